package dev.hearsay.job;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.hearsay.report.ReportMonth;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.table.Table;
import dev.hearsay.table.TopicsTable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * The questions that the reports of some months ask of the tables.
 *
 * <p>One query answers for all months at once, and each gives a bounded number of rows a month. The
 * files of a table are listed once. Several threads may ask at once.
 */
final class ReportQuery {
  private final Function<Table, Dataset<Row>> source;
  private final Map<Table, Dataset<Row>> tables = new ConcurrentHashMap<>();
  private final SortedSet<String> months;
  private final SortedSet<String> monthsAndBefore;
  private final SortedSet<String> monthsAndEarlier;

  ReportQuery(Function<Table, Dataset<Row>> tables, SortedSet<String> months) {
    this.source = tables;
    this.months = months;
    this.monthsAndBefore = new TreeSet<>(months);
    months.forEach(m -> before(m).ifPresent(monthsAndBefore::add));
    this.monthsAndEarlier = new TreeSet<>(monthsAndBefore);
    months.forEach(m -> yearBefore(m).ifPresent(monthsAndEarlier::add));
  }

  /** The month before, for the months that have one. */
  static Optional<String> before(String month) {
    return new ReportMonth(month).before().map(ReportMonth::key);
  }

  /** The same month a year ago, for the months that have one. */
  static Optional<String> yearBefore(String month) {
    return new ReportMonth(month).yearBefore().map(ReportMonth::key);
  }

  /** A table's rows of the months. */
  Dataset<Row> rows(Table table) {
    return ofMonths(allRows(table));
  }

  /** A table's rows of all months, for a table that is not laid out by months. */
  Dataset<Row> allRows(Table table) {
    return tables.computeIfAbsent(table, source);
  }

  /** The rows that are of the months. */
  Dataset<Row> ofMonths(Dataset<Row> rows) {
    return rows.where(Columns.MONTH.col().isin(months.toArray()));
  }

  /** A table's rows of the months and of the month before each. */
  Dataset<Row> rowsWithBefore(Table table) {
    return allRows(table).where(Columns.MONTH.col().isin(monthsAndBefore.toArray()));
  }

  /** A table's rows of the months, of the month before each and of the same month a year ago. */
  Dataset<Row> rowsWithEarlier(Table table) {
    return allRows(table).where(Columns.MONTH.col().isin(monthsAndEarlier.toArray()));
  }

  /** A table of so few months and actors that a report lists. */
  Dataset<Row> actors(List<Row> monthsAndActors) {
    StructType pairs =
        new StructType()
            .add(Columns.MONTH.name(), Columns.MONTH.type())
            .add(Columns.ACTOR_ID.name(), Columns.ACTOR_ID.type());
    return allRows(ActorMonthsTable.TABLE).sparkSession().createDataFrame(monthsAndActors, pairs);
  }

  /** The answer's rows by month; a month without rows is not among them. */
  Map<String, List<Row>> answer(String question, Dataset<Row> rows) {
    return collect(question, rows).stream().collect(groupingBy(r -> text(r, Columns.MONTH)));
  }

  /** An answer to go on from, so that its question is not asked again. */
  static Dataset<Row> rows(Map<String, List<Row>> answer, Dataset<Row> question) {
    return question
        .sparkSession()
        .createDataFrame(
            answer.values().stream().flatMap(List::stream).toList(), question.schema());
  }

  /** The answer's rows by a key of which each has its own. */
  Map<String, Row> answerByKey(String question, Dataset<Row> rows, Field key) {
    return collect(question, rows).stream().collect(toMap(r -> text(r, key), r -> r));
  }

  /** The months, those without a date aside, of which an article was accepted. */
  SortedSet<String> monthsRead() {
    Dataset<Row> read =
        allRows(SourceMonthsTable.TABLE)
            .where(
                SourceMonthsTable.DOCUMENTS
                    .col()
                    .gt(0)
                    .and(Columns.MONTH.col().notEqual(Columns.UNDATED)))
            .select(Columns.MONTH.col())
            .distinct();
    return new TreeSet<>(answer("months", read).keySet());
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

  /** Kinds by id of so few actors that a report shows them. */
  Map<String, String> kinds(Set<String> actors) {
    return texts("kinds", ActorsTable.TABLE, ActorsTable.ACTOR_ID, ActorsTable.KIND, actors);
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
    return number(row, field.name());
  }

  /** A column's count; 0 where it is null. */
  static long number(Row row, String column) {
    Number value = row.getAs(column);
    return value == null ? 0 : value.longValue();
  }

  static Long numberOrNull(Row row, Field field) {
    Number value = row.getAs(field.name());
    return value == null ? null : value.longValue();
  }
}
