package dev.hearsay.io;

import static dev.hearsay.Rows.document;
import static dev.hearsay.Rows.show;
import static org.apache.spark.sql.functions.assert_true;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.Rows;
import dev.hearsay.SparkSessions;
import dev.hearsay.SparkTest;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.RejectsTable;
import dev.hearsay.table.TopicsTable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SparkTest
class TableStoreTest {
  @TempDir private Path output;
  private TableStore store;

  @BeforeEach
  void open() {
    store = new TableStore(SparkSessions.shared(), output.toString());
  }

  @Test
  void monthsComeBackAsTheyAreSpelled() {
    publish(documents("a", "2026-03"), Set.of());
    publish(documents("b", Columns.UNDATED), Set.of());

    assertThat(store.months(DocumentsTable.TABLE)).containsExactly("2026-03", "undated");
    assertThat(shown()).containsExactly("a|2026-03", "b|undated");
  }

  @Test
  void rerunReplacesItsOwnMonthsOnly() {
    publish(documents("a", "2026-03"), Set.of());
    publish(documents("b", "2026-04"), Set.of());
    publish(documents("c", "2026-04"), Set.of("2026-04"));

    assertThat(shown()).containsExactly("a|2026-03", "c|2026-04");
  }

  @Test
  void monthWithoutRowsBecomesEmpty() throws IOException {
    publish(documents("a", "2026-03"), Set.of());
    publish(documents("b", "2026-04"), Set.of("2026-03", "2026-04"));

    assertThat(shown()).containsExactly("b|2026-04");
    assertThat(parquetFiles("documents/month=2026-03")).hasSize(1);
  }

  @Test
  void tableWithoutRowsCanBeRead() throws IOException {
    try (Publication tables = store.begin("run")) {
      tables.stage(RejectsTable.TABLE, Rows.of(RejectsTable.TABLE));
      tables.publish();
    }

    assertThat(store.read(RejectsTable.TABLE).count()).isZero();
    assertThat(parquetFiles("rejects")).hasSize(1);
  }

  @Test
  void failedJobLeavesEveryTableAsItWas() {
    publish(documents("a", "2026-03"), Set.of());

    assertThatThrownBy(
            () -> {
              try (Publication tables = store.begin("failing")) {
                tables.stage(DocumentsTable.TABLE, documents("b", "2026-03"));
                tables.stage(
                    TopicsTable.TABLE,
                    Rows.of(TopicsTable.TABLE, Map.of(TopicsTable.LEVEL, 1))
                        .filter(
                            assert_true(lit(1).equalTo(TopicsTable.LEVEL.col().plus(1))).isNull()));
                tables.publish();
              }
            })
        .isInstanceOf(Exception.class);

    assertThat(shown()).containsExactly("a|2026-03");
    assertThat(store.exists(TopicsTable.TABLE)).isFalse();
    assertThat(output.resolve(".staging/failing")).doesNotExist();
  }

  @Test
  void stagedRowsAreReadWithTheMonthsThatStay() {
    publish(documents("a", "2026-03"), Set.of());

    try (Publication tables = store.begin("run")) {
      tables.stage(DocumentsTable.TABLE, documents("b", "2026-04"));

      assertThat(show(tables.read(DocumentsTable.TABLE), DocumentsTable.DOC_ID))
          .containsExactly("a", "b");
      assertThat(shown()).containsExactly("a|2026-03");
    }
  }

  @Test
  void rowsLieSortedByKeyInOneFileOfAMonth() throws IOException {
    Dataset<Row> rows =
        Rows.of(
            DocumentsTable.TABLE,
            document("c", "Gazette", "2026-03"),
            document("a", "Gazette", "2026-03"),
            document("d", "Gazette", "2026-04"),
            document("b", "Gazette", "2026-03"));
    publish(rows.repartition(4), Set.of());

    List<Path> files = parquetFiles("documents/month=2026-03");
    assertThat(files).hasSize(1);
    assertThat(
            SparkSessions.shared()
                .read()
                .parquet(files.get(0).toString())
                .select(DocumentsTable.DOC_ID.col())
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("a", "b", "c");
  }

  @Test
  void schemaCarriesTheDescriptions() {
    publish(documents("a", "2026-03"), Set.of());

    Dataset<Row> plain =
        SparkSessions.shared().read().parquet(output.resolve("tables/documents").toString());
    assertThat(plain.schema().apply(DocumentsTable.INPUT.name()).getComment().get())
        .isEqualTo(DocumentsTable.INPUT.description());
  }

  @Test
  void tableThatWasNeverPublishedIsNamed() {
    assertThatThrownBy(() -> store.read(DocumentsTable.TABLE))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Cannot read the table documents: ");
  }

  @Test
  void outputThatIsAFileIsRefused() throws IOException {
    Path file = Files.writeString(output.resolve("file"), "x");

    assertThatThrownBy(() -> new TableStore(SparkSessions.shared(), file.toString()))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Cannot write to " + file);
  }

  @Test
  void secondRunOnOneOutputIsRefused() {
    try (Publication first = store.begin("first")) {
      assertThatThrownBy(() -> store.begin("second"))
          .isInstanceOf(UsageException.class)
          .hasMessageStartingWith("Cannot write to " + output + ": the run first is at work there");
    }
    publish(documents("a", "2026-03"), Set.of());

    assertThat(shown()).containsExactly("a|2026-03");
  }

  @Test
  void lockOfADeadProcessIsPassedOver() throws IOException {
    String host = InetAddress.getLocalHost().getHostName().replace(' ', '-');
    Files.writeString(output.resolve(OutputLock.NAME), "killed " + host + " 4194305\n");

    publish(documents("a", "2026-03"), Set.of());

    assertThat(shown()).containsExactly("a|2026-03");
    assertThat(output.resolve(OutputLock.NAME)).doesNotExist();
  }

  @Test
  void lockOfAnotherMachineHoldsWhileItIsWrittenAgain() throws IOException {
    Path lock = Files.writeString(output.resolve(OutputLock.NAME), "far elsewhere 1\n");
    assertThatThrownBy(() -> store.begin("second")).isInstanceOf(UsageException.class);

    Instant longAgo = Instant.now().minusSeconds(2 * OutputLock.DEAD_SECONDS);
    Files.setLastModifiedTime(lock, FileTime.from(longAgo));
    store.begin("second").close();
  }

  @Test
  void whatAKilledRunOnlyStagedIsThrownAway() throws IOException {
    publish(documents("a", "2026-03"), Set.of());
    Path left = Files.createDirectories(output.resolve(".staging/killed/documents"));
    Files.writeString(left.resolve("part"), "half a file");

    store.begin("next").close();

    assertThat(shown()).containsExactly("a|2026-03");
    assertThat(output.resolve(".staging/killed")).doesNotExist();
  }

  private void publish(Dataset<Row> rows, Set<String> months) {
    try (Publication tables = store.begin("run")) {
      tables.stage(DocumentsTable.TABLE, rows, months);
      tables.publish();
    }
  }

  private static Dataset<Row> documents(String docId, String month) {
    return Rows.of(DocumentsTable.TABLE, document(docId, "Gazette", month));
  }

  private List<String> shown() {
    return show(store.read(DocumentsTable.TABLE), DocumentsTable.DOC_ID, Columns.MONTH);
  }

  private List<Path> parquetFiles(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(output.resolve("tables").resolve(folder))) {
      return files.filter(f -> f.toString().endsWith(".parquet")).toList();
    }
  }
}
