package dev.hearsay.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_count;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;

import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuoteClustersTable;
import dev.hearsay.table.QuotesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Adds up the quotes of each cluster: where and when its words were published, and whose. */
public final class CountClusters {
  private static final String UNDATED = "undated";
  private static final String LENGTH = "length";
  private static final String LONGEST = "longest";
  private static final String FIRST = "first";
  private static final String DAY = "day";
  private static final String MAIN = "main";
  private static final String SPEAKER = "speaker";

  /** Quotes and documents of all months to quote clusters. */
  public Dataset<Row> apply(Dataset<Row> quotes, Dataset<Row> documents) {
    Dataset<Row> clustered =
        quotes
            .filter(QuotesTable.CLUSTER_ID.col().isNotNull())
            .select(
                QuotesTable.QUOTE_ID.col(),
                QuotesTable.CLUSTER_ID.col(),
                Columns.DOC_ID.col(),
                QuotesTable.TEXT.col(),
                QuotesTable.COPY.col())
            .join(outlets(documents), Columns.DOC_ID.name())
            .join(wordings(quotes), QuotesTable.QUOTE_ID.name());
    return counted(clustered)
        .join(
            speakers(quotes.filter(QuotesTable.CLUSTER_ID.col().isNotNull())),
            new String[] {QuoteClustersTable.CLUSTER_ID.name()},
            "left")
        .withColumn(
            QuoteClustersTable.CONFLICTING_SPEAKERS.name(),
            coalesce(QuoteClustersTable.CONFLICTING_SPEAKERS.col(), lit(0L)));
  }

  /**
   * The clusters when some months were written anew: those of their quotes, as they were and as
   * they are, are added up again, all others stay.
   *
   * @param published the clusters as published; may have no row
   * @param changed the quotes of the months that were written, before and after
   * @param quotes of all months
   * @param documents of all months
   */
  public Dataset<Row> update(
      Dataset<Row> published, Dataset<Row> changed, Dataset<Row> quotes, Dataset<Row> documents) {
    String[] cluster = {QuoteClustersTable.CLUSTER_ID.name()};
    Dataset<Row> moved = changed.select(QuotesTable.CLUSTER_ID.col()).na().drop().distinct();
    Dataset<Row> counted =
        QuoteClustersTable.TABLE.conform(
            apply(quotes.join(moved, cluster, "left_semi"), documents));
    return counted.unionByName(published.join(moved, cluster, "left_anti"));
  }

  private static Dataset<Row> outlets(Dataset<Row> documents) {
    return documents.select(
        Columns.DOC_ID.col(), DocumentsTable.SOURCE.col(), DocumentsTable.PUBLISHED_AT.col());
  }

  private static Dataset<Row> wordings(Dataset<Row> quotes) {
    return new ReadWordings()
        .apply(quotes)
        .select(
            QuotesTable.QUOTE_ID.col(),
            col(ReadWordings.FORM),
            regexp_count(col(ReadWordings.WORDS), lit(" ")).as(LENGTH));
  }

  private static Dataset<Row> counted(Dataset<Row> clustered) {
    Column published = DocumentsTable.PUBLISHED_AT.col();
    Column[] earliest = {
      published.isNull().as(UNDATED), published, DocumentsTable.SOURCE.col(), Columns.DOC_ID.col()
    };
    Column longest =
        struct(
            col(LENGTH).multiply(-1).as(LENGTH),
            struct(earliest).as(FIRST),
            QuotesTable.QUOTE_ID.col(),
            QuotesTable.TEXT.col());
    return clustered
        .withColumn(DAY, to_date(published))
        .groupBy(QuotesTable.CLUSTER_ID.col())
        .agg(
            min(longest).as(LONGEST),
            min(struct(earliest)).as(FIRST),
            count(lit(1)).as(QuoteClustersTable.QUOTES.name()),
            count_if(not(QuotesTable.COPY.col()))
                .as(QuoteClustersTable.QUOTES_WITHOUT_COPIES.name()),
            countDistinct(Columns.DOC_ID.col()).as(QuoteClustersTable.DOCUMENTS.name()),
            countDistinct(col(ReadWordings.FORM)).as(QuoteClustersTable.WORDINGS.name()),
            countDistinct(DocumentsTable.SOURCE.col()).as(QuoteClustersTable.SOURCES.name()),
            min(published).as(QuoteClustersTable.FIRST_SEEN.name()),
            max(published).as(QuoteClustersTable.LAST_SEEN.name()),
            countDistinct(col(DAY)).as(QuoteClustersTable.DAYS.name()))
        .withColumn(QuoteClustersTable.QUOTE_ID.name(), QuotesTable.QUOTE_ID.of(LONGEST))
        .withColumn(QuoteClustersTable.TEXT.name(), QuotesTable.TEXT.of(LONGEST))
        .withColumn(QuoteClustersTable.FIRST_SOURCE.name(), DocumentsTable.SOURCE.of(FIRST));
  }

  /** The actor that most quotes of a cluster name, then the first by key; and how many others. */
  private static Dataset<Row> speakers(Dataset<Row> quotes) {
    Column most =
        struct(
            QuoteClustersTable.SPEAKER_QUOTES.col().multiply(-1).as(LENGTH),
            Columns.ACTOR_ID.col(),
            QuotesTable.SPEAKER_NAME.col(),
            QuotesTable.SPEAKER_KIND.col(),
            QuoteClustersTable.SPEAKER_QUOTES.col());
    String[] cluster = {QuotesTable.CLUSTER_ID.name()};
    Dataset<Row> named =
        quotes
            .filter(Columns.ACTOR_ID.col().isNotNull())
            .groupBy(QuotesTable.CLUSTER_ID.col(), Columns.ACTOR_ID.col())
            .agg(
                min(QuotesTable.SPEAKER_NAME.col()).as(QuotesTable.SPEAKER_NAME.name()),
                min(QuotesTable.SPEAKER_KIND.col()).as(QuotesTable.SPEAKER_KIND.name()),
                count(lit(1)).as(QuoteClustersTable.SPEAKER_QUOTES.name()));
    Dataset<Row> main =
        named
            .groupBy(QuotesTable.CLUSTER_ID.col())
            .agg(min(most).as(MAIN))
            .select(QuotesTable.CLUSTER_ID.col(), col(MAIN + ".*"));
    Dataset<Row> others =
        named
            .as(SPEAKER)
            .join(main.as(MAIN), sameCluster())
            .groupBy(QuotesTable.CLUSTER_ID.of(MAIN))
            .agg(sum(isOther().cast("long")).as(QuoteClustersTable.CONFLICTING_SPEAKERS.name()));
    return main.drop(LENGTH, QuotesTable.SPEAKER_KIND.name()).join(others, cluster);
  }

  private static Column sameCluster() {
    return QuotesTable.CLUSTER_ID.of(SPEAKER).equalTo(QuotesTable.CLUSTER_ID.of(MAIN));
  }

  private static Column isOther() {
    return Columns.ACTOR_ID
        .of(SPEAKER)
        .notEqual(Columns.ACTOR_ID.of(MAIN))
        .and(QuotesTable.SPEAKER_KIND.of(SPEAKER).equalTo(QuotesTable.SPEAKER_KIND.of(MAIN)));
  }
}
