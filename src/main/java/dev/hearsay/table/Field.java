package dev.hearsay.table;

import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;

/**
 * A column of a table.
 *
 * @param name its name in the Parquet files
 * @param type its Spark type
 * @param contract whether other people's queries may rely on its name and type for ever
 * @param description what it holds, with its unit; stored in the schema as the column's comment
 */
public record Field(String name, DataType type, boolean contract, String description) {
  public Field {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(description, "description");
  }

  static Field contract(String name, DataType type, String description) {
    return new Field(name, type, true, description);
  }

  static Field extra(String name, DataType type, String description) {
    return new Field(name, type, false, description);
  }

  /** The column of that name in whatever data set it is used on. */
  public Column col() {
    return functions.col(name);
  }

  /** The column of that name in the data set of the given alias. */
  public Column of(String alias) {
    return functions.col(alias + "." + name);
  }

  StructField structField() {
    return DataTypes.createStructField(name, type, true, Metadata.empty()).withComment(description);
  }
}
