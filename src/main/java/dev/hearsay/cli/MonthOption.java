package dev.hearsay.cli;

import dev.hearsay.table.Columns;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which months a command works on. */
final class MonthOption {
  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      converter = Converter.class,
      description = "Month to work on, or undated; repeatable. Default: every month there is.")
  private Set<String> months = new TreeSet<>();

  /** The months asked, none for all. */
  Set<String> months() {
    return months;
  }

  /** Checks how a month is written. */
  static final class Converter implements ITypeConverter<String> {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    @Override
    public String convert(String value) {
      if (!MONTH.matcher(value).matches() && !value.equals(Columns.UNDATED)) {
        throw new TypeConversionException("'" + value + "' is no month such as 2026-05");
      }
      return value;
    }
  }
}
