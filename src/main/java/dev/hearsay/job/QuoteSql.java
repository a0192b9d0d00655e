package dev.hearsay.job;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.model.QuoteType;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.report.QuotesOf;
import dev.hearsay.report.QuotesOf.Figure;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.Table;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * SQL for DuckDB, run in the output folder, that gives every quote of a list: statements by one
 * actor, for instance, with the outlet, title and address of their articles.
 */
final class QuoteSql {
  private QuoteSql() {}

  static String of(String month, QuotesOf of) {
    return """
    SELECT d.%s AS outlet, d.%s, d.%s, d.%s, q.*
    FROM %s q
    JOIN %s d USING (%s)
    LEFT JOIN %s a USING (%s)
    WHERE %s
    ORDER BY q.%s, d.%s, q.%s;
    """
        .formatted(
            DocumentsTable.SOURCE.name(),
            DocumentsTable.PUBLISHED_AT.name(),
            DocumentsTable.TITLE.name(),
            DocumentsTable.URL.name(),
            files(QuotesTable.TABLE, month),
            files(DocumentsTable.TABLE, month),
            Columns.DOC_ID.name(),
            "'tables/" + ActorsTable.TABLE.name() + "/**/*.parquet'",
            Columns.ACTOR_ID.name(),
            condition(month, of),
            QuotesTable.COPY.name(),
            DocumentsTable.PUBLISHED_AT.name(),
            QuotesTable.QUOTE_ID.name());
  }

  private static String files(Table table, String month) {
    return "'tables/%s/month=%s/*.parquet'".formatted(table.name(), month);
  }

  private static String condition(String month, QuotesOf of) {
    String statement = "q." + QuotesTable.STATEMENT.name();
    return switch (of.kind()) {
      case ACTOR -> statement + " AND " + is("q", Columns.ACTOR_ID, of.id());
      case TOPIC -> statement + " AND " + is("q", Columns.TOPIC_ID, of.id());
      case OUTLET -> statement + " AND " + is("d", DocumentsTable.SOURCE, of.id());
      case CLUSTER -> is("q", QuotesTable.CLUSTER_ID, of.id());
      case FIGURE -> statement + figure(of.id());
      case PAIR -> pair(month, of.id().split(" ", 2));
    };
  }

  private static String figure(String id) {
    Figure figure =
        Arrays.stream(Figure.values()).filter(f -> f.label().equals(id)).findFirst().orElseThrow();
    return switch (figure) {
      case STATEMENTS -> "";
      case DIRECT -> " AND " + is("q", QuotesTable.TYPE, QuoteType.DIRECT.label());
      case NAMED -> by(SpeakerKind.PERSON, SpeakerKind.ORGANIZATION, SpeakerKind.PLACE);
      case UNNAMED -> by(SpeakerKind.UNNAMED, SpeakerKind.GROUP);
      case DOCUMENTS -> by(SpeakerKind.DOCUMENT);
      case UNKNOWN -> by(SpeakerKind.UNKNOWN);
      case WOMEN -> byPerson() + " AND " + is("a", ActorsTable.GENDER, Gender.FEMALE.label());
      case MEN -> byPerson() + " AND " + is("a", ActorsTable.GENDER, Gender.MALE.label());
      case NOT_SAID -> byPerson() + " AND a." + ActorsTable.GENDER.name() + " IS NULL";
    };
  }

  private static String by(SpeakerKind... kinds) {
    return Arrays.stream(kinds)
        .map(kind -> text(kind.label()))
        .collect(
            Collectors.joining(", ", " AND q." + QuotesTable.SPEAKER_KIND.name() + " IN (", ")"));
  }

  private static String byPerson() {
    return " AND " + is("a", ActorsTable.KIND, ActorKind.PERSON.label());
  }

  /** Quotes of the first of the actors that mention the second. */
  private static String pair(String month, String[] actors) {
    return """
    %s AND q.%s IN (
      SELECT p.quote_id
      FROM (SELECT %s AS quote_id, %s AS doc_id, unnest(%s) AS piece FROM %s) p
      JOIN %s m ON m.%s = p.doc_id AND p.piece.start <= m."%s" AND m."%s" <= p.piece."end"
      WHERE %s)\
    """
        .formatted(
            is("q", Columns.ACTOR_ID, actors[0]),
            QuotesTable.QUOTE_ID.name(),
            QuotesTable.QUOTE_ID.name(),
            Columns.DOC_ID.name(),
            QuotesTable.CONTENT.name(),
            files(QuotesTable.TABLE, month),
            files(MentionsTable.TABLE, month),
            Columns.DOC_ID.name(),
            MentionsTable.START.name(),
            MentionsTable.END.name(),
            is("m", Columns.ACTOR_ID, actors[1]));
  }

  private static String is(String alias, Field field, String value) {
    return alias + "." + field.name() + " = " + text(value);
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
