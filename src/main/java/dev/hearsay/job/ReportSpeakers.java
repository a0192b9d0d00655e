package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static org.apache.spark.sql.functions.abs;

import dev.hearsay.report.ActorLine;
import dev.hearsay.report.Mover;
import dev.hearsay.report.Speakers;
import dev.hearsay.report.Tone;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.transform.ReportMovers;
import dev.hearsay.transform.ReportTop;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Who is quoted in each month, and who more or less than the month before. */
final class ReportSpeakers {
  private static final int TOP = 20;
  private static final int MOVERS = 5;

  private final Map<String, List<Row>> top;
  private final Map<String, List<Row>> movers;
  private final ReportBackgrounds backgrounds;
  private final ReportFirstQuoted newcomers;

  private ReportSpeakers(
      Map<String, List<Row>> top,
      Map<String, List<Row>> movers,
      ReportBackgrounds backgrounds,
      ReportFirstQuoted newcomers) {
    this.top = top;
    this.movers = movers;
    this.backgrounds = backgrounds;
    this.newcomers = newcomers;
  }

  static ReportSpeakers read(ReportQuery query) {
    Column statements = ActorMonthsTable.QUOTES_WITHOUT_COPIES.col();
    Column rank = ActorMonthsTable.RANK.col();
    Dataset<Row> top =
        query.rows(ActorMonthsTable.TABLE).where(rank.leq(TOP).and(statements.gt(0)));
    Dataset<Row> movers =
        query.ofMonths(new ReportMovers().apply(query.rowsWithBefore(ActorMonthsTable.TABLE)));
    Column change = statements.minus(ActorMonthsTable.QUOTES_BEFORE.col());
    Column actor = ActorMonthsTable.ACTOR_ID.col();
    Dataset<Row> first =
        new ReportTop(MOVERS, Columns.MONTH.col(), change.gt(0))
            .apply(movers.where(change.notEqual(0)), abs(change).desc(), actor);
    SortedSet<String> monthsRead = query.monthsRead();
    Map<String, List<Row>> most = query.answer("most quoted", top);
    return new ReportSpeakers(
        most,
        query.answer("quoted more or less than before", first),
        ReportBackgrounds.read(query, ReportQuery.rows(most, top), monthsRead),
        ReportFirstQuoted.read(query, monthsRead));
  }

  /** The month's speakers; movers only where the month before was read. */
  Speakers of(String month, ReportHeadlines headlines) {
    boolean compared = headlines.before(month).isPresent();
    List<ActorLine> lines =
        ReportQuery.of(month, top)
            .map(r -> line(month, r, compared))
            .sorted(comparing(ActorLine::rank))
            .toList();
    List<Mover> moved = compared ? movers(month) : List.of();
    return new Speakers(
        headlines.quoted(month),
        lines,
        moved.stream().filter(m -> m.change() > 0).toList(),
        moved.stream().filter(m -> m.change() < 0).toList(),
        newcomers.of(month).orElse(null));
  }

  /** Month and actor of every row that a report lists. */
  Dataset<Row> listed(ReportQuery query) {
    return query.actors(
        Stream.of(top, movers)
            .flatMap(answer -> answer.values().stream())
            .flatMap(List::stream)
            .map(r -> RowFactory.create(text(r, Columns.MONTH), text(r, ActorMonthsTable.ACTOR_ID)))
            .distinct()
            .toList());
  }

  /** The movers, the largest change first. */
  private List<Mover> movers(String month) {
    return ReportQuery.of(month, movers)
        .map(
            r ->
                new Mover(
                    text(r, ActorMonthsTable.ACTOR_ID),
                    text(r, ActorMonthsTable.NAME),
                    number(r, ActorMonthsTable.QUOTES_WITHOUT_COPIES),
                    number(r, ActorMonthsTable.QUOTES_BEFORE)))
        .sorted(comparing((Mover m) -> -Math.abs(m.change())).thenComparing(Mover::name))
        .toList();
  }

  private ActorLine line(String month, Row row, boolean compared) {
    Long before = compared ? number(row, ActorMonthsTable.QUOTES_BEFORE) : null;
    // who was only spoken of has a place in the table too
    boolean quotedBefore = before != null && before > 0;
    return new ActorLine(
        text(row, ActorMonthsTable.ACTOR_ID),
        (int) number(row, ActorMonthsTable.RANK),
        text(row, ActorMonthsTable.NAME),
        text(row, ActorMonthsTable.KIND),
        number(row, ActorMonthsTable.QUOTES_WITHOUT_COPIES),
        number(row, ActorMonthsTable.QUOTES),
        number(row, ActorMonthsTable.DIRECT_QUOTES),
        number(row, ActorMonthsTable.SOURCES),
        new Tone(
            number(row, ActorMonthsTable.TONE_NEGATIVE),
            number(row, ActorMonthsTable.TONE_NEUTRAL),
            number(row, ActorMonthsTable.TONE_POSITIVE)),
        backgrounds.of(month, text(row, ActorMonthsTable.ACTOR_ID)),
        before,
        quotedBefore ? (int) number(row, ActorMonthsTable.RANK_BEFORE) : null);
  }
}
