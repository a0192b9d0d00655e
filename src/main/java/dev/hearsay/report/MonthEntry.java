package dev.hearsay.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/**
 * A month's line in the index of all reports, kept in the month's folder as {@code month.json}.
 *
 * @param month {@code YYYY-MM} or {@code undated}
 * @param sentence the first sentence of its report
 * @param articles accepted articles
 * @param outlets outlets that they come from
 * @param statements statements, copies left out
 * @param mostQuoted who has most of them, the first of equals; null where nobody is quoted by name
 * @param mostQuotedStatements how many these are
 */
public record MonthEntry(
    String month,
    String sentence,
    long articles,
    long outlets,
    long statements,
    String mostQuoted,
    long mostQuotedStatements) {
  /** The file's name. */
  public static final String FILE = "month.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  static MonthEntry of(MonthReport report) {
    Optional<ActorLine> first = report.speakers().top().stream().findFirst();
    return new MonthEntry(
        report.month().key(),
        Summary.of(report).get(0),
        report.figures().articles(),
        report.figures().outlets(),
        report.figures().statements(),
        first.map(ActorLine::name).orElse(null),
        first.map(ActorLine::statements).orElse(0L));
  }

  /** The month. */
  public ReportMonth reportMonth() {
    return new ReportMonth(month);
  }

  /** The most quoted with the number of statements, in words. */
  public String mostQuotedWords() {
    return mostQuoted == null
        ? "Nobody by name"
        : mostQuoted + " (" + Figures.count(mostQuotedStatements) + ")";
  }

  /** A number as a report writes it. */
  public String count(long number) {
    return Figures.count(number);
  }

  /** The file's text. */
  String json() {
    try {
      return MAPPER.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write a month as JSON: " + this, e);
    }
  }

  /**
   * From the file's text.
   *
   * @throws IllegalArgumentException where it is of another form
   */
  public static MonthEntry parse(String json) {
    try {
      return MAPPER.readValue(json, MonthEntry.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "Cannot read "
              + FILE
              + ": "
              + e.getOriginalMessage()
              + ". Write the month's report again.",
          e);
    }
  }
}
