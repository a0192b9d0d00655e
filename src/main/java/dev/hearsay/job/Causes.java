package dev.hearsay.job;

import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import dev.hearsay.table.MonthBasisTable;
import dev.hearsay.table.RestatementsTable;
import dev.hearsay.transform.EndedArticles;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Why the figures of published months change. */
final class Causes {
  private Causes() {}

  /**
   * By month, in words, several with commas between them. A month whose own articles, copies,
   * reader and list are as before, but whose actors are not, has the causes of the other months.
   *
   * @param before rows of {@link MonthBasisTable} as published
   * @param after the same as they are now; months of either alone are not restated
   * @param ended see {@link EndedArticles}
   */
  static Map<String, String> find(Dataset<Row> before, Dataset<Row> after, Dataset<Row> ended) {
    Map<String, Row> then = byMonth(before);
    Map<String, Row> now = byMonth(after);
    Map<String, Row> gone = byMonth(ended);
    Map<String, Set<String>> own = new HashMap<>();
    Set<String> all = new TreeSet<>();
    for (String month : now.keySet()) {
      Set<String> causes = own(then.get(month), now.get(month), gone.get(month));
      all.addAll(causes);
      own.put(month, causes);
    }
    Map<String, String> words = new HashMap<>();
    for (String month : then.keySet()) {
      Set<String> causes = own.getOrDefault(month, Set.of());
      causes = causes.isEmpty() ? all : causes;
      words.put(month, causes.isEmpty() ? RestatementsTable.CORRECTION : String.join(", ", causes));
    }
    return words;
  }

  private static Map<String, Row> byMonth(Dataset<Row> rows) {
    Map<String, Row> months = new HashMap<>();
    rows.collectAsList().forEach(row -> months.put(row.getAs(Columns.MONTH.name()), row));
    return months;
  }

  private static Set<String> own(Row before, Row after, Row ended) {
    Set<String> causes = new TreeSet<>();
    long more = documents(after) - documents(before);
    long gone = ended == null ? 0 : ended.<Long>getAs(EndedArticles.ENDED);
    if (more > 0) {
      causes.add(RestatementsTable.LATE_DOCUMENT);
    }
    if (before == null) {
      return causes;
    }
    if (gone > 0 || causes.isEmpty() && differ(before, after, MonthBasisTable.ARTICLES)) {
      causes.add(RestatementsTable.CHANGED_DOCUMENT);
    }
    if (causes.isEmpty() && differ(before, after, MonthBasisTable.COPIES)) {
      causes.add(RestatementsTable.COPY);
    }
    if (differ(before, after, MonthBasisTable.READER)) {
      causes.add(RestatementsTable.MODEL);
    }
    if (differ(before, after, MonthBasisTable.AUTHORITY)) {
      causes.add(RestatementsTable.AUTHORITY_FILE);
    }
    return causes;
  }

  private static long documents(Row basis) {
    return basis == null ? 0 : basis.<Long>getAs(MonthBasisTable.DOCUMENTS.name());
  }

  private static boolean differ(Row before, Row after, Field field) {
    return !Objects.equals(before.getAs(field.name()), after.getAs(field.name()));
  }
}
