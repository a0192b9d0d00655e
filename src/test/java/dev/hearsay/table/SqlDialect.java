package dev.hearsay.table;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;

/** How an SQL engine spells names and types. */
public enum SqlDialect {
  /** Hive, AWS Glue and Spark. */
  HIVE("`", Map.of(), "array<%s>", "map<%s,%s>", "struct<%s>", ":"),
  /** Trino. */
  TRINO(
      "\"",
      Map.of(DataTypes.StringType, "varchar", DataTypes.TimestampType, "timestamp(3)"),
      "array(%s)",
      "map(%s, %s)",
      "row(%s)",
      " "),
  /** DuckDB. */
  DUCKDB("\"", Map.of(DataTypes.StringType, "varchar"), "%s[]", "map(%s, %s)", "struct(%s)", " ");

  private final String quote;
  private final Map<DataType, String> names;
  private final String array;
  private final String map;
  private final String struct;
  private final String colon;

  SqlDialect(
      String quote,
      Map<DataType, String> names,
      String array,
      String map,
      String struct,
      String colon) {
    this.quote = quote;
    this.names = names;
    this.array = array;
    this.map = map;
    this.struct = struct;
    this.colon = colon;
  }

  /** A name that may be a reserved word. */
  public String name(String name) {
    return quote + name + quote;
  }

  /** A text. */
  public String text(String text) {
    return "'" + text.replace("'", this == HIVE ? "\\'" : "''") + "'";
  }

  /** A type. */
  public String type(DataType type) {
    if (type instanceof ArrayType list) {
      return array.formatted(type(list.elementType()));
    }
    if (type instanceof MapType pairs) {
      return map.formatted(type(pairs.keyType()), type(pairs.valueType()));
    }
    if (type instanceof StructType fields) {
      return struct.formatted(
          Arrays.stream(fields.fields())
              .map(f -> name(f.name()) + colon + type(f.dataType()))
              .collect(Collectors.joining(colon.equals(":") ? "," : ", ")));
    }
    return names.getOrDefault(type, type.catalogString());
  }

  /** A column's definition. */
  public String column(Field field) {
    return name(field.name()) + " " + type(field.type());
  }
}
