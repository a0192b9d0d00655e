package dev.hearsay.job;

import static dev.hearsay.Rows.show;
import static dev.hearsay.job.NumberedStory.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.SparkTest;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.LedgerTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several texts of one article, in one run or in several. */
@SparkTest
class ArticleVersionsSparkTest {
  @TempDir private Path folder;

  /** Pairs by address and by id, an address in three months, one in a far month, a shared id. */
  @Test
  void oneRunAndAnyOrderOfRunsGiveTheSameDocumentsAndLedger() throws IOException {
    write(
        "a.jsonl",
        article("u", "https://paper.example/u", "2026-03-02T08:00:00Z", 0),
        article("v", "https://paper.example/v", "2026-02-10", 1),
        article("same", null, "2026-03-05T08:00:00Z", 2),
        article("0", null, "2026-03-07", 3),
        article("0", null, "2026-03-07", 4));
    write(
        "b.jsonl",
        article("u", "https://paper.example/u", "2026-03-03T08:00:00Z", 5),
        article("v", "https://paper.example/v", "2026-03-10", 6),
        article("same", null, "2026-03-05T07:00:00Z", 7),
        article("0", null, "2026-03-07", 8));
    write(
        "c.jsonl",
        article("v", "https://paper.example/v", "2026-04-10", 9),
        article("u", "https://paper.example/u", "2026-06-01", 10));

    List<String> atOnce = result("at-once", List.of("a.jsonl", "b.jsonl", "c.jsonl"));

    assertThat(atOnce)
        .filteredOn(row -> row.startsWith("document"))
        .containsExactlyInAnyOrder(
            document(5, "2026-03"),
            document(10, "2026-06"),
            document(9, "2026-04"),
            document(2, "2026-03"),
            document(3, "2026-03"),
            document(4, "2026-03"),
            document(8, "2026-03"));
    assertThat(result("forwards", List.of("a.jsonl"), List.of("b.jsonl"), List.of("c.jsonl")))
        .containsExactlyElementsOf(atOnce);
    assertThat(result("backwards", List.of("c.jsonl"), List.of("b.jsonl"), List.of("a.jsonl")))
        .containsExactlyElementsOf(atOnce);
  }

  @Test
  void whatALaterRunFindsInTheSameFileIsNewer() throws IOException {
    IngestedTables tables = new IngestedTables(folder.resolve("edited"));
    write("a.jsonl", article("8", null, "2026-03-02", 1), article("7", null, "2026-03-02", 0));
    tables.add(path("a.jsonl"));
    write("a.jsonl", article("7", null, "2026-03-02", 5));
    tables.add(path("a.jsonl"));

    assertThat(show(tables.documents(), DocumentsTable.TEXT)).containsExactly(story(1), story(5));
  }

  @Test
  void aCorrectionThatKeepsItsDateWinsWhateverItsFileIsCalled() throws IOException {
    IngestedTables tables = new IngestedTables(folder.resolve("corrected"));
    write("news.jsonl", article("8", null, "2026-03-02", 1));
    tables.add(path("news.jsonl"));
    write("corrections.jsonl", article("8", null, "2026-03-02", 2));
    tables.add(path("corrections.jsonl"));

    assertThat(show(tables.documents(), DocumentsTable.TEXT)).containsExactly(story(2));
  }

  @SafeVarargs
  private List<String> result(String output, List<String>... runs) {
    IngestedTables tables = new IngestedTables(folder.resolve(output));
    for (List<String> run : runs) {
      tables.add(run.stream().map(this::path).toArray(String[]::new));
    }
    List<String> documents =
        tables
            .documents()
            .select(DocumentsTable.TEXT.col(), Columns.MONTH.col())
            .collectAsList()
            .stream()
            .map(row -> "document|" + row.getString(0) + "|" + row.getString(1))
            .toList();
    List<String> ledger =
        show(
            tables.ledger(),
            LedgerTable.FILE,
            LedgerTable.POSITION,
            LedgerTable.STATE,
            LedgerTable.DETAIL);
    return Stream.concat(documents.stream(), ledger.stream()).sorted().toList();
  }

  private static String document(int story, String month) {
    return "document|" + story(story) + "|" + month;
  }

  private static String article(String id, String url, String published, int story) {
    String address = url == null ? "" : "\"url\":\"%s\",".formatted(url);
    return "{\"id\":\"%s\",%s\"source\":\"S\",\"published\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, address, published, story(story));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines));
  }
}
