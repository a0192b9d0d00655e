package dev.hearsay.io;

import dev.hearsay.model.InputRow;
import dev.hearsay.nlp.intake.Utf8Check;
import dev.hearsay.table.InputRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of Parquet files. Of nested or further columns nothing is read; a date may be text, a
 * number, a date or a timestamp.
 */
final class ParquetReader {
  private static final byte[] MAGIC = {'P', 'A', 'R', '1'};
  private static final String PATH = "_path";
  private static final String INDEX = "_index";
  private static final String ISO = "yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX";

  private final FieldNames fields;
  private final PathNames names;

  ParquetReader(FieldNames fields, PathNames names) {
    this.fields = fields;
    this.names = names;
  }

  /** Whether the file begins and ends as every Parquet file does. */
  static boolean isParquet(InputSlice file, SliceRows.Opener opener) throws IOException {
    if (file.end() < 2 * MAGIC.length) {
      return false;
    }
    try (InputStream head = opener.open(file.path(), 0);
        InputStream tail = opener.open(file.path(), file.end() - MAGIC.length)) {
      return Arrays.equals(head.readNBytes(MAGIC.length), MAGIC)
          && Arrays.equals(tail.readNBytes(MAGIC.length), MAGIC);
    }
  }

  Dataset<Row> rows(SparkSession spark, List<InputFile> files) {
    Dataset<Row> table = open(spark, files);
    List<Column> columns = new ArrayList<>();
    columns.add(functions.col("_metadata.file_path").as(PATH));
    columns.add(functions.col("_metadata.row_index").as(INDEX));
    List<String> present =
        FieldNames.STANDARD.stream()
            .filter(field -> Arrays.asList(table.columns()).contains(fields.of(field)))
            .toList();
    present.forEach(field -> columns.add(bytes(table.schema(), field)));
    String others =
        present.contains(FieldNames.TEXT)
            ? null
            : Stream.of(table.columns()).sorted().collect(Collectors.joining(", "));
    ToInputRow toInputRow = new ToInputRow(names, present, others);
    return table
        .select(columns.toArray(Column[]::new))
        .map((MapFunction<Row, Row>) toInputRow::apply, Encoders.row(InputRows.TABLE.schema()));
  }

  /** Spark's failures are checked exceptions that its Scala methods do not declare. */
  private static Dataset<Row> open(SparkSession spark, List<InputFile> files) {
    String[] paths = files.stream().map(InputFile::path).toArray(String[]::new);
    try {
      return spark.read().option("mergeSchema", true).parquet(paths);
    } catch (Exception e) {
      throw new InputException(
          "Cannot read the Parquet files among the input: "
              + e.getMessage()
              + ". Leave out the file that is damaged or has other types of columns.");
    }
  }

  /** The column's bytes, in which what is no UTF-8 can still be seen. */
  private Column bytes(StructType schema, String field) {
    String name = fields.of(field);
    DataType type = schema.apply(name).dataType();
    Column column = functions.col("`" + name.replace("`", "``") + "`");
    if (type.equals(DataTypes.StringType) || type.equals(DataTypes.BinaryType)) {
      return column.cast(DataTypes.BinaryType).as(field);
    }
    boolean id = field.equals(FieldNames.ID);
    boolean published = field.equals(FieldNames.PUBLISHED);
    if (published && type.equals(DataTypes.TimestampType)) {
      return functions.date_format(column, ISO).cast(DataTypes.BinaryType).as(field);
    }
    boolean number = type.equals(DataTypes.LongType) || type.equals(DataTypes.IntegerType);
    boolean day = type.equals(DataTypes.DateType) || type.equals(DataTypes.TimestampNTZType);
    if ((id || published) && number || published && day) {
      return column.cast(DataTypes.StringType).cast(DataTypes.BinaryType).as(field);
    }
    throw new InputException(
        "Cannot read the Parquet column "
            + name
            + ": it holds "
            + type.simpleString()
            + ", not string. Name the right one with --field "
            + field
            + "=NAME.");
  }

  private record ToInputRow(PathNames names, List<String> present, String others)
      implements Serializable {
    Row apply(Row row) throws URISyntaxException {
      String file = names.of(new Path(new URI(row.<String>getAs(PATH))));
      long position = row.<Long>getAs(INDEX) + 1;
      return InputRows.toRow(read(file, position, row));
    }

    private InputRow read(String file, long position, Row row) {
      Map<String, String> values = new HashMap<>();
      for (String field : present) {
        byte[] bytes = row.getAs(field);
        Utf8Check checked = Utf8Check.of(bytes == null ? new byte[0] : bytes);
        if (checked.text() == null) {
          return InputRow.unread(file, position, checked.rejection());
        }
        values.put(field, checked.text());
      }
      return others == null
          ? InputRow.read(file, position, FieldNames.OURS.article(values::get))
          : InputRow.withoutText(file, position, FieldNames.OURS.article(values::get), others);
    }
  }
}
