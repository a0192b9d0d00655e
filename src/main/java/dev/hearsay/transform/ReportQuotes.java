package dev.hearsay.transform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.Polarity;
import dev.hearsay.model.QuoteType;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.QuotesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Statements that a report may show: of each speaker the most negative, the most positive and, of
 * the most quoted speakers, the longest direct one.
 *
 * <p>Columns: {@code month}, {@code rule}, {@code place} (what to order a rule's rows by, smallest
 * first), and of {@code quotes} the {@code quote_id}, {@code doc_id}, {@code actor_id}, {@code
 * type}, {@code speaker_name}, {@code text} and {@code content}.
 */
public final class ReportQuotes {
  /** Column: the rule, one of the three below. */
  public static final String RULE = "rule";

  /** Column: the place within month and rule; ties are told apart by {@code quote_id}. */
  public static final String PLACE = "place";

  /** The rule of the most negative tone. */
  public static final String SHARPEST = "sharpest";

  /** The rule of the most positive tone. */
  public static final String WARMEST = "warmest";

  /** The rule of the most quoted speakers' longest direct statement. */
  public static final String LONGEST = "longest";

  private static final String CASE = "report_case";
  private static final String BEST = "report_best";
  private static final String SCORE = "report_score";

  private final int shortest;
  private final int longest;
  private final int ranks;

  /**
   * Choices among statements of so many code points.
   *
   * @param ranks how many of the most quoted speakers the rule {@link #LONGEST} looks at
   */
  public ReportQuotes(int shortest, int longest, int ranks) {
    this.shortest = shortest;
    this.longest = longest;
    this.ranks = ranks;
  }

  /** The choices, from rows of {@code quotes} and {@code actor_months}. */
  public Dataset<Row> apply(Dataset<Row> quotes, Dataset<Row> actorMonths) {
    Dataset<Row> best =
        quotes
            .where(showable())
            .withColumn(CASE, explode(cases()))
            .groupBy(
                Columns.MONTH.col(), QuotesTable.ACTOR_ID.col(), col(CASE + "." + RULE).as(RULE))
            .agg(min(candidate()).as(BEST))
            .select(Columns.MONTH.col(), QuotesTable.ACTOR_ID.col(), col(RULE), col(BEST + ".*"));
    Dataset<Row> ranked =
        actorMonths.select(
            Columns.MONTH.col(), ActorMonthsTable.ACTOR_ID.col(), ActorMonthsTable.RANK.col());
    Column rank = ActorMonthsTable.RANK.col();
    Column byRank = col(RULE).equalTo(LONGEST);
    String[] key = {Columns.MONTH.name(), QuotesTable.ACTOR_ID.name()};
    return best.join(ranked, key, "left")
        .where(byRank.equalTo(false).or(rank.leq(ranks)))
        .withColumn(PLACE, when(byRank, rank.cast("double")).otherwise(col(SCORE)))
        .drop(SCORE, ActorMonthsTable.RANK.name());
  }

  private Column showable() {
    Column size = length(QuotesTable.TEXT.col());
    return QuotesTable.STATEMENT
        .col()
        .and(QuotesTable.COPY.col().equalTo(false))
        .and(QuotesTable.ACTOR_ID.col().isNotNull())
        .and(QuotesTable.SPEAKER_NAME.col().isNotNull())
        .and(
            QuotesTable.SPEAKER_KIND
                .col()
                .isin(SpeakerKind.PERSON.label(), SpeakerKind.ORGANIZATION.label()))
        .and(QuotesTable.TYPE.col().isin(QuoteType.DIRECT.label(), QuoteType.MIXED.label()))
        .and(size.between(shortest, longest));
  }

  private static Column cases() {
    Column tone = QuotesTable.TONE.col();
    Column score = QuotesTable.TONE_SCORE.col();
    Column direct = QuotesTable.TYPE.col().equalTo(QuoteType.DIRECT.label());
    Column words = length(QuotesTable.TEXT.col()).cast("double");
    return array_compact(
        array(
            when(tone.equalTo(Polarity.NEGATIVE.label()), rule(SHARPEST, score)),
            when(tone.equalTo(Polarity.POSITIVE.label()), rule(WARMEST, score.multiply(-1.0))),
            when(direct, rule(LONGEST, words.multiply(-1.0)))));
  }

  private static Column rule(String name, Column score) {
    return struct(lit(name).as(RULE), score.as(SCORE));
  }

  private static Column candidate() {
    return struct(
        col(CASE + "." + SCORE).as(SCORE),
        QuotesTable.QUOTE_ID.col(),
        QuotesTable.DOC_ID.col(),
        QuotesTable.TYPE.col(),
        QuotesTable.SPEAKER_NAME.col(),
        QuotesTable.TEXT.col(),
        QuotesTable.CONTENT.col());
  }
}
