package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.text;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.report.GenderCount;
import dev.hearsay.report.Headline;
import dev.hearsay.report.Judgements;
import dev.hearsay.report.SpeakerCount;
import dev.hearsay.report.Tone;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.transform.ReportStatements;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The headline figures of the months, of the month before each and of the same a year ago. */
final class ReportHeadlines {
  private static final String OUTLETS = "report_outlets";
  private static final String ACTORS = "report_actors";
  private static final Set<String> NAMED =
      Set.of(
          SpeakerKind.PERSON.label(), SpeakerKind.ORGANIZATION.label(), SpeakerKind.PLACE.label());
  private static final Set<String> UNNAMED =
      Set.of(SpeakerKind.UNNAMED.label(), SpeakerKind.GROUP.label());

  private final Map<String, List<Row>> articles;
  private final Map<String, List<Row>> statements;
  private final Map<String, List<Row>> actors;

  private ReportHeadlines(
      Map<String, List<Row>> articles,
      Map<String, List<Row>> statements,
      Map<String, List<Row>> actors) {
    this.articles = articles;
    this.statements = statements;
    this.actors = actors;
  }

  static ReportHeadlines read(ReportQuery query) {
    Dataset<Row> articles =
        query
            .rowsWithEarlier(SourceMonthsTable.TABLE)
            .where(SourceMonthsTable.DOCUMENTS.col().gt(0))
            .groupBy(Columns.MONTH.col())
            .agg(
                total(SourceMonthsTable.DOCUMENTS),
                total(SourceMonthsTable.COPIES),
                count(lit(1)).as(OUTLETS));
    Dataset<Row> statements =
        new ReportStatements().apply(query.rowsWithEarlier(QuotesTable.TABLE));
    Dataset<Row> actors =
        query
            .rowsWithEarlier(ActorMonthsTable.TABLE)
            .groupBy(
                Columns.MONTH.col(), ActorMonthsTable.KIND.col(), ActorMonthsTable.GENDER.col())
            .agg(
                count_if(ActorMonthsTable.QUOTES_WITHOUT_COPIES.col().gt(0)).as(ACTORS),
                total(ActorMonthsTable.QUOTES_WITHOUT_COPIES),
                total(ActorMonthsTable.SPOKEN_OF_NEGATIVE),
                total(ActorMonthsTable.SPOKEN_OF_NEUTRAL),
                total(ActorMonthsTable.SPOKEN_OF_POSITIVE));
    return new ReportHeadlines(
        query.answer("articles", articles),
        query.answer("statements by kind of speaker", statements),
        query.answer("persons quoted", actors));
  }

  private static Column total(Field count) {
    return sum(count.col()).as(count.name());
  }

  /** The month's figures, which are all 0 where nothing was read. */
  Headline of(String month) {
    return new Headline(
        sumOf(articles, month, SourceMonthsTable.DOCUMENTS.name()),
        sumOf(articles, month, SourceMonthsTable.COPIES.name()),
        sumOf(articles, month, OUTLETS),
        sumOf(statements, month, ActorMonthsTable.QUOTES.name()),
        sumOf(statements, month, ActorMonthsTable.DIRECT_QUOTES.name()),
        speakers(month),
        persons(month, ActorMonthsTable.QUOTES_WITHOUT_COPIES.name()),
        persons(month, ACTORS));
  }

  /** The figures of the month before, where an article of it was read. */
  Optional<Headline> before(String month) {
    return ReportQuery.before(month).filter(articles::containsKey).map(this::of);
  }

  /** The figures of the same month a year ago, where an article of it was read. */
  Optional<Headline> yearBefore(String month) {
    return ReportQuery.yearBefore(month).filter(articles::containsKey).map(this::of);
  }

  /** What the program judged of the month's statements and mentions. */
  Judgements judgements(String month) {
    double expected =
        ReportQuery.of(month, statements)
            .filter(row -> NAMED.contains(text(row, QuotesTable.SPEAKER_KIND)))
            .mapToDouble(row -> row.<Double>getAs(ActorMonthsTable.EXPECTED_QUOTES.name()))
            .sum();
    return new Judgements(
        expected,
        new Tone(
            sumOf(statements, month, ActorMonthsTable.TONE_NEGATIVE.name()),
            sumOf(statements, month, ActorMonthsTable.TONE_NEUTRAL.name()),
            sumOf(statements, month, ActorMonthsTable.TONE_POSITIVE.name())),
        new Tone(
            sumOf(actors, month, ActorMonthsTable.SPOKEN_OF_NEGATIVE.name()),
            sumOf(actors, month, ActorMonthsTable.SPOKEN_OF_NEUTRAL.name()),
            sumOf(actors, month, ActorMonthsTable.SPOKEN_OF_POSITIVE.name())));
  }

  /** How many actors have a statement in the month, copies left out. */
  long quoted(String month) {
    return sumOf(actors, month, ACTORS);
  }

  private SpeakerCount speakers(String month) {
    return new SpeakerCount(
        said(month, NAMED::contains),
        said(month, UNNAMED::contains),
        said(month, SpeakerKind.DOCUMENT.label()::equals),
        said(month, SpeakerKind.UNKNOWN.label()::equals));
  }

  private long said(String month, Predicate<String> kind) {
    String count = ActorMonthsTable.QUOTES_WITHOUT_COPIES.name();
    return sumOf(statements, month, count, row -> kind.test(text(row, QuotesTable.SPEAKER_KIND)));
  }

  private GenderCount persons(String month, String count) {
    Predicate<Row> women = row -> isPerson(row) && isOf(row, Gender.FEMALE);
    Predicate<Row> men = row -> isPerson(row) && isOf(row, Gender.MALE);
    long all = sumOf(actors, month, count, ReportHeadlines::isPerson);
    long female = sumOf(actors, month, count, women);
    long male = sumOf(actors, month, count, men);
    return new GenderCount(female, male, all - female - male);
  }

  private static boolean isPerson(Row row) {
    return text(row, ActorMonthsTable.KIND).equals(ActorKind.PERSON.label());
  }

  private static boolean isOf(Row row, Gender gender) {
    return text(row, ActorMonthsTable.GENDER).equals(gender.label());
  }

  private static long sumOf(Map<String, List<Row>> answer, String month, String count) {
    return sumOf(answer, month, count, row -> true);
  }

  private static long sumOf(
      Map<String, List<Row>> answer, String month, String count, Predicate<Row> which) {
    return ReportQuery.of(month, answer)
        .filter(which)
        .mapToLong(row -> row.getAs(count) == null ? 0 : row.<Long>getAs(count))
        .sum();
  }
}
