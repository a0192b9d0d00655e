package dev.hearsay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Recount;
import dev.hearsay.Rows;
import dev.hearsay.SparkSessions;
import dev.hearsay.SparkTest;
import dev.hearsay.io.RunManifest;
import dev.hearsay.io.TableStore;
import dev.hearsay.model.MonthSelection;
import dev.hearsay.table.Columns;
import dev.hearsay.table.RestatementsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seeds month by month, out of order, and with a late and a changed article. */
@SparkTest
class MonthByMonthIT {
  private static final String SEEDS = "seeds/osmere-gazette";

  @TempDir private Path folder;

  @Test
  void monthsInAnyOrderGiveTheTablesOfOneRun() throws IOException, SQLException {
    String atOnce = folder.resolve("at-once").toString();
    run(atOnce, MonthSelection.ALL, SEEDS);
    String output = folder.resolve("by-month").toString();
    for (String month : List.of("2026-04", "2026-06", "2026-03", "2026-05")) {
      run(output, MonthSelection.of(Set.of(month)), SEEDS);
    }

    assertThat(digests(output)).isEqualTo(digests(atOnce));

    Path late = folder.resolve("late.jsonl");
    Files.writeString(late, article("late", "The council will vote on the dam in June"));
    run(output, MonthSelection.ALL, late.toString());
    assertThat(restated(output)).contains("2026-04|documents|2|3|late document");

    Path changed = folder.resolve("changed.jsonl");
    Files.writeString(changed, article("late", "The council will not vote on the dam at all"));
    run(output, MonthSelection.ALL, changed.toString());
    assertThat(restated(output)).anyMatch(row -> row.endsWith("|changed document"));

    Files.writeString(late, article("late", "The council will not vote on the dam at all"));
    String again = folder.resolve("again").toString();
    run(again, MonthSelection.ALL, SEEDS, late.toString());
    assertThat(digests(output)).isEqualTo(digests(again));
    assertThat(Recount.check(Path.of(output))).contains("restated.csv");
  }

  private static String article(String id, String opening) {
    return "{\"id\":\"%s\",\"source\":\"The Osmere Gazette\",\"published\":\"2026-04-20\",\"text\":\"%s, mayor Orla Venn said on Monday. She added that nobody had asked the people of the valley.\"}"
        .formatted(id, opening);
  }

  /** Without what tells of files and of earlier states. */
  private static List<DigestJob.Digest> digests(String output) {
    return new DigestJob(SparkSessions.shared(), output)
        .run().stream()
            .filter(d -> !d.table().equals(RestatementsTable.TABLE.name()))
            .filter(d -> !Set.of("ledger", "coverage").contains(d.table()))
            .toList();
  }

  private static List<String> restated(String output) {
    return Rows.show(
        new TableStore(SparkSessions.shared(), output)
            .read(RestatementsTable.TABLE)
            .filter(RestatementsTable.TABLE_NAME.col().equalTo("source_months")),
        Columns.MONTH,
        RestatementsTable.MEASURE,
        RestatementsTable.BEFORE,
        RestatementsTable.AFTER,
        RestatementsTable.CAUSE);
  }

  private static void run(String output, MonthSelection months, String... inputs) {
    new RunJob(
            SparkSessions.shared(),
            RunSettings.of(List.of(inputs), Map.of(), output, months),
            new RunManifest.Build("test", "unknown"),
            new Silent())
        .run(List.of(Step.values()));
  }

  private static final class Silent implements StepListener {
    @Override
    public void progress(Step step, long articles, long ofArticles, Duration running) {}

    @Override
    public void finished(Step step, StepSummary summary, Duration took) {}
  }
}
