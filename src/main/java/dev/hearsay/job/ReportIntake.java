package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.report.Intake;
import dev.hearsay.table.Columns;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.RejectsTable;
import dev.hearsay.transform.ReportTop;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** What became of each month's input. */
final class ReportIntake {
  private static final int SAMPLES_OF_A_REASON = 3;
  private static final int SAMPLES = 12;

  private final Map<String, List<Row>> states;
  private final Map<String, List<Row>> samples;

  private ReportIntake(Map<String, List<Row>> states, Map<String, List<Row>> samples) {
    this.states = states;
    this.samples = samples;
  }

  static ReportIntake read(ReportQuery query) {
    return new ReportIntake(
        query.answer(
            "coverage",
            query
                .rows(CoverageTable.TABLE)
                .groupBy(Columns.MONTH.col(), CoverageTable.STATE.col())
                .agg(sum(CoverageTable.ROWS.col()).as(CoverageTable.ROWS.name()))),
        query.answer(
            "rejects",
            new ReportTop(SAMPLES_OF_A_REASON, Columns.MONTH.col(), RejectsTable.REASON.col())
                .apply(
                    query.rows(RejectsTable.TABLE),
                    RejectsTable.INPUT.col(),
                    RejectsTable.POSITION.col())));
  }

  Intake of(String month) {
    return new Intake(
        ReportQuery.of(month, states)
            .map(r -> new Intake.State(text(r, CoverageTable.STATE), number(r, CoverageTable.ROWS)))
            .sorted(comparing((Intake.State s) -> -s.rows()).thenComparing(Intake.State::name))
            .toList(),
        ReportQuery.of(month, samples)
            .map(ReportIntake::reject)
            .sorted(
                comparing(Intake.Reject::reason)
                    .thenComparing(Intake.Reject::input)
                    .thenComparing(Intake.Reject::position))
            .limit(SAMPLES)
            .toList());
  }

  private static Intake.Reject reject(Row row) {
    return new Intake.Reject(
        text(row, RejectsTable.INPUT),
        number(row, RejectsTable.POSITION),
        text(row, RejectsTable.REASON),
        text(row, RejectsTable.DETAIL),
        text(row, RejectsTable.SAMPLE));
  }
}
