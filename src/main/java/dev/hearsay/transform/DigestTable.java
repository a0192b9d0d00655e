package dev.hearsay.transform;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.table.Columns;
import dev.hearsay.table.DigestRows;
import dev.hearsay.table.Field;
import dev.hearsay.table.LedgerTable;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * A table's rows to one digest for each month: {@link DigestRows#MONTH}, {@link DigestRows#ROWS},
 * {@link DigestRows#HASH}.
 *
 * <p>The column {@code run_id} is left out: which run wrote a row is no part of what it says. A
 * row's hash is the first 128 bits of the SHA-256 of its {@link RowBytes}, taken as four words of
 * 32; the month's is their sum, word by word. A sum does not know the order of its rows, and other
 * than an exclusive or it counts a row that is there twice.
 */
public final class DigestTable {
  private static final long WORD = 1L << Integer.SIZE;
  private static final int HEX_DIGITS = Integer.SIZE / 4;

  /** Any table's rows to digests. */
  public Dataset<Row> apply(Dataset<Row> allColumns) {
    Dataset<Row> rows = allColumns.drop(LedgerTable.RUN_ID.name());
    Column[] sums = DigestRows.WORDS.stream().map(DigestTable::sumOf).toArray(Column[]::new);
    return rows.mapPartitions(new AddUp(rows.schema()), Encoders.row(DigestRows.PARTS.schema()))
        .groupBy(DigestRows.MONTH.col())
        .agg(
            sum(DigestRows.ROWS.col()).as(DigestRows.ROWS.name()),
            concat(sums).as(DigestRows.HASH.name()));
  }

  private static Column sumOf(Field word) {
    return lower(lpad(hex(pmod(sum(word.col()), lit(WORD))), HEX_DIGITS, "0"));
  }

  private static final class AddUp implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final StructType type;
    private final boolean months;

    AddUp(StructType type) {
      this.type = type;
      this.months = Arrays.asList(type.fieldNames()).contains(Columns.MONTH.name());
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      RowBytes bytes = new RowBytes(type);
      MessageDigest sha256 = sha256();
      Map<String, Sum> sums = new HashMap<>();
      while (rows.hasNext()) {
        Row row = rows.next();
        String month = months ? row.getAs(Columns.MONTH.name()) : null;
        sums.computeIfAbsent(month, m -> new Sum()).add(sha256.digest(bytes.of(row)));
      }
      return sums.entrySet().stream().map(e -> e.getValue().row(e.getKey())).iterator();
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java platform has SHA-256", e);
      }
    }
  }

  /** The sum of some hashes. */
  private static final class Sum {
    private final int[] words = new int[DigestRows.WORDS.size()];
    private long rows;

    void add(byte[] hash) {
      ByteBuffer buffer = ByteBuffer.wrap(hash);
      for (int i = 0; i < words.length; i++) {
        words[i] += buffer.getInt();
      }
      rows++;
    }

    Row row(String month) {
      return RowFactory.create(
          month,
          rows,
          Integer.toUnsignedLong(words[0]),
          Integer.toUnsignedLong(words[1]),
          Integer.toUnsignedLong(words[2]),
          Integer.toUnsignedLong(words[3]));
    }
  }
}
