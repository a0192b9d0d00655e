package dev.hearsay.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.Rows;
import dev.hearsay.SparkSessions;
import dev.hearsay.SparkTest;
import dev.hearsay.io.Publication;
import dev.hearsay.io.TableStore;
import dev.hearsay.io.UsageException;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.RejectsTable;
import dev.hearsay.table.TopicsTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SparkTest
class DigestJobTest {
  private static final Dataset<Row> DOCUMENTS =
      Rows.of(
          DocumentsTable.TABLE,
          Rows.document("a", "Gazette", "2026-03"),
          Rows.document("b", "Gazette", "undated"),
          Rows.document("c", "Gazette", "2026-04"));

  @TempDir private Path folder;

  @Test
  void aLineIsThereForEachTableAndMonthThatHasRows() {
    publish("output", DOCUMENTS);

    assertThat(digest("output"))
        .extracting(d -> d.table() + " " + d.month().orElse("-") + " " + d.rows())
        .containsExactly(
            "documents 2026-03 1",
            "documents 2026-04 1",
            "documents undated 1",
            "topics - 1",
            "rejects - 0");
  }

  @Test
  void theLayoutOfTheFilesDoesNotCount() {
    publish("one", DOCUMENTS);
    for (String month : List.of("undated", "2026-04", "2026-03")) {
      publish("other", DOCUMENTS, month);
    }

    assertThat(digest("other")).isEqualTo(digest("one"));
  }

  @Test
  void anOutputWithoutTablesIsRefused() {
    assertThatThrownBy(() -> digest("nothing"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("it holds no table");
  }

  private List<DigestJob.Digest> digest(String output) {
    return new DigestJob(SparkSessions.shared(), folder.resolve(output).toString()).run();
  }

  /** The documents of some months, a topic, and no reject. */
  private void publish(String output, Dataset<Row> documents, String... months) {
    TableStore store = new TableStore(SparkSessions.shared(), folder.resolve(output).toString());
    try (Publication tables = store.begin("run")) {
      tables.stage(DocumentsTable.TABLE, documents, Set.of(months));
      tables.stage(TopicsTable.TABLE, Rows.of(TopicsTable.TABLE, Map.of(TopicsTable.LEVEL, 1)));
      tables.stage(RejectsTable.TABLE, Rows.of(RejectsTable.TABLE));
      tables.publish();
    }
  }
}
