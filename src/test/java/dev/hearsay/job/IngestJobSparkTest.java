package dev.hearsay.job;

import static dev.hearsay.job.NumberedStory.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.hearsay.SparkSessions;
import dev.hearsay.io.FieldNames;
import dev.hearsay.model.MonthSelection;
import dev.hearsay.table.Columns;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.RejectsTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestJobSparkTest {
  private static final SparkSession SPARK = SparkSessions.shared();
  private static final String TEXT = "The council of %s voted on Monday to build the new bridge.";

  @TempDir private Path folder;
  @TempDir private Path output;

  @Test
  void readsEveryFormatToTheLetter() throws IOException {
    write("a.txt", "---\ntitle: A\npublished: 2026-03-05\n---\n " + text("Carrow") + "\n");
    writeGzip("b.txt.gz", text("Osmere"));
    write("c.jsonl", json("c1", "Hallin"));
    writeGzip("d.json.gz", json("d1", "Tamsel"));
    write("e.ndjson.zst", Zstd.compress(bytes(json("e1", "Lathe"))));
    write("f.csv", "id,text,published\r\nf1,\"" + text("Scarth,\r\nPoint") + "\",March 6 2026\r\n");
    SPARK
        .sql(
            "select 12 id, '%s' text, timestamp'2026-03-07 08:00:00' published, array(1) more"
                .formatted(text("Vostria")))
        .write()
        .parquet(folder.resolve("g").toString());
    write("README.md", "not read");
    write(".hidden.txt", "not read");
    IngestedTables ingested = ingest(folder.toString());
    assertThat(by(ingested.documents(), DocumentsTable.INPUT.name(), DocumentsTable.TEXT.name()))
        .isEqualTo(
            Map.of(
                "a.txt", " " + text("Carrow") + "\n",
                "b.txt.gz", text("Osmere"),
                "c1", text("Hallin"),
                "d1", text("Tamsel"),
                "e1", text("Lathe"),
                "f1", text("Scarth,\r\nPoint"),
                "12", text("Vostria")));
    assertThat(by(ingested.documents(), DocumentsTable.INPUT.name(), Columns.MONTH.name()))
        .containsEntry("a.txt", "2026-03")
        .containsEntry("f1", "2026-03")
        .containsEntry("12", "2026-03")
        .containsEntry("c1", Columns.UNDATED);
    assertThat(ingested.documents().schema()).isEqualTo(DocumentsTable.TABLE.schema());
    assertThat(ingested.rejects().count()).isZero();
  }

  @Test
  void everyRowEndsInOneState() throws IOException {
    write("latin1.txt", text("Café").getBytes(StandardCharsets.ISO_8859_1));
    write("binary.txt", "\u0000\u0001\u0002 control");
    write("empty.txt", "");
    write("short.txt", "Too short.");
    write("long.txt", "word ".repeat(200_001));
    write("unclosed.txt", "---\ntitle: A\n" + text("Carrow"));
    write("word.docx", "PK");
    write("fake.parquet", "PAR1 this is no table");
    byte[] whole = gzip((json("x", "Carrow") + "\n").repeat(50) + json("y", "Edda"));
    write("cut.jsonl.gz", Arrays.copyOf(whole, whole.length - 12));
    write(
        "mixed.jsonl",
        json("1", "Osmere")
            + "\n{broken\n"
            + json("1", "Osmere")
            + "\n{\"text\":null,\"source\":\"S\"}\n"
            + json("2", "Lathe").replace("{", "{\"published\":\"03/04/2026\",\"source\":\"S\",")
            + "\n{\"published\":\"2026-05-01\",\"source\":\"S\",\"text\":\"Der Stadtrat hat am Montag"
            + " den Bau der neuen Brücke beschlossen, sagte der Bürgermeister.\"}");
    write("broken.csv", "id,text\n1\n2,\"" + text("Hallin") + "\"\n3,\"not closed\n4,x\n");
    IngestedTables ingested = ingest(folder.toString());
    Map<String, Long> states = states(ingested);
    assertThat(states)
        .containsEntry("not_valid_utf8", 1L)
        .containsEntry("not_text", 3L)
        .containsEntry("empty", 2L)
        .containsEntry("too_short", 1L)
        .containsEntry("too_long", 1L)
        .containsEntry("not_english", 1L)
        .containsEntry("malformed", 6L);
    assertThat(states.values().stream().mapToLong(n -> n).sum())
        .isEqualTo(ingested.ledger().count());
    assertThat(ingested.documents().count()).isEqualTo(states.get("accepted"));
    assertThat(ingested.rejects().filter("position = 2 and reason = 'malformed'").count())
        .isEqualTo(2);
    Row german = ingested.rejects().filter("reason = 'not_english'").head();
    assertThat(german.<String>getAs(Columns.MONTH.name())).isEqualTo("2026-05");
    assertThat(german.<String>getAs(RejectsTable.SOURCE.name())).isEqualTo("S");
    assertThat(german.<Long>getAs(RejectsTable.POSITION.name())).isEqualTo(6);
    Row damaged = ingested.rejects().filter("input like '%cut.jsonl.gz'").head();
    assertThat(damaged.<String>getAs(RejectsTable.DETAIL.name())).contains("damaged");
  }

  @Test
  void theSeedsHoldTheCopiesThatTheyAreMeantTo() {
    IngestedTables ingested = ingest("seeds");
    assertThat(states(ingested)).isEqualTo(Map.of("accepted", 42L));
    assertThat(copies(ingested))
        .isEqualTo(
            Map.of(
                "2026-03-10-bank-shut-at-dawn.txt",
                "near northline-20260309-castellan-closed",
                "2026-03-10-castellan-branch-closed.txt",
                "near northline-20260309-castellan-closed",
                "2026-04-06-storm-edda-kills-three.txt",
                "exact northline-20260406-storm-edda"));
    assertThat(by(ingested.documents(), DocumentsTable.INPUT.name(), DocumentsTable.WIRE.name()))
        .containsEntry("2026-03-10-castellan-branch-closed.txt", "Northline")
        .containsEntry("2026-04-06-storm-edda-kills-three.txt", "Northline")
        .containsEntry("northline-20260626-rate-cut", "Northline")
        .containsEntry("2026-03-10-bank-shut-at-dawn.txt", null);
  }

  @Test
  void copiesOfCopiesLeadToTheFirst() throws IOException {
    String story = story(0, 200);
    write(
        "a.jsonl",
        String.join(
            "\n",
            article("first", "A", "2026-03-01", story),
            article("cut", "B", "2026-03-02", story(0, 140) + " " + story(500, 540)),
            article("cut again", "C", "2026-03-03", story(0, 80) + " " + story(500, 540)),
            article("same as cut", "D", "2026-03-04", story(0, 140) + " " + story(500, 540)),
            article("late", "E", "2026-03-20", story(0, 150) + " " + story(600, 640)),
            article("longer", "F", "2026-03-02", story + " " + story(700, 1000)),
            article("again, later that week", "A", "2026-03-05", story),
            article("other", "G", "2026-03-02", story(2000, 2200))));
    IngestedTables ingested = ingest(folder.toString());
    assertThat(copies(ingested))
        .isEqualTo(
            Map.of(
                "cut", "near first",
                "cut again", "near first",
                "same as cut", "near first",
                "again, later that week", "exact first"));
  }

  @Test
  void theSameArticleInTwoInputsIsOneDocument() throws IOException {
    write("a.jsonl", article("1", "A", "2026-03-01", text("Carrow")));
    write("b.jsonl", article("1", "A", "2026-03-01T12:00:00Z", text("Carrow")));
    String again = folder.resolve("a.jsonl").toString();
    IngestedTables ingested = new IngestedTables(output);
    assertThat(ingested.add(folder.toString(), again).files()).isEqualTo(2);
    assertThat(states(ingested)).isEqualTo(Map.of("accepted", 1L, "duplicate", 1L));
    assertThat(copies(ingested)).isEmpty();
  }

  @Test
  void theRowsAreTheSameFromAnyNumberOfPartitions() {
    assertThat(seedsWith("1")).isEqualTo(seedsWith("7"));
  }

  @Test
  void givesOnlyTheMonthThatIsAskedFor() {
    IngestedTables ingested = new IngestedTables(output);
    ingested.add(MonthSelection.of(Set.of("2026-04")), FieldNames.OURS, "seeds");
    assertThat(ingested.documents().select(Columns.MONTH.col()).distinct().collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("2026-04");
    assertThat(copies(ingested)).hasSize(1);
    assertThat(states(ingested)).isEqualTo(Map.of("accepted", ingested.documents().count()));
  }

  @Test
  void takesOtherFieldNames() throws IOException {
    write("a.csv", "body,when\n" + text("Carrow") + ",5 March 2026\n");
    FieldNames names = new FieldNames(Map.of("text", "body", "published", "when"));
    String glob = folder + "/*.csv";
    IngestedTables ingested = new IngestedTables(output);
    ingested.add(MonthSelection.ALL, names, glob);
    assertThat(by(ingested.documents(), DocumentsTable.INPUT.name(), Columns.MONTH.name()))
        .isEqualTo(Map.of("a.csv#2", "2026-03"));
  }

  private IngestedTables ingest(String... inputs) {
    IngestedTables ingested = new IngestedTables(output);
    ingested.add(inputs);
    return ingested;
  }

  private List<String> seedsWith(String partitions) {
    String setting = "spark.sql.shuffle.partitions";
    String before = SPARK.conf().get(setting);
    SPARK.conf().set(setting, partitions);
    try {
      IngestedTables ingested = new IngestedTables(output.resolve(partitions));
      ingested.add("seeds");
      return ingested.documents().toJSON().collectAsList().stream().sorted().toList();
    } finally {
      SPARK.conf().set(setting, before);
    }
  }

  private static Map<String, Long> states(IngestedTables ingested) {
    return ingested
        .coverage()
        .groupBy(CoverageTable.STATE.col())
        .agg(functions.sum(CoverageTable.ROWS.col()))
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
  }

  private static Map<String, String> copies(IngestedTables ingested) {
    Map<String, String> names =
        by(ingested.documents(), DocumentsTable.DOC_ID.name(), DocumentsTable.INPUT.name());
    return ingested
        .documents()
        .filter(DocumentsTable.DUPLICATE_OF.col().isNotNull())
        .collectAsList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.getAs(DocumentsTable.INPUT.name()),
                row ->
                    row.getAs(DocumentsTable.DUPLICATE_KIND.name())
                        + " "
                        + names.getOrDefault(
                            row.<String>getAs(DocumentsTable.DUPLICATE_OF.name()), "elsewhere")));
  }

  private static Map<String, String> by(Dataset<Row> rows, String key, String value) {
    Map<String, String> values = new TreeMap<>();
    rows.select(key, value)
        .collectAsList()
        .forEach(row -> values.put(row.getString(0), row.getString(1)));
    return values;
  }

  private static String text(String town) {
    return TEXT.formatted(town);
  }

  private static String json(String id, String town) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, text(town));
  }

  private static String article(String id, String source, String published, String text) {
    return "{\"id\":\"%s\",\"source\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, source, published, text);
  }

  private void write(String name, String content) throws IOException {
    write(name, bytes(content));
  }

  private void writeGzip(String name, String content) throws IOException {
    write(name, gzip(content));
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes(content));
    }
    return out.toByteArray();
  }
}
