package dev.hearsay.transform;

import static dev.hearsay.Rows.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Rows;
import dev.hearsay.SparkTest;
import dev.hearsay.table.DigestRows;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.TopicsTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

@SparkTest
class DigestTableTest {
  private static final Map<Field, Object> MARCH = Rows.document("a", "Gazette", "2026-03");
  private static final Map<Field, Object> ALSO_MARCH = Rows.document("b", "Gazette", "2026-03");
  private static final Map<Field, Object> APRIL = Rows.document("c", "Gazette", "2026-04");

  @Test
  void aMonthIsALineWithItsRows() {
    assertThat(show(digest(rows(MARCH, APRIL, ALSO_MARCH)), DigestRows.MONTH, DigestRows.ROWS))
        .containsExactly("2026-03|2", "2026-04|1");
  }

  @Test
  void aTableWithoutMonthsIsOneLine() {
    Dataset<Row> topics = Rows.of(TopicsTable.TABLE, Map.of(TopicsTable.LEVEL, 1), Map.of());

    assertThat(show(digest(topics), DigestRows.MONTH, DigestRows.ROWS)).containsExactly("null|2");
  }

  @Test
  void theHashStaysFromVersionToVersion() {
    assertThat(hashes(rows(MARCH))).containsExactly("2026-03|b7052139017b1e72c31bf6117504da2b");
  }

  @Test
  void orderOfRowsAndColumnsAndPartitionsDoNotCount() {
    Dataset<Row> rows = rows(MARCH, ALSO_MARCH, APRIL);
    List<String> expected = hashes(rows);

    assertThat(hashes(rows(APRIL, ALSO_MARCH, MARCH))).isEqualTo(expected);
    assertThat(hashes(rows.coalesce(1))).isEqualTo(expected);
    assertThat(hashes(rows.repartition(7))).isEqualTo(expected);
    assertThat(hashes(rows.select(backwards()))).isEqualTo(expected);
  }

  @Test
  void aRowThatIsThereTwiceCountsTwice() {
    assertThat(hashes(rows(MARCH, MARCH, MARCH))).isNotEqualTo(hashes(rows(MARCH)));
  }

  @Test
  void valuesThatChangeRowsChangeTheHash() {
    assertThat(hashes(rows(titled(MARCH, "Dam"), titled(ALSO_MARCH, "Port"))))
        .isNotEqualTo(hashes(rows(titled(MARCH, "Port"), titled(ALSO_MARCH, "Dam"))));
  }

  private static Column[] backwards() {
    return DocumentsTable.TABLE.fields().stream()
        .sorted(Comparator.comparing(Field::name).reversed())
        .map(Field::col)
        .toArray(Column[]::new);
  }

  private static Map<Field, Object> titled(Map<Field, Object> row, String title) {
    Map<Field, Object> changed = new HashMap<>(row);
    changed.put(DocumentsTable.TITLE, title);
    return changed;
  }

  @SafeVarargs
  private static Dataset<Row> rows(Map<Field, Object>... rows) {
    return Rows.of(DocumentsTable.TABLE, rows);
  }

  private static List<String> hashes(Dataset<Row> rows) {
    return show(digest(rows), DigestRows.MONTH, DigestRows.HASH);
  }

  private static Dataset<Row> digest(Dataset<Row> rows) {
    return new DigestTable().apply(rows);
  }
}
