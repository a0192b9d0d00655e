package dev.hearsay.nlp.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The forms in which inputs write a date, in one place.
 *
 * <p>Read are: ISO 8601 dates, date-times and instants, with {@code T} or a space, with or without
 * seconds and offset; {@code 2026/03/05}; {@code 20260305}; {@code 10 March 2026}, {@code 10 Mar.
 * 2026}, {@code March 16, 2026}, each with or without a weekday before and a time after; RFC 1123
 * and RFC 822 dates with their zone names; seconds (9 to 11 digits) and milliseconds since 1970. A
 * time without a zone is UTC, a date without a time its midnight. {@code 03/04/2026} is refused,
 * for it names two days; so is a weekday that does not fit, and a year outside 1000 to 9999.
 */
public final class DateParser {
  private static final Pattern DIGITS = Pattern.compile("-?\\d{9,14}");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ABBREVIATION = Pattern.compile("(?<=\\p{Alpha})\\.(?=\\s|,|$)");
  private static final Pattern ORDINAL = Pattern.compile("(?i)(?<=\\d)(?:st|nd|rd|th)\\b");
  private static final Pattern SEPTEMBER = Pattern.compile("(?i)\\bsept\\b");
  private static final Pattern ZONE_NAME = Pattern.compile("(?<=[\\d ])\\p{Alpha}{1,3}$");
  private static final long LARGEST_SECONDS = 99_999_999_999L;
  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  /** The zone names of RFC 822, and UTC. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "+0000"),
          Map.entry("UT", "+0000"),
          Map.entry("UTC", "+0000"),
          Map.entry("GMT", "+0000"),
          Map.entry("EST", "-0500"),
          Map.entry("EDT", "-0400"),
          Map.entry("CST", "-0600"),
          Map.entry("CDT", "-0500"),
          Map.entry("MST", "-0700"),
          Map.entry("MDT", "-0600"),
          Map.entry("PST", "-0800"),
          Map.entry("PDT", "-0700"));

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("uuuu-MM-dd['T']"),
          form("uuuu/MM/dd"),
          form("uuuuMMdd"),
          form("[EEEE][EEE][,][ ]d MMMM uuuu"),
          form("[EEEE][EEE][,][ ]d MMM uuuu"),
          form("[EEEE][EEE][,][ ]MMMM d[,] uuuu"),
          form("[EEEE][EEE][,][ ]MMM d[,] uuuu"));

  private DateParser() {}

  /** The moment that the words name; empty where they are none of the forms. */
  public static Optional<Instant> parse(String words) {
    String text = tidy(words);
    Optional<Instant> moment = DIGITS.matcher(text).matches() ? ofEpoch(text) : ofForms(text);
    return moment.filter(m -> !m.isBefore(FIRST) && m.isBefore(END));
  }

  private static String tidy(String words) {
    String text = SPACE.matcher(words.strip()).replaceAll(" ");
    text = ABBREVIATION.matcher(text).replaceAll("");
    text = ORDINAL.matcher(text).replaceAll("");
    text = SEPTEMBER.matcher(text).replaceAll("Sep");
    return ZONE_NAME
        .matcher(text)
        .replaceAll(
            zone -> ZONES.getOrDefault(zone.group().toUpperCase(Locale.ROOT), zone.group()));
  }

  private static Optional<Instant> ofEpoch(String digits) {
    long number = Long.parseLong(digits);
    return Optional.of(
        Math.abs(number) <= LARGEST_SECONDS
            ? Instant.ofEpochSecond(number)
            : Instant.ofEpochMilli(number));
  }

  private static Optional<Instant> ofForms(String text) {
    for (DateTimeFormatter form : FORMS) {
      Optional<Instant> moment = ofForm(form, text);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  /** Empty where the text has another form: the next one is tried. */
  private static Optional<Instant> ofForm(DateTimeFormatter form, String text) {
    TemporalAccessor parsed;
    try {
      parsed = form.parse(text);
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
    LocalDate date = parsed.query(TemporalQueries.localDate());
    LocalTime time = parsed.query(TemporalQueries.localTime());
    ZoneOffset offset = parsed.query(TemporalQueries.offset());
    LocalDateTime local = date.atTime(time == null ? LocalTime.MIDNIGHT : time);
    return Optional.of(
        OffsetDateTime.of(local, offset == null ? ZoneOffset.UTC : offset).toInstant());
  }

  /** The form of a date with an optional time and offset; month names are English. */
  private static DateTimeFormatter form(String date) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(date)
        .appendPattern("[,][ ][H:mm[:ss")
        .optionalStart()
        .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
        .optionalEnd()
        .appendPattern("]][ ][XXX][XX][X]")
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
