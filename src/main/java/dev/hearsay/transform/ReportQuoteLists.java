package dev.hearsay.transform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.split_part;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.model.QuoteType;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuotesTable;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The quotes behind the names and figures of a month's report: of each list so many, and how many
 * there are.
 *
 * <p>A list is named by its kind and id. Of a list that is too long those stay whose keys come
 * first, copies last: keys are hashes, so these are spread evenly over the month. Columns: {@code
 * list_kind}, {@code list_id}, {@code list_originals}, {@code list_copies}, those of {@code
 * quotes}, and of its article {@code list_outlet}, {@code title}, {@code url} and {@code
 * published_at} as {@code yyyy-MM-dd}.
 */
public final class ReportQuoteLists {
  /** Column: in which way the quotes of the list belong together. */
  public static final String KIND = "list_kind";

  /** Column: of what they are. */
  public static final String ID = "list_id";

  /** Column: how many the list has, copies left out. */
  public static final String ORIGINALS = "list_originals";

  /** Column: how many it has in copies. */
  public static final String COPIES = "list_copies";

  /** Column: the article's outlet; {@code source} is the words that name the speaker. */
  public static final String OUTLET = "list_outlet";

  /** Kind: an actor's statements, by the actor's key. */
  public static final String ACTOR = "actor";

  /** Kind: the statements on a topic, by its code. */
  public static final String TOPIC = "topic";

  /** Kind: the statements in an outlet's articles, by its name. */
  public static final String OUTLETS = "outlet";

  /** Kind: the statements that a figure of the month counts, by one of the keys below. */
  public static final String FIGURE = "figure";

  /** Kind: one actor's quotes that mention another, by both keys with a space between. */
  public static final String PAIR = "pair";

  /** Kind: the quotes of a cluster, by its key. */
  public static final String CLUSTER = "cluster";

  /** By figure, what is true of a statement that it counts. */
  private static final Map<String, Column> FIGURES =
      Map.of(
          "statements", lit(true),
          "direct", QuotesTable.TYPE.col().equalTo(QuoteType.DIRECT.label()),
          "named", by(SpeakerKind.PERSON, SpeakerKind.ORGANIZATION, SpeakerKind.PLACE),
          "unnamed", by(SpeakerKind.UNNAMED, SpeakerKind.GROUP),
          "documents", by(SpeakerKind.DOCUMENT),
          "unknown", by(SpeakerKind.UNKNOWN),
          "women", byPerson().and(ActorsTable.GENDER.col().equalTo(Gender.FEMALE.label())),
          "men", byPerson().and(ActorsTable.GENDER.col().equalTo(Gender.MALE.label())),
          "not-said", byPerson().and(ActorsTable.GENDER.col().isNull()));

  private static final String MEMBER = "list_member";
  private static final String QUOTE = "q";
  private static final String MENTION = "m";
  private static final String PIECE = "list_piece";
  private static final String SPEAKER = "list_speaker";
  private static final String TARGET = "list_target";
  private static final String[] ARTICLE = keys(Columns.MONTH.name(), Columns.DOC_ID.name());
  private static final String PAIR_SEPARATOR = " ";

  private final int limit;

  /** Lists of at most so many quotes. */
  public ReportQuoteLists(int limit) {
    this.limit = limit;
  }

  /**
   * The lists.
   *
   * @param wanted month, {@link #KIND} and {@link #ID} of the lists to give, few
   * @param quotes of these months, as are documents and mentions
   */
  public Dataset<Row> apply(
      Dataset<Row> wanted,
      Dataset<Row> quotes,
      Dataset<Row> documents,
      Dataset<Row> actors,
      Dataset<Row> mentions) {
    Dataset<Row> members =
        single(quotes, documents, actors)
            .unionByName(pairs(wanted, quotes, mentions))
            .join(broadcast(wanted), keys(Columns.MONTH.name(), KIND, ID))
            .distinct();
    Column copy = QuotesTable.COPY.col();
    Dataset<Row> counts =
        members
            .groupBy(Columns.MONTH.col(), col(KIND), col(ID))
            .agg(count_if(not(copy)).as(ORIGINALS), count_if(copy).as(COPIES));
    Dataset<Row> first =
        new ReportTop(limit, Columns.MONTH.col(), col(KIND), col(ID))
            .apply(members, copy, QuotesTable.QUOTE_ID.col())
            .drop(QuotesTable.COPY.name())
            .join(broadcast(counts), keys(Columns.MONTH.name(), KIND, ID));
    return quotes
        .join(articles(documents), ARTICLE)
        .join(first, keys(Columns.MONTH.name(), QuotesTable.QUOTE_ID.name()));
  }

