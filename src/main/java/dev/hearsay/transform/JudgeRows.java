package dev.hearsay.transform;

import dev.hearsay.nlp.intake.Intake;
import dev.hearsay.table.InputRows;
import dev.hearsay.table.JudgedRows;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** {@link InputRows} to {@link JudgedRows}: every row accepted, or rejected with its reason. */
public final class JudgeRows {
  /** The judged rows. */
  public Dataset<Row> apply(Dataset<Row> inputRows) {
    return inputRows.mapPartitions(
        (MapPartitionsFunction<Row, Row>) JudgeRows::judge,
        Encoders.row(JudgedRows.TABLE.schema()));
  }

  private static Iterator<Row> judge(Iterator<Row> rows) {
    Intake intake = new Intake();
    Stream<Row> stream = StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false);
    return stream.map(InputRows::fromRow).map(intake::judge).map(JudgedRows::toRow).iterator();
  }
}
