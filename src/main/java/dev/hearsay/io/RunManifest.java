package dev.hearsay.io;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.hearsay.model.ContentId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What a run did, {@code <output>/runs/<run_id>.json}.
 *
 * @param runId its name: when it began, and eight digits that tell two of one second apart
 * @param build what program it was
 * @param started when it began
 * @param finished when its tables were published
 * @param reader checksum of the model, the lexicons and the rules that read the articles
 * @param checksums SHA-256 of the model and of each lexicon, by file
 * @param inputs as they were given
 * @param fields the input's column by our name
 * @param output as it was given
 * @param months asked for by name; none for all, or for a range
 * @param from the first month asked for; null where there is none
 * @param to the last month asked for; null where there is none
 * @param authority the user's list of actors, as it was given; null for none
 * @param steps in the order they ran
 * @param rejects rows rejected by this run, by reason
 */
public record RunManifest(
    String runId,
    @JsonUnwrapped Build build,
    Instant started,
    Instant finished,
    String reader,
    SortedMap<String, String> checksums,
    List<String> inputs,
    Map<String, String> fields,
    String output,
    SortedSet<String> months,
    String from,
    String to,
    String authority,
    List<StepRecord> steps,
    Map<String, Long> rejects) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int DIGITS = 8;

  /** The folder of the manifests, below the output folder. */
  static final String FOLDER = "runs";

  /**
   * What program it was.
   *
   * @param version the program's version
   * @param commit the commit that it was built from; {@code unknown} outside a git checkout
   */
  public record Build(String version, String commit) {}

  /**
   * What a step did.
   *
   * @param step its word on the command line
   * @param seconds how long it took
   * @param rows rows written, by table
   */
  public record StepRecord(String step, double seconds, Map<String, Long> rows) {}

  /** The name of the run that began then with those settings. */
  public static String runId(Instant started, String settings) {
    String digits = ContentId.of("run", started.toString(), settings).substring(0, DIGITS);
    return TIME.format(started) + "-" + digits;
  }

  /** Its place below the output folder. */
  public String path() {
    return FOLDER + "/" + runId + ".json";
  }

  /** Its text. */
  public String json() {
    return write(mapper().enable(SerializationFeature.INDENT_OUTPUT), this) + "\n";
  }

  /**
   * What a monitor asks of a run, in one line of JSON: {@code run_id}, {@code version}, {@code
   * commit}, {@code started}, {@code finished}, {@code seconds}, {@code rows} by table, {@code
   * rejects} by reason.
   */
  public String counts() {
    SortedMap<String, Long> rows = new TreeMap<>();
    steps.forEach(step -> rows.putAll(step.rows()));
    double seconds = Duration.between(started, finished).toMillis() / 1000.0;
    return write(mapper(), new Counts(runId, build, started, finished, seconds, rows, rejects));
  }

  /**
   * How long the steps of a run took.
   *
   * @param json a manifest's text
   * @return seconds by step
   */
  public static Map<String, Double> seconds(String json) {
    try {
      Map<String, Double> seconds = new TreeMap<>();
      for (JsonNode step : mapper().build().readTree(json).path("steps")) {
        seconds.put(step.path("step").asText(), step.path("seconds").asDouble());
      }
      return seconds;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot read a run's manifest: " + json, e);
    }
  }

  private record Counts(
      String runId,
      @JsonUnwrapped Build build,
      Instant started,
      Instant finished,
      double seconds,
      SortedMap<String, Long> rows,
      Map<String, Long> rejects) {}

  private static JsonMapper.Builder mapper() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  }

  private static String write(JsonMapper.Builder mapper, Object value) {
    try {
      return mapper.build().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write a run as JSON: " + value, e);
    }
  }
}
