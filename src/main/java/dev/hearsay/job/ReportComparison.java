package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import dev.hearsay.report.ArticleSums;
import dev.hearsay.report.ChangeSplit;
import dev.hearsay.report.Comparison;
import dev.hearsay.report.GenderCount;
import dev.hearsay.report.Headline;
import dev.hearsay.report.Interval;
import dev.hearsay.report.MissingOutlet;
import dev.hearsay.report.MonthChange;
import dev.hearsay.report.Resamples;
import dev.hearsay.report.SpeakerCount;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuoteCountsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.transform.ReportActorResamples;
import dev.hearsay.transform.ReportArticleSums;
import dev.hearsay.transform.ReportChanges;
import dev.hearsay.transform.ReportOutlets;
import dev.hearsay.transform.ReportResamples;
import dev.hearsay.transform.ReportTop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What each month is compared with, and how sure that is. */
final class ReportComparison {
  private static final int MISSING = 10;

  private final Map<String, List<Row>> draws;
  private final Map<String, List<Row>> actorDraws;
  private final Map<String, List<Row>> changes;
  private final Map<String, List<Row>> missing;

  private ReportComparison(
      Map<String, List<Row>> draws,
      Map<String, List<Row>> actorDraws,
      Map<String, List<Row>> changes,
      Map<String, List<Row>> missing) {
    this.draws = draws;
    this.actorDraws = actorDraws;
    this.changes = changes;
    this.missing = missing;
  }

  /**
   * Asks for what all reports compare.
   *
   * @param listed month and actor of those whose changes are told
   */
  static ReportComparison read(ReportQuery query, Dataset<Row> listed) {
    Dataset<Row> sums =
        new ReportArticleSums()
            .apply(
                query.rowsWithEarlier(DocumentsTable.TABLE),
                query.rowsWithEarlier(QuotesTable.TABLE),
                query.rowsWithEarlier(ActorMonthsTable.TABLE));
    Dataset<Row> outlets =
        query.ofMonths(new ReportOutlets().apply(query.rowsWithBefore(SourceMonthsTable.TABLE)));
    return new ReportComparison(
        query.answer(
            "resampled articles",
            new ReportResamples(List.of(Columns.MONTH.name()), ReportArticleSums.MEASURES)
                .apply(sums)),
        query.answer(
            "resampled articles of the listed actors",
            new ReportActorResamples().apply(query.rowsWithBefore(QuotesTable.TABLE), listed)),
        query.answer(
            "what changes are made of",
            new ReportChanges()
                .apply(outlets, query.rowsWithBefore(QuoteCountsTable.TABLE), listed)),
        query.answer(
            "missing outlets",
            new ReportTop(MISSING, Columns.MONTH.col())
                .apply(
                    outlets.where(ReportOutlets.isMissing()),
                    SourceMonthsTable.DOCUMENTS_BEFORE.col().desc(),
                    SourceMonthsTable.SOURCE.col())));
  }

  Comparison of(String month, ReportHeadlines headlines) {
    Headline now = headlines.of(month);
    Resamples samples = samples(month, now);
    Optional<Headline> yearBefore = headlines.yearBefore(month);
    Resamples yearSamples = samples(ReportQuery.yearBefore(month), yearBefore);
    Optional<Headline> before = headlines.before(month);
    Resamples samplesBefore = samples(ReportQuery.before(month), before);
    return new Comparison(
        samples,
        samplesBefore,
        yearBefore.orElse(null),
        yearSamples,
        before.flatMap(h -> all(month, now, samples, h, samplesBefore)).orElse(null),
        before.map(h -> actors(month, h, now)).orElse(Map.of()),
        before.isPresent() ? missing(month) : List.of());
  }

  private Optional<MonthChange> all(
      String month, Headline now, Resamples samples, Headline before, Resamples samplesBefore) {
    return ReportQuery.of(month, changes)
        .filter(r -> text(r, Columns.ACTOR_ID).isEmpty())
        .findFirst()
        .map(
            r ->
                new MonthChange(
                    split(r, before, now),
                    samples.change(samplesBefore, ArticleSums::statements).orElse(null),
                    r.<Long>getAs(ReportChanges.LOST)));
  }

  private Resamples samples(Optional<String> month, Optional<Headline> figures) {
    return month.flatMap(m -> figures.map(h -> samples(m, h))).orElse(Resamples.NONE);
  }

  private Resamples samples(String month, Headline figures) {
    return new Resamples(
        figures.originals(),
        ReportQuery.of(month, draws)
            .sorted(comparing(r -> r.<Integer>getAs(ReportResamples.RESAMPLE)))
            .map(ReportComparison::sums)
            .toList());
  }

  private static ArticleSums sums(Row row) {
    long statements = number(row, SourceMonthsTable.QUOTES);
    long named = number(row, SourceMonthsTable.NAMED_QUOTES);
    long unnamed = number(row, SourceMonthsTable.UNNAMED_QUOTES);
    long unknown = number(row, SourceMonthsTable.UNKNOWN_QUOTES);
    long persons = number(row, SourceMonthsTable.PERSON_QUOTES);
    long women = number(row, SourceMonthsTable.FEMALE_QUOTES);
    long men = number(row, SourceMonthsTable.MALE_QUOTES);
    return new ArticleSums(
        number(row, SourceMonthsTable.DOCUMENTS),
        number(row, SourceMonthsTable.DIRECT_QUOTES),
        new SpeakerCount(named, unnamed, statements - named - unnamed - unknown, unknown),
        new GenderCount(women, men, persons - women - men));
  }

  private Map<String, MonthChange> actors(String month, Headline before, Headline now) {
    boolean enough = Math.min(before.originals(), now.originals()) >= Resamples.LEAST_ARTICLES;
    Map<String, Interval> intervals =
        enough
            ? ReportQuery.of(month, actorDraws)
                .filter(r -> interval(r).isPresent())
                .collect(toMap(r -> text(r, Columns.ACTOR_ID), r -> interval(r).orElseThrow()))
            : Map.of();
    return ReportQuery.of(month, changes)
        .filter(r -> !text(r, Columns.ACTOR_ID).isEmpty())
        .collect(
            toMap(
                r -> text(r, Columns.ACTOR_ID),
                r ->
                    new MonthChange(
                        split(r, before, now),
                        intervals.get(text(r, Columns.ACTOR_ID)),
                        r.<Long>getAs(ReportChanges.LOST))));
  }

  private static Optional<Interval> interval(Row row) {
    List<Long> changes = row.getList(row.fieldIndex(ReportActorResamples.CHANGES));
    return Interval.of(changes.stream().mapToDouble(Long::doubleValue).toArray());
  }

  private static ChangeSplit split(Row row, Headline before, Headline now) {
    return ChangeSplit.of(
        new ChangeSplit.Side(
            before.originals(),
            number(row, ActorMonthsTable.QUOTES_BEFORE),
            row.<Double>getAs(ReportChanges.RATES_NOW)),
        new ChangeSplit.Side(
            now.originals(),
            number(row, ActorMonthsTable.QUOTES_WITHOUT_COPIES),
            row.<Double>getAs(ReportChanges.RATES_BEFORE)));
  }

  private List<MissingOutlet> missing(String month) {
    return ReportQuery.of(month, missing)
        .map(
            r ->
                new MissingOutlet(
                    text(r, SourceMonthsTable.SOURCE),
                    number(r, SourceMonthsTable.DOCUMENTS_BEFORE),
                    number(r, SourceMonthsTable.DOCUMENTS)))
        .sorted(comparing((MissingOutlet o) -> -o.before()).thenComparing(MissingOutlet::name))
        .toList();
  }
}
