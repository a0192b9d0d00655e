package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.job.Ingested;
import dev.hearsay.job.Preview;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PreviewLinesTest {
  @Test
  void whatARunWouldDoIsTold() {
    Preview preview =
        new Preview(
            Optional.of(new Preview.Input(1, 1510, new Ingested.Counts(1500, 8, 1, 1, 1))),
            new TreeSet<>(List.of("2026-03", "2026-04")),
            8,
            3914,
            8,
            1.6,
            OptionalDouble.of(13.2));
    assertThat(lines(preview))
        .containsExactly(
            "input       1,510 rows in 1 file: 1,500 known before, 10 new",
            "new         8 articles, 1 of them newer texts of articles that were there; 1 duplicate,"
                + " 1 reject",
            "months      2026-03, 2026-04; months whose actors they change as well",
            "to read     8 articles, 3,914 tokens",
            "likely      about 15 s: 2 s to read the articles (by 8 articles read now), 13 s for the"
                + " other steps as in the last run",
            "Nothing was written.");
  }

  @Test
  void aFirstRunKnowsNothingOfTheOtherSteps() {
    Preview preview =
        new Preview(Optional.empty(), new TreeSet<>(), 0, 0, 0, 0, OptionalDouble.empty());
    assertThat(lines(preview))
        .containsExactly(
            "months      none changes",
            "to read     0 articles, 0 tokens",
            "likely      0 s to read the articles (by 0 articles read now), and the other steps, of"
                + " which no run tells yet",
            "Nothing was written.");
  }

  private static List<String> lines(Preview preview) {
    StringWriter out = new StringWriter();
    new PreviewLines(new PrintWriter(out)).print(preview);
    return out.toString().lines().toList();
  }
}
