package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import dev.hearsay.table.Columns;
import dev.hearsay.table.TopicTermsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * In how many articles of a topic each term stands, month by month. A term of one article alone is
 * no term of the topic, which leaves out most; of the others the commonest are kept.
 */
public final class CountTerms {
  /** How many terms of a topic and month are kept. */
  static final int MOST_TERMS = 20_000;

  private static final int LEAST_DOCUMENTS = 2;
  private static final String PLACE = "_place";

  /** Documents and their topics to topic terms. */
  public Dataset<Row> apply(Dataset<Row> documents, Dataset<Row> documentTopics) {
    return ReadTerms.of(documents, documentTopics)
        .groupBy(Columns.MONTH.col(), Columns.TOPIC_ID.col(), TopicTermsTable.TERM.col())
        .agg(count(lit(1)).as(TopicTermsTable.DOCUMENTS.name()))
        .filter(TopicTermsTable.DOCUMENTS.col().geq(LEAST_DOCUMENTS))
        .withColumn(
            PLACE,
            row_number()
                .over(
                    Window.partitionBy(Columns.MONTH.col(), Columns.TOPIC_ID.col())
                        .orderBy(
                            TopicTermsTable.DOCUMENTS.col().desc(), TopicTermsTable.TERM.col())))
        .filter(col(PLACE).leq(MOST_TERMS))
        .drop(PLACE);
  }
}
