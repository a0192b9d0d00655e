package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Analysis;
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
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What reading one article gave, kept whole so that every other table is a cheap projection. */
public final class AnalysesTable {
  private static final DataType STRING = DataTypes.StringType;
  private static final DataType INT = DataTypes.IntegerType;
  private static final DataType DOUBLE = DataTypes.DoubleType;

  /** Within a mention: where it stands. */
  public static final Field SPAN = extra("span", Columns.SPAN, "where the mention stands");

  /** Within a mention or a quote: the place in {@code actors}. */
  public static final Field LOCAL_ACTOR =
      extra("actor", INT, "place in the article's actors from 0; -1 for none of them");

  private static final StructType MENTION =
      new StructType()
          .add(SPAN.name(), Columns.SPAN)
          .add("text", STRING)
          .add("form", STRING)
          .add("kind", STRING)
          .add(LOCAL_ACTOR.name(), INT)
          .add("sentiment", STRING)
          .add("sentiment_score", DOUBLE);

  private static final StructType QUOTE =
      new StructType()
          .add("type", STRING)
          .add("text", STRING)
          .add("content", Columns.SPANS)
          .add("cue", Columns.SPANS)
          .add("source", Columns.SPANS)
          .add("cue_lemma", STRING)
          .add("stance", STRING)
          .add("statement", DataTypes.BooleanType)
          .add("speaker_kind", STRING)
          .add(LOCAL_ACTOR.name(), INT)
          .add("speaker_name", STRING)
          .add("speaker_score", DOUBLE)
          .add("tone", STRING)
          .add("tone_score", DOUBLE)
          .add("topic_id", STRING);

  private static final StructType ACTOR =
      new StructType()
          .add("name", STRING)
          .add("kind", STRING)
          .add("aliases", Columns.STRINGS)
          .add("gender", STRING)
          .add("description", STRING)
          .add("mentions", INT);

  private static final StructType TOPIC =
      new StructType().add("topic_id", STRING).add("score", DOUBLE);

  /** See {@link Columns#DOC_ID}. */
  public static final Field DOC_ID = Columns.DOC_ID;

  /** The model and lexicons that read it. */
  public static final Field READER =
      extra("reader", STRING, "checksum of the model and the lexicons that read the article");

  /** Words and punctuation marks read. */
  public static final Field TOKENS = extra("tokens", INT, "words and punctuation marks read");

  /** Mentions in order of place. */
  public static final Field MENTIONS =
      extra("mentions", arrayOf(MENTION), "mentions in order; actor counts actors from 0");

  /** Quotes in order of place. */
  public static final Field QUOTES =
      extra("quotes", arrayOf(QUOTE), "quotes in order; actor counts actors from 0");

  /** The article's own actors. */
  public static final Field ACTORS =
      extra("actors", arrayOf(ACTOR), "the article's own actors, before articles are joined");

  /** Topics, best first. */
  public static final Field TOPICS = extra("topics", arrayOf(TOPIC), "topics, best first");

