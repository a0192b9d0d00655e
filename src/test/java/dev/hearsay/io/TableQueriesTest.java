package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import dev.hearsay.table.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableQueriesTest {
  @TempDir private static Path folder;
  private static TableQueries queries;

  @BeforeAll
  static void open() throws Exception {
    InventedOutput.write(folder);
    queries = TableQueries.open(folder.toString());
  }

  @AfterAll
  static void close() {
    queries.close();
  }

  @Test
  void everyTableHasItsColumnsUnderItsName() {
    for (Table table : Columns.allTables()) {
      assertThat(rows("SELECT column_name FROM (DESCRIBE %s)".formatted(table.name())))
          .as(table.name())
          .containsExactlyElementsOf(table.fields().stream().map(Field::name).toList());
    }
  }

  @Test
  void everyTableAndViewIsListedWithWhatARowIs() {
    List<String> names =
        Stream.concat(
                Columns.allTables().stream().map(t -> t.name() + "|" + t.description()),
                View.all().stream().map(v -> v.name() + "|" + v.description()))
            .toList();

    assertThat(rows(TableQueries.LISTING)).containsExactlyElementsOf(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SELECT quote_id, day, outlet, speaker, topic, copy FROM who_said_what ORDER BY quote_id;"
            + " q1|2026-05-04|The Ferrow Post|Ada Quist|labour|false,"
            + " q2|2026-05-04|The Ferrow Post|Bo Ferrow|labour|false,"
            + " q3|2026-05-05|Northside Herald|Ada Quist|labour|true",
        "SELECT name, rank FROM most_quoted; Ada Quist|1",
        "SELECT holder, target, negative, mentions, mean, articles FROM who_speaks_of_whom ORDER BY"
            + " holder; Ada Quist|Bo Ferrow|2|3|-0.5|1, null|Ada Quist|0|1|0.75|1",
        "SELECT topic, quotes, direct, negative, neutral, positive, actors FROM quotes_by_topic;"
            + " labour|2|1|1|1|0|2",
        "SELECT female, male, unknown, women, men, persons_unknown, female_share FROM"
            + " gender_by_month; 1|0|1|1|0|1|1.0",
        "SELECT words, outlets FROM travelled_quotes; \"Rents rose, and rose again.\"|2"
      })
  void viewAnswersItsQuestion(String sql, String expected) {
    assertThat(String.join(", ", rows(sql))).isEqualTo(expected);
  }

  @Test
  void viewIsThereWhereItsTablesAre(@TempDir Path other) throws Exception {
    InventedOutput.write(other);
    Files.delete(other.resolve("tables/quotes/_SUCCESS"));

    try (TableQueries without = TableQueries.open(other.toString())) {
      assertThat(rows(without.values("SELECT name FROM most_quoted"))).hasSize(1);
      assertThatThrownBy(() -> without.values("SELECT * FROM quotes"))
          .hasMessageContaining("Table with name quotes does not exist");
      assertThatThrownBy(() -> without.values("SELECT * FROM who_said_what"))
          .hasMessageContaining("Table with name who_said_what does not exist");
    }
  }

  @Test
  void orderIsKept() {
    assertThat(rows("SELECT i FROM range(100000) r(i) ORDER BY i DESC"))
        .startsWith("99999", "99998")
        .endsWith("1", "0");
  }

  @Test
  void endOfAQueryMayBeMarkedOrCommented() {
    assertThat(rows("SELECT 1;\n ")).containsExactly("1");
    assertThat(rows("SELECT 1 -- one")).containsExactly("1");
  }

  @Test
  void columnsOfOneNameAreToldApart() {
    assertThat(
            queries.values("SELECT q.month, d.month FROM quotes q JOIN documents d USING (doc_id)"))
        .satisfies(
            answer ->
                assertThat(answer.columns())
                    .extracting(Answer.Column::name)
                    .doesNotHaveDuplicates());
  }

  @Test
  void objectsAreJson() {
    assertThat(
            rows(
                queries.objects(
                    "SELECT quote_id, text, content, topic_id, cluster_id FROM quotes WHERE"
                        + " quote_id = 'q1'")))
        .containsExactly(
            "{\"quote_id\":\"q1\",\"text\":\"\\\"Rents rose, and rose again.\\\"\","
                + "\"content\":[{\"start\":3,\"end\":31}],\"topic_id\":\"t1\",\"cluster_id\":null}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELEC 1 | syntax error at or near \"SELEC\"",
        "SELECT nothing FROM topics | Referenced column \"nothing\" not found in FROM clause!"
            + " Candidate bindings: \"definition\"",
        "SELECT * FROM rumours | Table with name rumours does not exist",
        "SELECT CAST('x' AS INTEGER) | Could not convert string 'x' to INT32",
        "SELECT 1) a; COPY topics TO 'x' -- | syntax error at or near \")\"",
        "SELECT * FROM read_csv('/etc/hosts') | Cannot access file \"/etc/hosts\"",
        "SELECT * FROM read_text('pom.xml') | Cannot access file",
        "SELECT * FROM 'https://example.org/a.csv' | Cannot access file",
      })
  void refusalIsOneSentenceWithTheReason(String sql, String reason) {
    assertThatThrownBy(() -> rows(sql))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Cannot answer: " + reason)
        .hasMessageEndingWith(". hearsay sql without a statement lists tables and views.")
        .message()
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "SELECT 1; SELECT 2",
        "CREATE TABLE t (i INTEGER)",
        "COPY topics TO 'topics.csv'",
        "INSERT INTO topics SELECT * FROM topics",
        "DROP VIEW topics",
        "SET threads = 1",
        "INSTALL httpfs",
        "LOAD httpfs",
        "ATTACH 'other.db'",
        "EXPORT DATABASE 'folder'"
      })
  void onlyASingleQueryIsTaken(String sql) {
    assertThatThrownBy(() -> queries.values(sql))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Cannot answer: this is not one query");
  }

  @Test
  void folderWithoutTablesIsRefused(@TempDir Path empty) {
    assertThatThrownBy(() -> TableQueries.open(empty.toString()))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "Cannot ask the tables of %s: there is none. Name the output of a run with --output."
                .formatted(empty));
  }

  @Test
  void onlyLocalFoldersAreRead() {
    assertThatThrownBy(() -> TableQueries.open("hdfs://ferrow/out"))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith(
            "Cannot ask the tables of hdfs://ferrow/out: only those on a local");
    try (TableQueries local = TableQueries.open(folder.toUri().toString())) {
      assertThat(rows(local.values("SELECT label FROM topics"))).containsExactly("labour");
    }
  }

  @Test
  void tableThatCannotBeReadIsNamed(@TempDir Path broken) throws Exception {
    InventedOutput.write(broken);
    Path file = broken.resolve("tables/topics/part-0.parquet");
    Files.writeString(file, "no Parquet");

    assertThatThrownBy(() -> TableQueries.open(broken.toString()))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Cannot read the tables of " + broken)
        .hasMessageContaining("topics/part-0.parquet");
  }

  private static List<String> rows(String sql) {
    return rows(queries.values(sql));
  }

  private static List<String> rows(Answer answer) {
    List<String> rows = new ArrayList<>();
    try (answer) {
      for (Optional<List<String>> row = answer.next(); row.isPresent(); row = answer.next()) {
        rows.add(String.join("|", row.get().stream().map(String::valueOf).toList()));
      }
    }
    return rows;
  }
}
