package dev.hearsay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.SparkSessions;
import dev.hearsay.SparkTest;
import dev.hearsay.io.RunManifest.Build;
import dev.hearsay.io.TableStore;
import dev.hearsay.model.PublishText;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SparkTest
class ReportEditionsTest {
  private static final Build BUILD = new Build("1.0", "abc");
  private static final String MAY = "2026-05";

  @TempDir private Path output;
  private ReportEditions editions;

  @BeforeEach
  void writeMonths() throws IOException {
    write(ActorMonthsTable.TABLE, MAY, "part-1");
    write(ActorMonthsTable.TABLE, "2025-05", "part-1");
    editions = editions(BUILD, PublishText.YES);
  }

  @Test
  void aReportIsOfTheSameEditionUntilItsMonthIsWrittenAgain() throws IOException {
    String before = editions.of(MAY);
    assertThat(editions(BUILD, PublishText.YES).of(MAY)).isEqualTo(before);

    write(CoverageTable.TABLE, MAY, "part-2");

    assertThat(editions.of(MAY)).isNotEqualTo(before);
  }

  @Test
  void itLooksBackOnTwelveMonthsAndNoFurther() throws IOException {
    String before = editions.of(MAY);

    write(ActorMonthsTable.TABLE, "2025-04", "part-2");
    write(ActorMonthsTable.TABLE, "2026-06", "part-2");
    assertThat(editions.of(MAY)).isEqualTo(before);

    write(ActorMonthsTable.TABLE, "2025-05", "part-2");
    assertThat(editions.of(MAY)).isNotEqualTo(before);
  }

  @Test
  void anotherProgramOrOtherTextsMakeAnotherEdition() {
    assertThat(
            Set.of(
                editions.of(MAY),
                editions(new Build("1.0", "abd"), PublishText.YES).of(MAY),
                editions(BUILD, PublishText.NO).of(MAY)))
        .hasSize(3);
  }

  @Test
  void reportsThatAreMissingOrOfAnotherEditionAreOutdated() throws IOException {
    TreeSet<String> present = new TreeSet<>(List.of("2026-05", "2026-06", "2027-07", "undated"));
    try (ReportFolder folder = new ReportFolder(output.toString(), new Configuration())) {
      assertThat(editions.outdated(Set.of(MAY, "undated"), present, folder))
          .containsExactly("2026-05", "2026-06", "undated");

      for (String month : present) {
        folder.write(month, editions.of(month), Map.of("index.html", ""));
      }
      assertThat(editions.outdated(Set.of(MAY, "undated"), present, folder)).isEmpty();

      write(ActorMonthsTable.TABLE, MAY, "part-2");
      assertThat(editions.outdated(Set.of(MAY), present, folder))
          .containsExactly("2026-05", "2026-06");
    }
  }

  private ReportEditions editions(Build build, PublishText text) {
    TableStore store = TableStore.reading(SparkSessions.shared(), output.toString());
    return new ReportEditions(store, build, text);
  }

  private void write(Table table, String month, String file) throws IOException {
    Path folder = output.resolve("tables/%s/month=%s".formatted(table.name(), month));
    Files.writeString(Files.createDirectories(folder).resolve(file + ".parquet"), "");
  }
}
