package dev.hearsay.table;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructType;

/**
 * A Parquet table: its folder's name, what a row is, and its columns in order.
 *
 * @param name the folder under {@code tables/}
 * @param description what one row is
 * @param key the columns that are unique together
 * @param fields every column; {@code month}, where the table has it, is the last and the partition
 */
public record Table(String name, String description, List<Field> key, List<Field> fields) {
  public Table {
    key = List.copyOf(key);
    fields = List.copyOf(fields);
  }

  /** Whether the table is laid out in one folder a month. */
  public boolean partitionedByMonth() {
    return fields.contains(Columns.MONTH);
  }

  /** The columns as Spark's schema, with their descriptions as comments. */
  public StructType schema() {
    StructType schema = new StructType();
    for (Field field : fields) {
      schema = schema.add(field.structField());
    }
    return schema;
  }

  /** The rows with this table's columns, in order, in its types and with its descriptions. */
  public Dataset<Row> conform(Dataset<Row> rows) {
    return rows.select(
        fields.stream()
            .map(f -> f.col().cast(f.type()).as(f.name(), comment(f)))
            .toArray(Column[]::new));
  }

  /** The key's columns. */
  public Column[] keyColumns() {
    return key.stream().map(f -> functions.col(f.name())).toArray(Column[]::new);
  }

  private static Metadata comment(Field field) {
    return new MetadataBuilder().putString("comment", field.description()).build();
  }
}