  /** Lists that a quote itself tells it is in. */
  private static Dataset<Row> single(
      Dataset<Row> quotes, Dataset<Row> documents, Dataset<Row> actors) {
    Dataset<Row> outlets =
        documents.select(
            Columns.MONTH.col(), Columns.DOC_ID.col(), DocumentsTable.SOURCE.col().as(OUTLET));
    Dataset<Row> facts =
        actors.select(Columns.ACTOR_ID.col(), ActorsTable.KIND.col(), ActorsTable.GENDER.col());
    return quotes
        .join(outlets, ARTICLE)
        .join(facts, keys(Columns.ACTOR_ID.name()), "left")
        .select(
            Columns.MONTH.col(),
            QuotesTable.QUOTE_ID.col(),
            QuotesTable.COPY.col(),
            explode(memberships()).as(MEMBER))
        .select(
            Columns.MONTH.col(),
            QuotesTable.QUOTE_ID.col(),
            QuotesTable.COPY.col(),
            col(MEMBER + ".*"));
  }

  private static Column memberships() {
    Column statement = QuotesTable.STATEMENT.col();
    Stream<Column> groups =
        Stream.of(
            member(ACTOR, Columns.ACTOR_ID.col(), statement),
            member(TOPIC, Columns.TOPIC_ID.col(), statement),
            member(OUTLETS, col(OUTLET), statement),
            member(CLUSTER, QuotesTable.CLUSTER_ID.col(), lit(true)));
    Stream<Column> figures =
        FIGURES.entrySet().stream()
            .map(f -> member(FIGURE, lit(f.getKey()), statement.and(f.getValue())));
    return array_compact(array(Stream.concat(groups, figures).toArray(Column[]::new)));
  }

  private static Column member(String kind, Column id, Column condition) {
    return when(condition.and(id.isNotNull()), struct(lit(kind).as(KIND), id.as(ID)));
  }

  /** Quotes of the wanted speakers that mention the wanted others within their words. */
  private static Dataset<Row> pairs(
      Dataset<Row> wanted, Dataset<Row> quotes, Dataset<Row> mentions) {
    Dataset<Row> asked =
        wanted
            .where(col(KIND).equalTo(PAIR))
            .select(
                Columns.MONTH.col(),
                col(KIND),
                col(ID),
                split_part(col(ID), lit(PAIR_SEPARATOR), lit(1)).as(SPEAKER),
                split_part(col(ID), lit(PAIR_SEPARATOR), lit(2)).as(TARGET));
    Dataset<Row> spoken =
        quotes
            .join(
                broadcast(asked.withColumnRenamed(SPEAKER, Columns.ACTOR_ID.name())),
                keys(Columns.MONTH.name(), Columns.ACTOR_ID.name()))
            .withColumn(PIECE, explode(QuotesTable.CONTENT.col()));
    Column piece = col(PIECE);
    Column within =
        piece
            .getField(MentionsTable.START.name())
            .leq(MentionsTable.START.of(MENTION))
            .and(MentionsTable.END.of(MENTION).leq(piece.getField(MentionsTable.END.name())));
    return spoken
        .as(QUOTE)
        .join(
            mentions.as(MENTION),
            Columns.DOC_ID
                .of(QUOTE)
                .equalTo(Columns.DOC_ID.of(MENTION))
                .and(Columns.MONTH.of(QUOTE).equalTo(Columns.MONTH.of(MENTION)))
                .and(col(TARGET).equalTo(Columns.ACTOR_ID.of(MENTION)))
                .and(within),
            "left_semi")
        .select(
            Columns.MONTH.col(),
            QuotesTable.QUOTE_ID.col(),
            QuotesTable.COPY.col(),
            col(KIND),
            col(ID));
  }

  private static Dataset<Row> articles(Dataset<Row> documents) {
    return documents.select(
        Columns.MONTH.col(),
        Columns.DOC_ID.col(),
        DocumentsTable.SOURCE.col().as(OUTLET),
        DocumentsTable.TITLE.col(),
        DocumentsTable.URL.col(),
        date_format(DocumentsTable.PUBLISHED_AT.col(), "yyyy-MM-dd")
            .as(DocumentsTable.PUBLISHED_AT.name()));
  }

  private static Column by(SpeakerKind... kinds) {
    return QuotesTable.SPEAKER_KIND
        .col()
        .isin(Arrays.stream(kinds).map(SpeakerKind::label).toArray());
  }

  private static Column byPerson() {
    return ActorsTable.KIND.col().equalTo(ActorKind.PERSON.label());
  }

  private static String[] keys(String... names) {
    return names;
  }
}
