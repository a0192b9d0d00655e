package dev.hearsay.transform;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Rows as bytes, the same for equal rows and different for different ones.
 *
 * <p>Columns, also those of a struct, come in order of their names, each name before its value, and
 * entries of a map in order of their keys. A null is a byte of its own and a text carries its
 * length, so that null, the empty text and a shifted boundary differ. A double counts by its bits.
 */
final class RowBytes {
  private static final int NULL = 0;
  private static final int PRESENT = 1;

  private final Writer writer;

  /** For rows of that type. */
  RowBytes(StructType type) {
    this.writer = writer(type);
  }

  byte[] of(Row row) {
    return bytes(writer, row);
  }

  private interface Writer {
    void write(Object value, DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writer writer, Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writer.write(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Writer writer(DataType type) {
    Writer present = present(type);
    return (value, out) -> {
      out.writeByte(value == null ? NULL : PRESENT);
      if (value != null) {
        present.write(value, out);
      }
    };
  }

  private static Writer present(DataType type) {
    if (type instanceof StructType struct) {
      return struct(struct);
    }
    if (type instanceof ArrayType array) {
      return array(writer(array.elementType()));
    }
    if (type instanceof MapType map) {
      return map(writer(map.keyType()), writer(map.valueType()));
    }
    return single(type);
  }

  private static Writer single(DataType type) {
    if (type.equals(DataTypes.StringType)) {
      return (value, out) -> writeText((String) value, out);
    }
    if (type.equals(DataTypes.IntegerType)) {
      return (value, out) -> out.writeInt((Integer) value);
    }
    if (type.equals(DataTypes.LongType)) {
      return (value, out) -> out.writeLong((Long) value);
    }
    if (type.equals(DataTypes.DoubleType)) {
      return (value, out) -> out.writeDouble((Double) value);
    }
    if (type.equals(DataTypes.BooleanType)) {
      return (value, out) -> out.writeBoolean((Boolean) value);
    }
    if (type.equals(DataTypes.DateType)) {
      return (value, out) -> writeText(((Date) value).toString(), out);
    }
    if (type.equals(DataTypes.TimestampType)) {
      return (value, out) -> writeText(((Timestamp) value).toInstant().toString(), out);
    }
    throw new IllegalArgumentException(
        "Cannot digest a column of type %s: no table has had one. Add it to RowBytes."
            .formatted(type.simpleString()));
  }

  private static Writer struct(StructType type) {
    String[] names = type.fieldNames();
    int[] order =
        IntStream.range(0, names.length)
            .boxed()
            .sorted(Comparator.comparing(i -> names[i]))
            .mapToInt(i -> i)
            .toArray();
    Writer[] writers =
        Arrays.stream(type.fields()).map(f -> writer(f.dataType())).toArray(Writer[]::new);
    return (value, out) -> {
      Row row = (Row) value;
      for (int i : order) {
        writeText(names[i], out);
        writers[i].write(row.get(i), out);
      }
    };
  }

  private static Writer array(Writer element) {
    return (value, out) -> {
      scala.collection.Seq<?> elements = (scala.collection.Seq<?>) value;
      out.writeInt(elements.size());
      for (Object one : CollectionConverters.asJava(elements)) {
        element.write(one, out);
      }
    };
  }

  private static Writer map(Writer keys, Writer values) {
    return (value, out) -> {
      Map<byte[], Object> entries = new TreeMap<>(Arrays::compare);
      CollectionConverters.asJava((scala.collection.Map<?, ?>) value)
          .forEach((key, held) -> entries.put(bytes(keys, key), held));
      out.writeInt(entries.size());
      for (Map.Entry<byte[], Object> entry : entries.entrySet()) {
        out.write(entry.getKey());
        values.write(entry.getValue(), out);
      }
    };
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }
}
