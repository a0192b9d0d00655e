package dev.hearsay.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import dev.hearsay.table.QuotesTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Quotes to quotes with their clusters, from their wordings and the settled forms. */
public final class JoinClusters {
  private static final String PUBLISHED = "published";
  private static final String SETTLED = "settled";

  /**
   * The quotes with {@code cluster_id}: the id with which the form was published, else that of the
   * cluster that it joined, else its own.
   */
  public Dataset<Row> apply(
      Dataset<Row> quotes, Dataset<Row> wordings, Dataset<Row> forms, Dataset<Row> settled) {
    Dataset<Row> published =
        forms.select(col(ReadWordings.FORM), QuotesTable.CLUSTER_ID.col().as(PUBLISHED));
    Dataset<Row> joined =
        settled.select(col(ReadWordings.FORM), QuotesTable.CLUSTER_ID.col().as(SETTLED));
    String[] form = {ReadWordings.FORM};
    Dataset<Row> ids =
        wordings
            .select(QuotesTable.QUOTE_ID.col(), col(ReadWordings.FORM))
            .join(published, form, "left")
            .join(joined, form, "left")
            .select(
                QuotesTable.QUOTE_ID.col(),
                coalesce(col(PUBLISHED), col(SETTLED), col(ReadWordings.FORM))
                    .as(QuotesTable.CLUSTER_ID.name()));
    return quotes
        .drop(QuotesTable.CLUSTER_ID.name())
        .join(ids, new String[] {QuotesTable.QUOTE_ID.name()}, "left");
  }
}
