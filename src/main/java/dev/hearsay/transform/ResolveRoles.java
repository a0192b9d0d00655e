package dev.hearsay.transform;

import static dev.hearsay.transform.IdentifyNames.ACTOR_KEY;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AuthorityTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuotesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gives a speaker that an article calls by an office alone to the actor who holds the office on the
 * article's day by the user's list. An article without a day says nothing.
 */
final class ResolveRoles {
  private static final String WORDS = "role_words";
  private static final String HOLDER = "holder_id";
  private static final String HOLDER_KIND = "holder_kind";
  private static final String HOLDER_NAME = "holder_name";
  private static final String DAY = "day";

  private ResolveRoles() {}

  /**
   * Quotes to the same quotes.
   *
   * @param quotes with {@code actor_id}, {@code speaker_name} and {@code speaker_kind}
   * @param names see {@link NameActors}
   * @param entries see {@link AuthorityTable}
   */
  static Dataset<Row> apply(
      Dataset<Row> quotes, Dataset<Row> documents, Dataset<Row> names, Dataset<Row> entries) {
    Dataset<Row> days =
        documents.select(Columns.DOC_ID.col(), to_date(DocumentsTable.PUBLISHED_AT.col()).as(DAY));
    Column unnamed =
        QuotesTable.SPEAKER_KIND
            .col()
            .equalTo(SpeakerKind.UNNAMED.label())
            .and(Columns.ACTOR_ID.col().isNull());
    Column held =
        col(WORDS)
            .equalTo(words(QuotesTable.SPEAKER_NAME.col()))
            .and(unnamed)
            .and(col(DAY).geq(coalesce(AuthorityTable.ROLE_FROM.col(), col(DAY))))
            .and(col(DAY).leq(coalesce(AuthorityTable.ROLE_UNTIL.col(), col(DAY))));
    return quotes
        .join(days, Columns.DOC_ID.name())
        .join(holders(names, entries), held, "left")
        .withColumn(
            QuotesTable.SPEAKER_NAME.name(),
            coalesce(col(HOLDER_NAME), QuotesTable.SPEAKER_NAME.col()))
        .withColumn(
            QuotesTable.SPEAKER_KIND.name(),
            coalesce(col(HOLDER_KIND), QuotesTable.SPEAKER_KIND.col()))
        .withColumn(
            Columns.ACTOR_ID.name(),
            when(col(HOLDER).isNotNull(), col(HOLDER)).otherwise(Columns.ACTOR_ID.col()))
        .drop(WORDS, HOLDER, HOLDER_KIND, HOLDER_NAME, DAY)
        .drop(AuthorityTable.ROLE_FROM.name(), AuthorityTable.ROLE_UNTIL.name());
  }

  private static Dataset<Row> holders(Dataset<Row> names, Dataset<Row> entries) {
    return entries
        .filter(AuthorityTable.ROLE.col().isNotNull())
        .select(
            ActorsTable.KIND.col(),
            Keys.nameKey(ActorsTable.KIND.col(), ActorsTable.NAME.col()).as(ACTOR_KEY),
            words(AuthorityTable.ROLE.col()).as(WORDS),
            AuthorityTable.ROLE_FROM.col(),
            AuthorityTable.ROLE_UNTIL.col())
        .join(names, new String[] {ActorsTable.KIND.name(), ACTOR_KEY})
        .select(
            col(WORDS),
            AuthorityTable.ROLE_FROM.col(),
            AuthorityTable.ROLE_UNTIL.col(),
            ActorsTable.ACTOR_ID.col().as(HOLDER),
            ActorsTable.KIND.col().as(HOLDER_KIND),
            ActorsTable.NAME.col().as(HOLDER_NAME));
  }

  /** The words of an office as the list and the text may both write them. */
  private static Column words(Column text) {
    return Keys.nameKey(lit(ActorKind.OTHER.label()), text);
  }
}
