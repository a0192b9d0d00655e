package dev.hearsay.cli;

import dev.hearsay.io.UsageException;
import dev.hearsay.model.MonthSelection;
import dev.hearsay.model.Months;
import dev.hearsay.table.Columns;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which months a command works on. */
final class MonthOption {
  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      converter = MonthOrUndated.class,
      description = "Month to work on, or undated; repeatable. Default: every month there is.")
  private Set<String> months = new TreeSet<>();

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM",
      converter = Month.class,
      description = "First month to work on: --from 2026-01 --to 2026-06, or without an end.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM",
      converter = Month.class,
      description = "Last month to work on, with or without --from.")
  private String to;

  /**
   * The months asked for.
   *
   * @throws UsageException where they contradict each other
   */
  MonthSelection months() {
    if (!months.isEmpty() && (from != null || to != null)) {
      throw new UsageException(
          "Cannot choose months: --month %s and a range are given. Give either --month or --from and --to."
              .formatted(String.join(", ", months)));
    }
    if (from != null && to != null && from.compareTo(to) > 0) {
      throw new UsageException(
          "Cannot choose months: --from %s is after --to %s. Exchange them.".formatted(from, to));
    }
    return new MonthSelection(
        new TreeSet<>(months), Optional.ofNullable(from), Optional.ofNullable(to));
  }

  /** Checks how a month is written. */
  static final class Month implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (!Months.isMonth(value)) {
        throw new TypeConversionException("'" + value + "' is no month such as 2026-05");
      }
      return value;
    }
  }

  /** The same where articles without a date may be meant. */
  static final class MonthOrUndated implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      return value.equals(Columns.UNDATED) ? value : new Month().convert(value);
    }
  }
}
