package dev.hearsay.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.hearsay.model.ContentId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;

/**
 * What a run did, {@code <output>/runs/<run_id>.json}.
 *
 * @param runId its name: when it began, and eight digits that tell two of one second apart
 * @param version the program's version and commit
 * @param started when it began
 * @param finished when its tables were published
 * @param reader checksum of the model, the lexicons and the rules that read the articles
 * @param inputs as they were given
 * @param fields the input's column by our name
 * @param output as it was given
 * @param months asked for; none for all
 * @param authority the user's list of actors, as it was given; null for none
 * @param steps in the order they ran
 * @param rejects rows rejected by this run, by reason
 */
public record RunManifest(
    String runId,
    String version,
    Instant started,
    Instant finished,
    String reader,
    List<String> inputs,
    Map<String, String> fields,
    String output,
    SortedSet<String> months,
    String authority,
    List<StepRecord> steps,
    Map<String, Long> rejects) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int DIGITS = 8;

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
    return "runs/" + runId + ".json";
  }

  /** Its text. */
  public String json() {
    try {
      return JsonMapper.builder()
              .addModule(new JavaTimeModule())
              .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
              .enable(SerializationFeature.INDENT_OUTPUT)
              .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
              .build()
              .writeValueAsString(this)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write the manifest of " + runId, e);
    }
  }
}
