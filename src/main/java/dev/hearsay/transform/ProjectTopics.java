package dev.hearsay.transform;

import static org.apache.spark.sql.functions.posexplode;

import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentTopicsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Every topic of every article. */
public final class ProjectTopics {
  private static final String TOPIC = "topic";

  /** Analyses to document topics. */
  public Dataset<Row> apply(Dataset<Row> analyses) {
    return analyses
        .select(
            Columns.DOC_ID.col(),
            Columns.MONTH.col(),
            posexplode(AnalysesTable.TOPICS.col())
                .as(new String[] {DocumentTopicsTable.RANK.name(), TOPIC}))
        .select(
            Columns.DOC_ID.col(),
            Columns.MONTH.col(),
            DocumentTopicsTable.TOPIC_ID.of(TOPIC),
            DocumentTopicsTable.RANK.col().plus(1).as(DocumentTopicsTable.RANK.name()),
            DocumentTopicsTable.SCORE.of(TOPIC));
  }
}
