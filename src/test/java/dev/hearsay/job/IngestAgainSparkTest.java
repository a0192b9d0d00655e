package dev.hearsay.job;

import static dev.hearsay.Rows.show;
import static dev.hearsay.job.NumberedStory.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.Rows;
import dev.hearsay.SparkSessions;
import dev.hearsay.SparkTest;
import dev.hearsay.io.FieldNames;
import dev.hearsay.io.Publication;
import dev.hearsay.io.TableStore;
import dev.hearsay.io.UsageException;
import dev.hearsay.model.MonthSelection;
import dev.hearsay.table.Columns;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.LedgerTable;
import dev.hearsay.table.RejectsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One input after the other into one output. */
@SparkTest
class IngestAgainSparkTest {
  @TempDir private Path folder;
  @TempDir private Path output;
  private IngestedTables tables;

  @BeforeEach
  void open() {
    tables = new IngestedTables(output);
  }

  @Test
  void theSameInputAgainChangesNothing() throws IOException {
    write("a.jsonl", article("1", "2026-03-01", story(0)), "{broken", article("2", "", story(1)));
    tables.add(path("a.jsonl"));
    List<String> before = ledger();

    Ingested again = tables.add(path("a.jsonl"));

    assertThat(again.counts()).isEqualTo(new Ingested.Counts(3, 0, 0, 0, 0));
    assertThat(again.ledgerMonths()).isEmpty();
    assertThat(again.documentMonths()).isEmpty();
    assertThat(ledger()).isEqualTo(before);
  }

  @Test
  void moreArticlesOfAMonthAreAddedToIt() throws IOException {
    write("a.jsonl", article("1", "2026-03-01", story(0)), article("2", "2026-04-20", story(1)));
    write("b.jsonl", article("3", "2026-03-30", story(2)), "{broken");
    tables.add(path("a.jsonl"));
    Ingested added = tables.add(path("b.jsonl"));

    assertThat(added.documentMonths()).containsExactly("2026-03", "undated");
    assertThat(inputs()).containsExactly("1", "2", "3");
    assertThat(coverage())
        .containsExactly("2026-03|accepted|2", "2026-04|accepted|1", "undated|malformed|1");
  }

  @Test
  void theSameArticleFromAnotherFileIsADuplicate() throws IOException {
    write("a.jsonl", article("1", "2026-03-01", story(0)));
    write("b.jsonl", article("1", "2026-03-01", story(0)));
    tables.add(path("a.jsonl"));
    Ingested added = tables.add(path("b.jsonl"));

    assertThat(added.counts()).isEqualTo(new Ingested.Counts(0, 0, 0, 1, 0));
    assertThat(added.documentMonths()).isEmpty();
    assertThat(coverage()).containsExactly("2026-03|accepted|1", "2026-03|duplicate|1");
  }

  @Test
  void anotherTextOfAnArticleTakesItsPlace() throws IOException {
    write("a.jsonl", article("1", "2026-03-01", story(0)), article("2", "2026-03-01", story(1)));
    write("b.jsonl", article("1", "2026-03-01", story(5)));
    tables.add(path("a.jsonl"));
    Ingested changed = tables.add(path("b.jsonl"));
    tables.add(path("a.jsonl"));

    assertThat(changed.counts()).isEqualTo(new Ingested.Counts(0, 1, 1, 0, 0));
    assertThat(show(tables.documents(), DocumentsTable.INPUT, DocumentsTable.TEXT))
        .containsExactly("1|" + story(5), "2|" + story(1));
    assertThat(coverage()).containsExactly("2026-03|accepted|2", "2026-03|replaced|1");
  }

  @Test
  void anAddressNamesAnArticleAlsoInTheMonthBeside() throws IOException {
    String first = article("1", "2026-03-31", story(0));
    write("a.jsonl", first.replace("{", "{\"url\":\"https://paper.example/a\","));
    write(
        "b.jsonl",
        article("7", "2026-04-01", story(5)).replace("{", "{\"url\":\"https://paper.example/a\","));
    tables.add(path("a.jsonl"));
    tables.add(path("b.jsonl"));

    assertThat(show(tables.documents(), Columns.MONTH, DocumentsTable.INPUT))
        .containsExactly("2026-04|7");
    assertThat(coverage()).containsExactly("2026-03|replaced|1", "2026-04|accepted|1");
  }

  @Test
  void anIdThatIsUsedForEveryArticleReplacesNothing() throws IOException {
    write("a.jsonl", article("1", "2026-03-01", story(0)), article("1", "2026-03-01", story(1)));
    write("b.jsonl", article("1", "2026-03-01", story(2)));
    write("c.jsonl", article("1", "2026-03-02", story(3)));
    tables.add(path("a.jsonl"));
    tables.add(path("b.jsonl"));
    tables.add(path("c.jsonl"));

    assertThat(tables.documents().count()).isEqualTo(4);
  }

