package dev.hearsay.io;

import dev.hearsay.table.Columns;
import dev.hearsay.table.SqlDialect;
import dev.hearsay.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/** An output folder of two articles of which one copies the other, written without Spark. */
public final class InventedOutput {
  private static final String ROWS =
      """
      INSERT INTO documents (doc_id, source, published_at, text, title, url, duplicate_of, month) VALUES
        ('d1', 'The Ferrow Post', '2026-05-04 08:00:00', 'one', 'Rents', 'https://ferrow.example/1', NULL, '2026-05'),
        ('d2', 'Northside Herald', '2026-05-05 09:30:00', 'one', 'Rents', NULL, 'd1', '2026-05');
      INSERT INTO actors (actor_id, name, kind, gender, description) VALUES
        ('a1', 'Ada Quist', 'person', 'female', 'mayor'), ('a2', 'Bo Ferrow', 'person', NULL, NULL);
      INSERT INTO topics (topic_id, label, level) VALUES ('t1', 'labour', 1);
      INSERT INTO quotes (quote_id, doc_id, type, text, content, cue_lemma, statement, actor_id, speaker_name,
          speaker_kind, speaker_score, tone, tone_score, topic_id, copy, month) VALUES
        ('q1', 'd1', 'direct', '"Rents rose, and rose again."', [{'start': 3, 'end': 31}], 'say', true, 'a1', 'Ada Quist',
          'person', 0.91, 'negative', -0.5, 't1', false, '2026-05'),
        ('q2', 'd1', 'indirect', '=1+1', [], 'say', true, 'a2', 'Bo Ferrow', 'person', 0.5, 'neutral', 0.0, 't1',
          false, '2026-05'),
        ('q3', 'd2', 'direct', '"Rents rose, and rose again."', [], 'say', true, 'a1', 'Ada Quist', 'person', 0.91,
          'negative', -0.5, 't1', true, '2026-05'),
        ('q4', 'd1', 'indirect', 'that it would rain', [], 'think', false, NULL, NULL, 'unknown', 0.5, 'neutral', 0.0,
          't1', false, '2026-05');
      INSERT INTO actor_months (actor_id, name, kind, rank, quotes_without_copies, month) VALUES
        ('a1', 'Ada Quist', 'person', 1, 1, '2026-05'), ('a2', 'Bo Ferrow', 'person', 2, 0, '2026-05');
      INSERT INTO sentiment (doc_id, holder_id, target_id, negative, neutral, positive, score_sum, month) VALUES
        ('d1', 'a1', 'a2', 2, 1, 0, -1.5, '2026-05'), ('d2', 'a1', 'a2', 2, 1, 0, -1.5, '2026-05'),
        ('d1', NULL, 'a1', 0, 0, 1, 0.75, '2026-05');
      INSERT INTO quote_clusters (cluster_id, text, sources, documents, quotes, speaker_name) VALUES
        ('c1', '"Rents rose, and rose again."', 2, 2, 2, 'Ada Quist'), ('c2', '"Once."', 1, 1, 1, NULL);
      """;

  private InventedOutput() {}

  /** Writes every table below the folder. */
  public static void write(Path output) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (Table table : Columns.allTables()) {
        statement.execute(
            "CREATE TABLE %s (%s)"
                .formatted(
                    table.name(),
                    table.fields().stream()
                        .map(SqlDialect.DUCKDB::column)
                        .collect(Collectors.joining(", "))));
      }
      statement.execute(ROWS);
      for (Table table : Columns.allTables()) {
        write(statement, table, output.resolve("tables").resolve(table.name()));
      }
    }
  }

  private static void write(Statement statement, Table table, Path folder)
      throws SQLException, IOException {
    boolean months = table.partitionedByMonth();
    Path files = months ? folder.resolve("month=2026-05") : folder;
    Files.createDirectories(files);
    Files.createFile(folder.resolve("_SUCCESS"));
    statement.execute(
        "COPY (SELECT *%s FROM %s) TO '%s' (FORMAT parquet)"
            .formatted(
                months ? " EXCLUDE month" : "", table.name(), files.resolve("part-0.parquet")));
  }
}
