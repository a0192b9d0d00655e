package dev.hearsay.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables as CSV by RFC 4180: a header, lines that end in CRLF, fields quoted where they must be.
 *
 * <p>A field that a spreadsheet would run as a formula begins with an apostrophe instead: {@code
 * =SUM(A1)} becomes {@code '=SUM(A1)}. Plain numbers stay as they are.
 */
final class CsvWriter {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private CsvWriter() {}

  static String write(ReportTable table) {
    Stream<String> header =
        Stream.of(line(table.columns().stream().flatMap(c -> c.csvNames().stream())));
    Stream<String> rows = table.rows().stream().map(CsvWriter::row);
    return Stream.concat(header, rows).collect(Collectors.joining());
  }

  private static String row(List<Cell> cells) {
    return line(cells.stream().flatMap(c -> c.values().stream()));
  }

  static String line(Stream<String> fields) {
    return fields.map(CsvWriter::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  private static boolean isFormula(String value) {
    return !value.isEmpty()
        && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
        && !NUMBER.matcher(value).matches();
  }
}
