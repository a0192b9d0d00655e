package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RunManifestTest {
  private static final RunManifest MANIFEST =
      new RunManifest(
          "20260601T030000Z-1a2b3c4d",
          new RunManifest.Build("1.2.3", "c0ffee"),
          Instant.parse("2026-06-01T03:00:00Z"),
          Instant.parse("2026-06-01T03:01:30.5Z"),
          "reader",
          new TreeMap<>(Map.of("quotes/cues.tsv", "abc")),
          List.of("news/"),
          Map.of(),
          "out",
          new TreeSet<>(List.of("2026-05")),
          null,
          null,
          null,
          List.of(
              new RunManifest.StepRecord("ingest", 10, Map.of("documents", 7L, "rejects", 1L)),
              new RunManifest.StepRecord("statistics", 20, Map.of("quotes", 30L))),
          Map.of("too_short", 1L));

  @Test
  void countsAreOneLine() {
    assertThat(MANIFEST.counts())
        .isEqualTo(
            "{\"run_id\":\"20260601T030000Z-1a2b3c4d\",\"version\":\"1.2.3\",\"commit\":\"c0ffee\","
                + "\"started\":\"2026-06-01T03:00:00Z\",\"finished\":\"2026-06-01T03:01:30.500Z\","
                + "\"seconds\":90.5,\"rows\":{\"documents\":7,\"quotes\":30,\"rejects\":1},"
                + "\"rejects\":{\"too_short\":1}}");
  }

  @Test
  void tellsWhatItsStepsTook() {
    assertThat(RunManifest.seconds(MANIFEST.json()))
        .isEqualTo(Map.of("ingest", 10.0, "statistics", 20.0));
  }

  @Test
  void manifestNamesTheBuildAndEachLanguageFile() throws JsonProcessingException {
    JsonNode manifest = new ObjectMapper().readTree(MANIFEST.json());

    assertThat(manifest.path("commit").asText()).isEqualTo("c0ffee");
    assertThat(manifest.path("checksums").path("quotes/cues.tsv").asText()).isEqualTo("abc");
    assertThat(manifest.path("steps")).hasSize(2);
  }
}
