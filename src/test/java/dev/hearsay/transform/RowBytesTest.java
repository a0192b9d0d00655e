package dev.hearsay.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.Table;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import scala.jdk.javaapi.CollectionConverters;

class RowBytesTest {
  static List<Arguments> changes() {
    return List.of(
        change("a letter", DocumentsTable.TITLE, "Dam", "Dan"),
        change("null and the empty text", DocumentsTable.TITLE, null, ""),
        change("a space at the end", DocumentsTable.TITLE, "Dam", "Dam "),
        change("a number", DocumentsTable.TOKEN_COUNT, 10, 11),
        change("null and zero", DocumentsTable.TOKEN_COUNT, null, 0),
        change("a truth", QuotesTable.COPY, true, false),
        change("a day", ActorsTable.FIRST_SEEN, day("2026-03-15"), day("2026-03-16")),
        change(
            "a microsecond",
            DocumentsTable.PUBLISHED_AT,
            time("2026-03-15T12:00:00Z"),
            time("2026-03-15T12:00:00.000001Z")),
        change("the last bit of a double", QuotesTable.SPEAKER_SCORE, 0.3, 0.1 + 0.2),
        change("the sign of zero", QuotesTable.SPEAKER_SCORE, 0.0, -0.0),
        change("null and an empty array", QuotesTable.CONTENT, null, spans()),
        change("the order of an array", QuotesTable.CONTENT, spans(1, 2, 3, 4), spans(3, 4, 1, 2)),
        change("a longer array", QuotesTable.CONTENT, spans(1, 2), spans(1, 2, 3, 4)),
        change("the fields of a struct", QuotesTable.CONTENT, spans(1, 2), spans(2, 1)),
        change("a value of a map", ActorsTable.EXTERNAL_IDS, ids("viaf", "1"), ids("viaf", "2")),
        change("a key of a map", ActorsTable.EXTERNAL_IDS, ids("viaf", "1"), ids("isni", "1")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void differWithTheValue(String what, Table table, Field field, Object one, Object other) {
    assertThat(bytes(table, Map.of(), field, one))
        .isEqualTo(bytes(table, Map.of(), field, one))
        .isNotEqualTo(bytes(table, Map.of(), field, other));
  }

  @Test
  void differWhenTwoColumnsSwapTheirValues() {
    assertThat(
            bytes(
                DocumentsTable.TABLE,
                Map.of(DocumentsTable.TITLE, "Dam"),
                DocumentsTable.AUTHOR,
                "Orla"))
        .isNotEqualTo(
            bytes(
                DocumentsTable.TABLE,
                Map.of(DocumentsTable.TITLE, "Orla"),
                DocumentsTable.AUTHOR,
                "Dam"));
  }

  @Test
  void differWhenALetterMovesToTheNextColumn() {
    StructType type =
        new StructType().add("a", DataTypes.StringType).add("b", DataTypes.StringType);

    assertThat(new RowBytes(type).of(RowFactory.create("Port", "Dam")))
        .isNotEqualTo(new RowBytes(type).of(RowFactory.create("Por", "tDam")));
  }

  @Test
  void areTheSameInAnyOrderOfColumns() {
    StructType type = new StructType().add("a", DataTypes.LongType).add("b", DataTypes.LongType);
    StructType turned = new StructType().add("b", DataTypes.LongType).add("a", DataTypes.LongType);

    assertThat(new RowBytes(type).of(RowFactory.create(1L, 2L)))
        .isEqualTo(new RowBytes(turned).of(RowFactory.create(2L, 1L)));
  }

  @Test
  void areTheSameInAnyOrderOfAMap() {
    assertThat(
            bytes(
                ActorsTable.TABLE,
                Map.of(),
                ActorsTable.EXTERNAL_IDS,
                ids("viaf", "1", "isni", "2")))
        .isEqualTo(
            bytes(
                ActorsTable.TABLE,
                Map.of(),
                ActorsTable.EXTERNAL_IDS,
                ids("isni", "2", "viaf", "1")));
  }

  @Test
  void knowEveryColumnOfEveryTable() {
    assertThat(Columns.allTables()).allSatisfy(table -> new RowBytes(table.schema()));
  }

  @Test
  void refuseATypeThatNoTableHas() {
    StructType type = new StructType().add("a", DataTypes.BinaryType);

    assertThatThrownBy(() -> new RowBytes(type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Cannot digest a column of type binary");
  }

  private static Arguments change(String what, Field field, Object one, Object other) {
    Table table =
        Columns.allTables().stream()
            .filter(t -> t.fields().contains(field))
            .findFirst()
            .orElseThrow();
    return Arguments.of(what, table, field, one, other);
  }

  private static byte[] bytes(Table table, Map<Field, Object> others, Field field, Object value) {
    Map<Field, Object> row = new HashMap<>(others);
    row.put(field, value);
    Object[] values = table.fields().stream().map(row::get).toArray();
    return new RowBytes(table.schema()).of(RowFactory.create(values));
  }

  private static Object spans(int... bounds) {
    List<Object> spans = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      spans.add(RowFactory.create(bounds[i], bounds[i + 1]));
    }
    return CollectionConverters.asScala(spans).toSeq();
  }

  private static Object ids(String... entries) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      ids.put(entries[i], entries[i + 1]);
    }
    return CollectionConverters.asScala(ids);
  }

  private static Date day(String date) {
    return Date.valueOf(date);
  }

  private static Timestamp time(String instant) {
    return Timestamp.from(Instant.parse(instant));
  }
}
