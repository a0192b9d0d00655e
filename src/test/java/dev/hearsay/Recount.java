package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Months;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Every figure of the reports in an output folder, counted again from its tables by SQL.
 *
 * <p>The query of a report's {@code x.csv} is the resource {@code recount/x.sql}, which asks for
 * the month with {@code getvariable('month')}, for the month before with {@code
 * getvariable('before')} and for the same month a year ago with {@code getvariable('year_before')}.
 * The file itself is the table {@code shown}, its lines numbered by {@code line}: for what SQL
 * cannot count, such as an interval of resamples, a query checks the file's value against what it
 * counted and gives it back only where it can be right. It must give the same rows in the same
 * order, with a column of the same name for each of the file's; it may have more, since a report
 * without a month before has fewer.
 */
public final class Recount {
  /** Every file of a report that holds figures. */
  private static final Set<String> FILES =
      Set.of(
          "accuracy.csv",
          "coverage.csv",
          "figures.csv",
          "most-quoted.csv",
          "movers.csv",
          "newcomers.csv",
          "notable-quotes.csv",
          "outlet-voices.csv",
          "outlets.csv",
          "own-voice.csv",
          "quotes-that-travelled.csv",
          "rejects.csv",
          "restated.csv",
          "rising-terms.csv",
          "sharpest-and-warmest.csv",
          "speakers-by-target.csv",
          "topics.csv",
          "who-speaks-of-whom.csv");

  /**
   * What a query gives back of the file: an interval's end, where there may be an interval and it
   * holds what was counted, to so small a step; and a rounded number, where it is what was counted,
   * to so many places. A number that ends in a 5 may be rounded to either side.
   */
  private static final List<String> MACROS =
      List.of(
          """
          CREATE TEMP MACRO interval_end(told, low, high, counted, enough, step) AS
            CASE
              WHEN enough AND low::DOUBLE - step <= counted AND counted <= high::DOUBLE + step
              THEN told END
          """,
          """
          CREATE TEMP MACRO rounded(told, counted, places) AS
            CASE
              WHEN abs(told::DOUBLE - counted) <= 0.5000001 / pow(10, places)
              THEN told ELSE counted::VARCHAR END
          """);

  private static final Pattern FORMULA = Pattern.compile("'[=+@\\t\\r\\n-].*", Pattern.DOTALL);
  private static final Pattern COUNTS =
      Pattern.compile("^([\\d,]+) quotes?(?: and ([\\d,]+) more in copies)?");

  private final Path output;
  private final Connection connection;

  private Recount(Path output, Connection connection) {
    this.output = output;
    this.connection = connection;
  }

  /**
   * Asserts that every file of every month is what the tables give.
   *
   * @return the names of the files that were there
   */
  public static Set<String> check(Path output) throws SQLException, IOException {
    try (WrittenTables tables = new WrittenTables(output)) {
      try (Statement statement = tables.connection().createStatement()) {
        for (String macro : MACROS) {
          statement.execute(macro);
        }
      }
      return new Recount(output, tables.connection()).months();
    }
  }

  private Set<String> months() throws SQLException, IOException {
    Set<String> seen = new TreeSet<>();
    for (Path month : list(output.resolve("reports"))) {
      if (Files.isDirectory(month)) {
        month(month, seen);
      }
    }
    assertThat(FILES).as("files with a query").containsAll(seen);
    return seen;
  }

  private void month(Path folder, Set<String> seen) throws SQLException, IOException {
    String month = folder.getFileName().toString();
    set("month", "'" + month + "'");
    set("before", earlier(month, 1));
    set("year_before", earlier(month, 12));
    for (Path file : list(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".csv")) {
        seen.add(name);
        file(month, file, name);
      }
    }
    for (Path page : list(folder.resolve("quotes"))) {
      page(page);
    }
  }

  private static String earlier(String month, int months) {
    Set<String> before = Months.after(List.of(month), -months);
    return before.isEmpty() ? "NULL::VARCHAR" : "'" + before.iterator().next() + "'";
  }

  private void set(String variable, String value) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET VARIABLE " + variable + " = " + value);
    }
  }

  private void file(String month, Path file, String name) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE OR REPLACE TEMP TABLE shown AS
          SELECT row_number() OVER () AS line, * FROM read_csv(
            '%s', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')
          """
              .formatted(file.toString().replace("'", "''")));
    }
    Table shown = ask("SELECT * EXCLUDE line FROM shown ORDER BY line");
    Table counted = ask(sql(name));
    assertThat(counted.columns()).as(month + " " + name).containsAll(shown.columns());
    assertThat(counted.of(shown.columns()))
        .as(month + " " + name)
        .containsExactlyElementsOf(shown.of(shown.columns()));
  }

  /** Its own query gives as many quotes as it says there are. */
  private void page(Path file) throws SQLException, IOException {
    Document page = Jsoup.parse(Files.readString(file));
    MatchResult counts =
        COUNTS.matcher(page.selectFirst("header p").text()).results().findFirst().orElseThrow();
    long said = number(counts.group(1)) + (counts.group(2) == null ? 0 : number(counts.group(2)));
    String query =
        page.selectFirst("pre code").wholeText().replace("'tables/", "'" + output + "/tables/");
    assertThat(ask(query).rows()).as(file.toString()).hasSize((int) said);
  }

  private static long number(String count) {
    return Long.parseLong(count.replace(",", ""));
  }

  private Table ask(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        columns.add(result.getMetaData().getColumnLabel(i));
      }
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
          Object value = result.getObject(i);
          row.add(value == null ? "" : plain(value.toString()));
        }
        rows.add(row);
      }
      return new Table(columns, rows);
    }
  }

  /** Without the apostrophe that keeps a spreadsheet from running it. */
  private static String plain(String value) {
    return FORMULA.matcher(value).matches() ? value.substring(1) : value;
  }

  private static String sql(String file) throws IOException {
    String name = "recount/" + file.replace(".csv", ".sql");
    try (InputStream in = Recount.class.getResourceAsStream(name)) {
      assertThat(in).as("a query that counts " + file + " again").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private record Table(List<String> columns, List<List<String>> rows) {
    /** Its rows with these of its columns, each on a line. */
    List<String> of(List<String> wanted) {
      List<Integer> places = wanted.stream().map(columns::indexOf).toList();
      return rows.stream()
          .map(row -> places.stream().map(row::get).collect(Collectors.joining(" | ")))
          .toList();
    }
  }
}
