package dev.hearsay.transform;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.model.Polarity;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentTopicsTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.TopicMonthsTable;
import dev.hearsay.table.TopicsTable;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Each topic's month: what the articles and the statements are about. */
public final class SummarizeTopics {
  /** Documents, their topics, quotes of all months and the taxonomy to topic months. */
  public Dataset<Row> apply(
      Dataset<Row> documents,
      Dataset<Row> documentTopics,
      Dataset<Row> quotes,
      Dataset<Row> topics) {
    String[] key = {Columns.MONTH.name(), Columns.TOPIC_ID.name()};
    Dataset<Row> rows =
        articles(documents, documentTopics)
            .join(statements(quotes), key, "full_outer")
            .na()
            .fill(0)
            .join(
                topics.select(Columns.TOPIC_ID.col(), TopicsTable.LABEL.col()),
                Columns.TOPIC_ID.name())
            .withColumn(TopicMonthsTable.RANK.name(), rank())
            .withColumn(TopicMonthsTable.SHARE.name(), share());
    return MonthBefore.join(
        rows,
        documents,
        TopicMonthsTable.TOPIC_ID,
        Map.of(TopicMonthsTable.DOCUMENTS_BEFORE, TopicMonthsTable.DOCUMENTS_WITHOUT_COPIES),
        Map.of(TopicMonthsTable.SHARE_BEFORE, TopicMonthsTable.SHARE));
  }

  private static Dataset<Row> articles(Dataset<Row> documents, Dataset<Row> documentTopics) {
    Dataset<Row> main =
        documentTopics
            .filter(DocumentTopicsTable.RANK.col().equalTo(1))
            .select(Columns.DOC_ID.col(), Columns.TOPIC_ID.col());
    return documents
        .join(main, Columns.DOC_ID.name())
        .groupBy(Columns.MONTH.col(), Columns.TOPIC_ID.col())
        .agg(
            count(lit(1)).as(TopicMonthsTable.DOCUMENTS.name()),
            count_if(DocumentsTable.DUPLICATE_OF.col().isNull())
                .as(TopicMonthsTable.DOCUMENTS_WITHOUT_COPIES.name()));
  }

  private static Dataset<Row> statements(Dataset<Row> quotes) {
    return quotes
        .filter(QuotesTable.STATEMENT.col().and(not(QuotesTable.COPY.col())))
        .groupBy(Columns.MONTH.col(), Columns.TOPIC_ID.col())
        .agg(
            count(lit(1)).as(TopicMonthsTable.QUOTES.name()),
            count_if(Quoted.isOfTone(Polarity.NEGATIVE)).as(TopicMonthsTable.TONE_NEGATIVE.name()),
            count_if(Quoted.isOfTone(Polarity.NEUTRAL)).as(TopicMonthsTable.TONE_NEUTRAL.name()),
            count_if(Quoted.isOfTone(Polarity.POSITIVE)).as(TopicMonthsTable.TONE_POSITIVE.name()));
  }

  private static Column rank() {
    return MonthRank.by(
        TopicMonthsTable.DOCUMENTS_WITHOUT_COPIES.col().desc(),
        TopicMonthsTable.QUOTES.col().desc(),
        TopicMonthsTable.LABEL.col(),
        TopicMonthsTable.TOPIC_ID.col());
  }

  private static Column share() {
    Column documents = TopicMonthsTable.DOCUMENTS_WITHOUT_COPIES.col();
    return MonthRank.part(documents, sum(documents).over(Window.partitionBy(Columns.MONTH.col())));
  }
}
