package dev.hearsay.job;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.hearsay.report.ReportMonth;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import dev.hearsay.table.Table;
import dev.hearsay.table.TopicsTable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The questions that the reports of some months ask of the tables.
 *
 * <p>One query answers for all months at once, and each gives a bounded number of rows a month.
 */
final class ReportQuery {
  private final Function<Table, Dataset<Row>> tables;
  private final SortedSet<String> months;
  private final SortedSet<String> monthsAndBefore;

  ReportQuery(Function<Table, Dataset<Row>> tables, SortedSet<String> months) {
    this.tables = tables;
    this.months = months;
    this.monthsAndBefore = new TreeSet<>(months);
    months.forEach(m -> before(m).ifPresent(monthsAndBefore::add));
  }

  /** The month before, for the months that have one. */
  static Optional<String> before(String month) {
    return new ReportMonth(month).before().map(ReportMonth::key);
  }

  /** A table's rows of the months. */
  Dataset<Row> rows(Table table) {
    return ofMonths(tables.apply(table));
  }

  /** A table's rows of all months, for a table that is not laid out by months. */
  Dataset<Row> allRows(Table table) {
    return tables.apply(table);
  }

  /** The rows that are of the months. */
  Dataset<Row> ofMonths(Dataset<Row> rows) {
    return rows.where(Columns.MONTH.col().isin(months.toArray()));
  }

  /** A table's rows of the months and of the month before each. */
  Dataset<Row> rowsWithBefore(Table table) {
    return tables.apply(table).where(Columns.MONTH.col().isin(monthsAndBefore.toArray()));
  }

  /** The answer's rows by month; a month without rows is not among them. */
  Map<String, List<Row>> answer(String question, Dataset<Row> rows) {
    return collect(question, rows).stream().collect(groupingBy(r -> text(r, Columns.MONTH)));
  }

  /** The answer's rows, of which the driver holds those of one partition at a time. */
  Iterator<Row> iterate(String question, Dataset<Row> rows) {
    SparkContext context = rows.sparkSession().sparkContext();
    context.setJobDescription("report: " + question);
    return rows.toLocalIterator();
  }

  private static List<Row> collect(String question, Dataset<Row> rows) {
    SparkContext context = rows.sparkSession().sparkContext();
    context.setJobDescription("report: " + question);
    try {
      return rows.collectAsList();
    } finally {
      context.setJobDescription(null);
    }
  }

  /** Labels by code of so few topics that a report shows them. */
  Map<String, String> topics(Set<String> topics) {
    return texts("topics", TopicsTable.TABLE, TopicsTable.TOPIC_ID, TopicsTable.LABEL, topics);
  }

  /** Canonical names by id of so few actors that a report shows them. */
  Map<String, String> names(Set<String> actors) {
    return texts("names", ActorsTable.TABLE, ActorsTable.ACTOR_ID, ActorsTable.NAME, actors);
  }

  private Map<String, String> texts(
      String question, Table table, Field id, Field text, Set<String> ids) {
    Dataset<Row> rows =
        allRows(table).where(id.col().isin(ids.toArray())).select(id.col(), text.col());
    return collect(question, rows).stream().collect(toMap(r -> text(r, id), r -> text(r, text)));
  }

  /** The month's rows of an answer. */
  static Stream<Row> of(String month, Map<String, List<Row>> answer) {
    return answer.getOrDefault(month, List.of()).stream();
  }

  static String text(Row row, Field field) {
    return text(row, field.name());
  }

  /** A column's words; empty where it is null. */
  static String text(Row row, String column) {
    String value = row.getAs(column);
    return value == null ? "" : value;
  }

  static long number(Row row, Field field) {
    Long value = numberOrNull(row, field);
    return value == null ? 0 : value;
  }

  static Long numberOrNull(Row row, Field field) {
    Number value = row.getAs(field.name());
    return value == null ? null : value.longValue();
  }
}
