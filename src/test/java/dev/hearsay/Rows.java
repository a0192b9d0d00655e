package dev.hearsay;

import dev.hearsay.io.Publication;
import dev.hearsay.io.TableStore;
import dev.hearsay.job.LinkedActors;
import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Analysis;
import dev.hearsay.model.AuthorityEntry;
import dev.hearsay.model.Gender;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.Mention;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Polarity;
import dev.hearsay.model.Quote;
import dev.hearsay.model.QuoteType;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.model.Stance;
import dev.hearsay.model.TopicScore;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.AuthorityTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Small invented rows for tests, in and out of tables. */
public final class Rows {
  /** As invented mentions have it, wherever they stand. */
  private static final String TEXT = "x".repeat(3_000);

  private Rows() {}

  /** A data set of a table; columns that a row leaves out are null. */
  @SafeVarargs
  public static Dataset<Row> of(Table table, Map<Field, Object>... rows) {
    List<Row> made =
        Arrays.stream(rows)
            .map(row -> RowFactory.create(table.fields().stream().map(row::get).toArray()))
            .toList();
    return SparkSessions.shared().createDataFrame(made, table.schema());
  }

  /** Analyses, one for each document. */
  public static Dataset<Row> analyses(Row... rows) {
    return SparkSessions.shared().createDataFrame(List.of(rows), AnalysesTable.TABLE.schema());
  }

  public static Row analysis(
      String docId,
      String month,
      List<LocalActor> actors,
      List<Mention> mentions,
      List<Quote> quotes) {
    return AnalysesTable.toRow(
        docId,
        "test",
        new Analysis(10, mentions, quotes, actors, List.of(new TopicScore("medtop:11000000", 0.5))),
        month);
  }

  public static Row analysis(String docId, String month, LocalActor... actors) {
    return analysis(docId, month, List.of(actors), List.of(), List.of());
  }

  public static LocalActor person(String name) {
    return person(name, Gender.UNKNOWN, "");
  }

  public static LocalActor person(String name, Gender gender, String description) {
    return new LocalActor(name, ActorKind.PERSON, List.of(name), gender, description, 1);
  }

  public static Mention mention(int start, int end, int actor, Polarity sentiment) {
    double score = sentiment.ordinal() - 1;
    return new Mention(
        new Span(start, end),
        "x".repeat(end - start),
        MentionForm.NAME,
        ActorKind.PERSON,
        actor,
        sentiment,
        score);
  }

  /** A statement of one piece by an actor of the article, or by nobody known. */
  public static Quote quote(int start, int end, int actor, String text) {
    Speaker speaker =
        actor == Mention.UNRESOLVED
            ? Speaker.NOBODY
            : new Speaker(SpeakerKind.PERSON, actor, "local name", 0.75);
    return new Quote(
        QuoteType.DIRECT,
        text,
        List.of(new Span(start, end)),
        List.of(new Span(end + 1, end + 5)),
        List.of(new Span(end + 6, end + 10)),
        "say",
        Stance.STATES,
        true,
        speaker,
        Polarity.POSITIVE,
        0.5,
        "medtop:11000000");
  }

  public static Map<Field, Object> document(String docId, String source, String month) {
    Map<Field, Object> row = new HashMap<>();
    row.put(DocumentsTable.DOC_ID, docId);
    row.put(DocumentsTable.SOURCE, source);
    row.put(DocumentsTable.TEXT, "Text of " + docId);
    row.put(DocumentsTable.TOKEN_COUNT, 10);
    row.put(Columns.MONTH, month);
    if (!month.equals(Columns.UNDATED)) {
      row.put(DocumentsTable.PUBLISHED_AT, Timestamp.from(Instant.parse(month + "-15T12:00:00Z")));
    }
    return row;
  }

  /** A document whose text every invented mention and quote cuts, wherever it stands. */
  public static Map<Field, Object> documentOfMentions(String docId, String source, String month) {
    Map<Field, Object> row = document(docId, source, month);
    row.put(DocumentsTable.TEXT, TEXT);
    row.put(DocumentsTable.CHAR_COUNT, TEXT.length());
    return row;
  }

  public static Map<Field, Object> copy(Map<Field, Object> document, String ofDocId) {
    document.put(DocumentsTable.DUPLICATE_OF, ofDocId);
    document.put(DocumentsTable.DUPLICATE_KIND, "exact");
    return document;
  }

  /** No entry of a user's list. */
  public static Dataset<Row> noEntries() {
    return of(AuthorityTable.TABLE);
  }

  /** The entries of a user's list. */
  public static Dataset<Row> entries(AuthorityEntry... entries) {
    return SparkSessions.shared()
        .createDataFrame(
            Arrays.stream(entries).map(AuthorityTable::toRow).toList(),
            AuthorityTable.TABLE.schema());
  }

  /** The links of analyses whose documents do not matter, without a user's list. */
  public static Dataset<Row> links(Dataset<Row> analyses) {
    return links(analyses, of(DocumentsTable.TABLE), noEntries());
  }

  /** The links of analyses, in memory. */
  public static Dataset<Row> links(
      Dataset<Row> analyses, Dataset<Row> documents, Dataset<Row> entries) {
    try {
      Path folder = Files.createTempDirectory("hearsay-links-");
      TableStore store = new TableStore(SparkSessions.shared(), folder.toString());
      try (Publication tables = store.begin("links")) {
        tables.stage(DocumentsTable.TABLE, documents);
        tables.stage(AnalysesTable.TABLE, analyses);
        Dataset<Row> links = new LinkedActors(tables).links(entries);
        return SparkSessions.shared().createDataFrame(links.collectAsList(), links.schema());
      } finally {
        FileUtils.deleteDirectory(folder.toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The named columns of every row as text, {@code a|b|null}, sorted. */
  public static List<String> show(Dataset<Row> rows, Field... fields) {
    return rows.collectAsList().stream()
        .map(
            row ->
                Arrays.stream(fields)
                    .map(f -> String.valueOf(row.<Object>getAs(f.name())))
                    .collect(Collectors.joining("|")))
        .sorted()
        .toList();
  }
}
