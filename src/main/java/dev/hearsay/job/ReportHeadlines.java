package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.text;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.report.GenderCount;
import dev.hearsay.report.Headline;
import dev.hearsay.report.SpeakerCount;
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
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The headline figures of the months and of the month before each. */
final class ReportHeadlines {
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
    Dataset<Row> actorMonths = query.rowsWithBefore(ActorMonthsTable.TABLE);
    Dataset<Row> articles =
        query
            .rowsWithBefore(SourceMonthsTable.TABLE)
            .where(SourceMonthsTable.DOCUMENTS.col().gt(0))
            .groupBy(Columns.MONTH.col())
            .agg(
                sum(SourceMonthsTable.DOCUMENTS.col()).as(SourceMonthsTable.DOCUMENTS.name()),
                sum(SourceMonthsTable.COPIES.col()).as(SourceMonthsTable.COPIES.name()),
                count(lit(1)).as(ActorMonthsTable.SOURCES.name()));
    Dataset<Row> statements =
        new ReportStatements().apply(query.rowsWithBefore(QuotesTable.TABLE), actorMonths);
    Dataset<Row> actors =
        actorMonths
            .where(ActorMonthsTable.QUOTES_WITHOUT_COPIES.col().gt(0))
            .groupBy(
                Columns.MONTH.col(), ActorMonthsTable.KIND.col(), ActorMonthsTable.GENDER.col())
            .agg(count(lit(1)).as(ActorMonthsTable.QUOTES.name()));
    return new ReportHeadlines(
        query.answer("articles", articles),
        query.answer("statements by kind of speaker", statements),
        query.answer("persons quoted", actors));
  }

  /** The month's figures, which are all 0 where nothing was read. */
  Headline of(String month) {
    return new Headline(
        sumOf(articles, month, SourceMonthsTable.DOCUMENTS, row -> true),
        sumOf(articles, month, SourceMonthsTable.COPIES, row -> true),
        sumOf(articles, month, ActorMonthsTable.SOURCES, row -> true),
        sumOf(statements, month, ActorMonthsTable.QUOTES, row -> true),
        sumOf(statements, month, ActorMonthsTable.DIRECT_QUOTES, row -> true),
        speakers(month),
        genders(
            statements,
            month,
            ActorMonthsTable.QUOTES_WITHOUT_COPIES,
            row -> text(row, QuotesTable.SPEAKER_KIND).equals(SpeakerKind.PERSON.label())),
        genders(
            actors,
            month,
            ActorMonthsTable.QUOTES,
            row -> text(row, ActorMonthsTable.KIND).equals(ActorKind.PERSON.label())));
  }

  /** The figures of the month before, where an article of it was read. */
  Optional<Headline> before(String month) {
    return ReportQuery.before(month).filter(articles::containsKey).map(this::of);
  }

  /** How many actors have a statement in the month, copies left out. */
  long quoted(String month) {
    return sumOf(actors, month, ActorMonthsTable.QUOTES, row -> true);
  }

  private SpeakerCount speakers(String month) {
    return new SpeakerCount(
        said(month, NAMED::contains),
        said(month, UNNAMED::contains),
        said(month, SpeakerKind.DOCUMENT.label()::equals),
        said(month, SpeakerKind.UNKNOWN.label()::equals));
  }

  private long said(String month, Predicate<String> kind) {
    return sumOf(
        statements,
        month,
        ActorMonthsTable.QUOTES_WITHOUT_COPIES,
        row -> kind.test(text(row, QuotesTable.SPEAKER_KIND)));
  }

  private static GenderCount genders(
      Map<String, List<Row>> answer, String month, Field count, Predicate<Row> persons) {
    Predicate<Row> women = persons.and(row -> isOf(row, Gender.FEMALE));
    Predicate<Row> men = persons.and(row -> isOf(row, Gender.MALE));
    return new GenderCount(
        sumOf(answer, month, count, women),
        sumOf(answer, month, count, men),
        sumOf(answer, month, count, persons.and(women.or(men).negate())));
  }

  private static boolean isOf(Row row, Gender gender) {
    return text(row, ActorMonthsTable.GENDER).equals(gender.label());
  }

  private static long sumOf(
      Map<String, List<Row>> answer, String month, Field count, Predicate<Row> which) {
    return ReportQuery.of(month, answer).filter(which).mapToLong(row -> number(row, count)).sum();
  }
}