  /** Why the article could not be read; null where it was. */
  public static final Field FAILURE =
      extra("failure", STRING, "why the article could not be read; null where it was");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "analyses",
          "What reading one article gave, kept so that every other table is a cheap projection.",
          List.of(DOC_ID),
          List.of(
              DOC_ID, READER, TOKENS, MENTIONS, QUOTES, ACTORS, TOPICS, FAILURE, Columns.MONTH));

  private AnalysesTable() {}

  /** The row of an analysis. */
  public static Row toRow(String docId, String reader, Analysis analysis, String month) {
    return RowFactory.create(
        docId,
        reader,
        analysis.tokens(),
        rows(analysis.mentions(), AnalysesTable::row),
        rows(analysis.quotes(), AnalysesTable::row),
        rows(analysis.actors(), AnalysesTable::row),
        rows(analysis.topics(), t -> RowFactory.create(t.topicId(), t.score())),
        null,
        month);
  }

  /** The row of an article that could not be read. */
  public static Row toRow(String docId, String reader, String failure, String month) {
    Row[] none = {};
    return RowFactory.create(docId, reader, 0, none, none, none, none, failure, month);
  }

  /** The analysis of a row. */
  public static Analysis fromRow(Row row) {
    return new Analysis(
        row.<Integer>getAs(TOKENS.name()),
        records(row, MENTIONS.name(), AnalysesTable::mention),
        records(row, QUOTES.name(), AnalysesTable::quote),
        records(row, ACTORS.name(), AnalysesTable::actor),
        records(
            row,
            TOPICS.name(),
            r -> new TopicScore(r.getAs("topic_id"), r.<Double>getAs("score"))));
  }

  private static Row row(Mention m) {
    return RowFactory.create(
        row(m.span()),
        m.text(),
        m.form().label(),
        m.kind().label(),
        m.actor(),
        m.sentiment().label(),
        m.sentimentScore());
  }

  private static Mention mention(Row r) {
    return new Mention(
        Columns.span(r.getAs(SPAN.name())),
        r.getAs("text"),
        MentionForm.ofLabel(r.getAs("form")),
        ActorKind.ofLabel(r.getAs("kind")),
        r.<Integer>getAs(LOCAL_ACTOR.name()),
        Polarity.ofLabel(r.getAs("sentiment")),
        r.<Double>getAs("sentiment_score"));
  }

  private static Row row(Quote q) {
    return RowFactory.create(
        q.type().label(),
        q.text(),
        rows(q.content(), AnalysesTable::row),
        rows(q.cue(), AnalysesTable::row),
        rows(q.source(), AnalysesTable::row),
        q.cueLemma(),
        q.stance().label(),
        q.statement(),
        q.speaker().kind().label(),
        q.speaker().actor(),
        q.speaker().name(),
        q.speaker().score(),
        q.tone().label(),
        q.toneScore(),
        q.topicId());
  }

  private static Quote quote(Row r) {
    return new Quote(
        QuoteType.ofLabel(r.getAs("type")),
        r.getAs("text"),
        records(r, "content", Columns::span),
        records(r, "cue", Columns::span),
        records(r, "source", Columns::span),
        r.getAs("cue_lemma"),
        Stance.ofLabel(r.getAs("stance")),
        r.<Boolean>getAs("statement"),
        new Speaker(
            SpeakerKind.ofLabel(r.getAs("speaker_kind")),
            r.<Integer>getAs(LOCAL_ACTOR.name()),
            r.getAs("speaker_name"),
            r.<Double>getAs("speaker_score")),
        Polarity.ofLabel(r.getAs("tone")),
        r.<Double>getAs("tone_score"),
        r.getAs("topic_id"));
  }

  private static Row row(LocalActor a) {
    return RowFactory.create(
        a.name(),
        a.kind().label(),
        a.aliases().toArray(),
        a.gender().label(),
        a.description(),
        a.mentions());
  }

  private static LocalActor actor(Row r) {
    return new LocalActor(
        r.getAs("name"),
        ActorKind.ofLabel(r.getAs("kind")),
        r.getList(r.fieldIndex("aliases")),
        Gender.ofLabel(r.getAs("gender")),
        r.getAs("description"),
        r.<Integer>getAs("mentions"));
  }

  private static Row row(Span span) {
    return RowFactory.create(span.start(), span.end());
  }

  private static <T> Object rows(List<T> records, Function<T, Row> toRow) {
    return records.stream().map(toRow).toArray();
  }

  private static <T> List<T> records(Row row, String column, Function<Row, T> fromRow) {
    return row.<Row>getList(row.fieldIndex(column)).stream().map(fromRow).toList();
  }

  private static ArrayType arrayOf(StructType struct) {
    return DataTypes.createArrayType(struct, true);
  }
}
