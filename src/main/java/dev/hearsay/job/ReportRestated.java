package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import dev.hearsay.report.Restatements;
import dev.hearsay.report.Restatements.Kind;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.RestatementsTable;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.table.TopicMonthsTable;
import dev.hearsay.transform.ReportTop;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** What the last run that changed a published month changed in it. */
final class ReportRestated {
  private static final int LARGEST = 3;
  private static final String VALUES = "report_values";
  private static final String WAS = "report_was";
  private static final String IS = "report_is";
  private static final String CHANGE = "report_change";
  private static final String LAST = "report_last";
  private static final Map<String, Kind> KINDS =
      Map.of(
          SourceMonthsTable.TABLE.name(), Kind.OUTLET,
          TopicMonthsTable.TABLE.name(), Kind.TOPIC,
          ActorMonthsTable.TABLE.name(), Kind.ACTOR);

  private final Map<String, List<Row>> causes;
  private final Map<String, List<Row>> largest;
  private final Map<String, String> actors;
  private final Map<String, String> topics;

  private ReportRestated(
      Map<String, List<Row>> causes,
      Map<String, List<Row>> largest,
      Map<String, String> actors,
      Map<String, String> topics) {
    this.causes = causes;
    this.largest = largest;
    this.actors = actors;
    this.topics = topics;
  }

  static ReportRestated read(ReportQuery query) {
    Column run = RestatementsTable.RUN_ID.col();
    // a run's name begins with its time
    Dataset<Row> rows =
        query
            .rows(RestatementsTable.TABLE)
            .withColumn(LAST, max(run).over(Window.partitionBy(Columns.MONTH.col())))
            .where(run.equalTo(col(LAST)))
            .drop(LAST);
    Map<String, List<Row>> causes =
        query.answer(
            "restated values by cause",
            rows.groupBy(Columns.MONTH.col(), run, RestatementsTable.CAUSE.col())
                .agg(count(lit(1)).as(VALUES)));
    Map<String, List<Row>> largest = query.answer("largest restated figures", largest(rows));
    return new ReportRestated(
        causes,
        largest,
        query.names(keys(largest, Kind.ACTOR)),
        query.topics(keys(largest, Kind.TOPIC)));
  }

  /** The largest change of each outlet, topic and actor, and the largest of these. */
  private static Dataset<Row> largest(Dataset<Row> rows) {
    Column key = RestatementsTable.KEY.col();
    Column measure = RestatementsTable.MEASURE.col();
    Column table = RestatementsTable.TABLE_NAME.col();
    Column change = col(CHANGE);
    // the report shows no words counted, and these would outdo every other figure
    Dataset<Row> figures =
        rows.where(table.isin(KINDS.keySet().toArray()))
            .where(measure.notEqual(SourceMonthsTable.TOKENS.name()))
            .withColumn(WAS, figure(RestatementsTable.BEFORE.col()))
            .withColumn(IS, figure(RestatementsTable.AFTER.col()))
            .withColumn(CHANGE, abs(col(IS).minus(col(WAS))));
    Dataset<Row> ofEach =
        new ReportTop(1, Columns.MONTH.col(), table, key).apply(figures, change.desc(), measure);
    return new ReportTop(LARGEST, Columns.MONTH.col())
        .apply(ofEach, change.desc(), table, key, measure);
  }

  private static Column figure(Column value) {
    return coalesce(value.try_cast("long"), lit(0L));
  }

  private static Set<String> keys(Map<String, List<Row>> answer, Kind kind) {
    return answer.values().stream()
        .flatMap(List::stream)
        .filter(r -> kind(r) == kind)
        .map(r -> text(r, RestatementsTable.KEY))
        .collect(toSet());
  }

  private static Kind kind(Row row) {
    return KINDS.get(text(row, RestatementsTable.TABLE_NAME));
  }

  Restatements of(String month) {
    List<Row> rows = ReportQuery.of(month, causes).toList();
    if (rows.isEmpty()) {
      return Restatements.NONE;
    }
    return new Restatements(
        text(rows.get(0), RestatementsTable.RUN_ID),
        rows.stream()
            .map(
                r ->
                    new Restatements.Cause(text(r, RestatementsTable.CAUSE), r.<Long>getAs(VALUES)))
            .sorted(
                comparing((Restatements.Cause c) -> -c.values())
                    .thenComparing(Restatements.Cause::name))
            .toList(),
        ReportQuery.of(month, largest).sorted(order()).map(this::change).toList());
  }

  private static Comparator<Row> order() {
    return comparing((Row r) -> -r.<Long>getAs(CHANGE))
        .thenComparing(r -> text(r, RestatementsTable.TABLE_NAME))
        .thenComparing(r -> text(r, RestatementsTable.KEY));
  }

  private Restatements.Change change(Row row) {
    String key = text(row, RestatementsTable.KEY);
    Kind kind = kind(row);
    return new Restatements.Change(
        kind,
        switch (kind) {
          case OUTLET -> key;
          case TOPIC -> topics.getOrDefault(key, key);
          case ACTOR -> actors.getOrDefault(key, key);
        },
        text(row, RestatementsTable.MEASURE),
        row.<Long>getAs(WAS),
        row.<Long>getAs(IS),
        text(row, RestatementsTable.CAUSE));
  }
}
