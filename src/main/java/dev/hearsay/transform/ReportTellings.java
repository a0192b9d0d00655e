package dev.hearsay.transform;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuoteClustersTable;
import dev.hearsay.table.QuotesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How quotes that travelled are told elsewhere: in which other words, and as whose.
 *
 * <p>Columns: {@code cluster_id} and those below.
 */
public final class ReportTellings {
  /**
   * Column: the shortest text of another wording than the cluster's own; null where there is none.
   */
  public static final String OTHER_WORDING = "other_wording";

  /**
   * Column: the first three actors that are named as the speaker, the one that most name first:
   * structs of {@code quotes_negated}, {@code actor_id}, {@code speaker_name} and {@code outlets},
   * of these the first three by name.
   */
  public static final String CLAIMS = "claims";

  /** Field of a claim: how many quotes name the actor, times −1. */
  public static final String QUOTES_NEGATED = "quotes_negated";

  /** Field of a claim: outlets that name the actor. */
  public static final String OUTLETS = "outlets";

  private static final int MOST = 3;
  private static final String OWN = "own";

  /**
   * The tellings.
   *
   * @param clusters rows of {@code quote_clusters}, so few that a report shows them
   * @param quotes rows of {@code quotes} of all months
   * @param documents rows of {@code documents} of all months
   */
  public Dataset<Row> apply(Dataset<Row> clusters, Dataset<Row> quotes, Dataset<Row> documents) {
    String[] cluster = {QuotesTable.CLUSTER_ID.name()};
    Dataset<Row> told = quotes.join(broadcast(clusters), cluster, "left_semi");
    return wordings(clusters, told).join(claims(told, documents), cluster, "left");
  }

  private static Dataset<Row> wordings(Dataset<Row> clusters, Dataset<Row> told) {
    Dataset<Row> forms =
        new ReadWordings()
            .apply(told)
            .select(QuotesTable.QUOTE_ID.col(), col(ReadWordings.FORM))
            .join(
                told.select(
                    QuotesTable.QUOTE_ID.col(),
                    QuotesTable.CLUSTER_ID.col(),
                    QuotesTable.TEXT.col()),
                QuotesTable.QUOTE_ID.name());
    Dataset<Row> own =
        forms
            .join(
                broadcast(clusters.select(QuoteClustersTable.QUOTE_ID.col())),
                QuotesTable.QUOTE_ID.name())
            .select(QuotesTable.CLUSTER_ID.col(), col(ReadWordings.FORM).as(OWN));
    Column text = QuotesTable.TEXT.col();
    Column other = col(ReadWordings.FORM).notEqual(col(OWN));
    return forms
        .join(broadcast(own), QuotesTable.CLUSTER_ID.name())
        .groupBy(QuotesTable.CLUSTER_ID.col())
        .agg(min_by(text, when(other, struct(length(text), text))).as(OTHER_WORDING));
  }

  private static Dataset<Row> claims(Dataset<Row> told, Dataset<Row> documents) {
    return told.where(Columns.ACTOR_ID.col().isNotNull())
        .select(
            QuotesTable.CLUSTER_ID.col(),
            Columns.DOC_ID.col(),
            Columns.ACTOR_ID.col(),
            QuotesTable.SPEAKER_NAME.col())
        .join(
            documents.select(Columns.DOC_ID.col(), DocumentsTable.SOURCE.col()),
            Columns.DOC_ID.name())
        .groupBy(QuotesTable.CLUSTER_ID.col(), Columns.ACTOR_ID.col())
        .agg(
            count(lit(1)).multiply(-1).as(QUOTES_NEGATED),
            min(QuotesTable.SPEAKER_NAME.col()).as(QuotesTable.SPEAKER_NAME.name()),
            slice(array_sort(collect_set(DocumentsTable.SOURCE.col())), 1, MOST).as(OUTLETS))
        .groupBy(QuotesTable.CLUSTER_ID.col())
        .agg(slice(array_sort(collect_list(claim())), 1, MOST).as(CLAIMS));
  }

  private static Column claim() {
    return struct(
        col(QUOTES_NEGATED), Columns.ACTOR_ID.col(), QuotesTable.SPEAKER_NAME.col(), col(OUTLETS));
  }
}