  @Test
  void aRejectThatIsMendedIsNoneAnyMore() throws IOException {
    write("a.csv", "text,when\n" + story(0) + ",2026-03-01\n,2026-03-02\n" + story(1) + ",soon\n");
    tables.add(MonthSelection.ALL, new FieldNames(Map.of("published", "when")), path("a.csv"));
    assertThat(show(tables.rejects(), RejectsTable.POSITION, RejectsTable.REASON))
        .containsExactly("3|empty", "4|malformed");

    write(
        "a.csv",
        "text,when\n" + story(0) + ",2026-03-01\n,2026-03-02\n" + story(1) + ",2026-03-03\n");
    tables.add(MonthSelection.ALL, new FieldNames(Map.of("published", "when")), path("a.csv"));

    assertThat(show(tables.rejects(), RejectsTable.POSITION, RejectsTable.REASON))
        .containsExactly("3|empty");
    assertThat(coverage())
        .containsExactly("2026-03|accepted|2", "2026-03|empty|1", "undated|replaced|1");
  }

  @Test
  void theEarliestIsTheOriginalWhicheverCameFirst() throws IOException {
    write("late.jsonl", article("late", "2026-04-02", story(0)));
    write("early.jsonl", article("early", "2026-03-30", story(0) + " One paragraph more."));
    tables.add(path("late.jsonl"));
    assertThat(copies()).containsExactly("late|null");

    Ingested early = tables.add(path("early.jsonl"));

    assertThat(early.documentMonths()).containsExactly("2026-03", "2026-04");
    assertThat(copies()).containsExactly("early|null", "late|near");
  }

  @Test
  void aCopyWhoseOriginalIsReplacedIsNoneAnyMore() throws IOException {
    write("a.jsonl", article("1", "2026-03-30", story(0)), article("2", "2026-04-02", story(0)));
    write("b.jsonl", article("1", "2026-03-30", story(5)));
    tables.add(path("a.jsonl"));
    assertThat(copies()).containsExactly("1|null", "2|exact");
    tables.add(path("b.jsonl"));

    assertThat(copies()).containsExactly("1|null", "2|null");
  }

  /** Each is a copy of the one three weeks before, and so of the first. */
  @Test
  void aChainOfCopiesIsFollowedFromMonthToMonth() throws IOException {
    String[] days = {"2026-01-20", "2026-02-08", "2026-02-27", "2026-03-18"};
    for (String day : days) {
      write(day + ".jsonl", article(day, day, story(0)));
    }
    IngestedTables atOnce = new IngestedTables(output.resolve("at-once"));
    atOnce.add(Arrays.stream(days).map(d -> path(d + ".jsonl")).toArray(String[]::new));
    tables.add(path("2026-02-08.jsonl"), path("2026-02-27.jsonl"), path("2026-03-18.jsonl"));
    tables.add(path("2026-01-20.jsonl"));

    assertThat(copies())
        .containsExactly(
            "2026-01-20|null", "2026-02-08|exact", "2026-02-27|exact", "2026-03-18|exact");
    assertThat(tables.documents().toJSON().collectAsList())
        .containsExactlyInAnyOrderElementsOf(atOnce.documents().toJSON().collectAsList());
  }

  @Test
  void anOutputWithoutALedgerIsRefused() throws IOException {
    write("a.jsonl", article("1", "2026-03-01", story(0)));
    TableStore store = new TableStore(SparkSessions.shared(), output.toString());
    try (Publication old = store.begin("old")) {
      old.stage(
          DocumentsTable.TABLE,
          Rows.of(DocumentsTable.TABLE, Rows.document("a", "Gazette", "2026-03")));
      old.publish();
    }
    assertThatThrownBy(() -> tables.add(path("a.jsonl")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no ledger");
  }

  private List<String> ledger() {
    return show(tables.ledger(), LedgerTable.POSITION, LedgerTable.STATE, LedgerTable.DOC_ID);
  }

  private List<String> inputs() {
    return show(tables.documents(), DocumentsTable.INPUT);
  }

  private List<String> copies() {
    return show(tables.documents(), DocumentsTable.INPUT, DocumentsTable.DUPLICATE_KIND);
  }

  private List<String> coverage() {
    return show(tables.coverage(), Columns.MONTH, CoverageTable.STATE, CoverageTable.ROWS);
  }

  private static String article(String id, String published, String text) {
    return "{\"id\":\"%s\",\"source\":\"S\",\"published\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, published, text);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines));
  }
}
