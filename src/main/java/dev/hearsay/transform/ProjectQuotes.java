package dev.hearsay.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.AuthorityTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuotesTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Every quote of every article, with the actor of the corpus that said it. */
public final class ProjectQuotes {
  private static final String QUOTE = "quote";

  /**
   * Analyses to quotes.
   *
   * @param documents of the same months; say which article is a copy
   * @param links see {@link LinkActors}
   * @param names see {@link NameActors}
   * @param entries of the user's list, see {@link AuthorityTable}; may have no row
   */
  public Dataset<Row> apply(
      Dataset<Row> analyses,
      Dataset<Row> documents,
      Dataset<Row> links,
      Dataset<Row> names,
      Dataset<Row> entries) {
    Dataset<Row> named = named(analyses, documents, links, names);
    return ResolveRoles.apply(named, documents, names, entries);
  }

  private static Dataset<Row> named(
      Dataset<Row> analyses, Dataset<Row> documents, Dataset<Row> links, Dataset<Row> names) {
    return ActorLinks.join(quotes(analyses), links)
        .join(canonicalNames(names), new String[] {Columns.ACTOR_ID.name()}, "left")
        .join(copies(documents), Columns.DOC_ID.name())
        .withColumn(
            QuotesTable.SPEAKER_NAME.name(),
            coalesce(ActorsTable.NAME.col(), nullif(QuotesTable.SPEAKER_NAME.col(), lit(""))))
        .withColumn(
            QuotesTable.SPEAKER_KIND.name(),
            coalesce(ActorsTable.KIND.col(), QuotesTable.SPEAKER_KIND.col()))
        .withColumn(
            QuotesTable.SPEAKER_SCORE.name(),
            QuotesTable.SPEAKER_SCORE.col().multiply(coalesce(col(LinkActors.LINK_SCORE), lit(1))))
        .withColumn(QuotesTable.CLUSTER_ID.name(), lit(null))
        .withColumn(
            QuotesTable.QUOTE_ID.name(),
            Keys.quoteId(Columns.DOC_ID.col(), QuotesTable.CONTENT.col(), QuotesTable.CUE.col()));
  }

  private static Dataset<Row> quotes(Dataset<Row> analyses) {
    return analyses
        .select(
            Columns.DOC_ID.col(),
            Columns.MONTH.col(),
            explode(AnalysesTable.QUOTES.col()).as(QUOTE))
        .select(
            Columns.DOC_ID.col(),
            Columns.MONTH.col(),
            QuotesTable.TYPE.of(QUOTE),
            QuotesTable.TEXT.of(QUOTE),
            QuotesTable.CONTENT.of(QUOTE),
            QuotesTable.CUE.of(QUOTE),
            QuotesTable.SOURCE.of(QUOTE),
            QuotesTable.CUE_LEMMA.of(QUOTE),
            QuotesTable.STANCE.of(QUOTE),
            QuotesTable.STATEMENT.of(QUOTE),
            QuotesTable.SPEAKER_KIND.of(QUOTE),
            AnalysesTable.LOCAL_ACTOR.of(QUOTE),
            QuotesTable.SPEAKER_NAME.of(QUOTE),
            QuotesTable.SPEAKER_SCORE.of(QUOTE),
            QuotesTable.TONE.of(QUOTE),
            QuotesTable.TONE_SCORE.of(QUOTE),
            QuotesTable.TOPIC_ID.of(QUOTE));
  }

  private static Dataset<Row> canonicalNames(Dataset<Row> names) {
    return names.select(Columns.ACTOR_ID.col(), ActorsTable.KIND.col(), ActorsTable.NAME.col());
  }

  private static Dataset<Row> copies(Dataset<Row> documents) {
    return documents.select(
        Columns.DOC_ID.col(),
        DocumentsTable.DUPLICATE_OF.col().isNotNull().as(QuotesTable.COPY.name()));
  }
}
