package dev.hearsay.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.LedgerTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** The ledger with the fresh rows in it. */
public final class UpdateLedger {
  private static final String ENDED = "_ended";
  private static final String ARRIVED = "_arrived";
  private static final String NEWER = "_newer";

  private static final String[] KEY = {
    LedgerTable.FILE.name(), LedgerTable.POSITION.name(), LedgerTable.RECORD.name()
  };

  private final String runId;

  /** For the rows of that run. */
  public UpdateLedger(String runId) {
    this.runId = runId;
  }

  /**
   * The ledger's rows.
   *
   * @param ended rows of it that end: an article with its newer text for detail, or a reject
   * @param arrivals those of the fresh rows that bring an article
   * @param stale of the others those that bring an older text, see {@link SupersededRows}
   */
  public Dataset<Row> apply(
      Dataset<Row> ledger,
      Dataset<Row> ended,
      Dataset<Row> fresh,
      Dataset<Row> arrivals,
      Dataset<Row> stale) {
    return before(ledger, ended)
        .unionByName(LedgerTable.TABLE.conform(added(fresh, arrivals, stale)));
  }

  private Dataset<Row> before(Dataset<Row> ledger, Dataset<Row> ended) {
    Column isEnded = coalesce(col(ENDED), lit(false));
    Dataset<Row> marks =
        ended
            .select(
                LedgerTable.FILE.col(),
                LedgerTable.POSITION.col(),
                LedgerTable.RECORD.col(),
                LedgerTable.DETAIL.col().as(NEWER))
            .withColumn(ENDED, lit(true));
    return LedgerTable.TABLE.conform(
        ledger
            .join(marks, KEY, "left")
            .withColumn(
                LedgerTable.STATE.name(),
                when(isEnded, LedgerTable.REPLACED).otherwise(LedgerTable.STATE.col()))
            .withColumn(
                LedgerTable.DETAIL.name(),
                when(isEnded, col(NEWER)).otherwise(LedgerTable.DETAIL.col()))
            .withColumn(
                LedgerTable.RUN_ID.name(),
                when(isEnded, runId).otherwise(LedgerTable.RUN_ID.col())));
  }

  private static Dataset<Row> added(Dataset<Row> fresh, Dataset<Row> arrivals, Dataset<Row> stale) {
    Dataset<Row> marks =
        marks(arrivals, lit(LedgerTable.ACCEPTED), lit(null))
            .unionByName(marks(stale, lit(LedgerTable.REPLACED), LedgerTable.DETAIL.col()));
    return fresh
        .join(marks, KEY, "left")
        .withColumn(
            LedgerTable.STATE.name(),
            when(LedgerTable.REASON.col().isNotNull(), LedgerTable.REJECTED)
                .otherwise(coalesce(col(ARRIVED), lit(LedgerTable.DUPLICATE))))
        .withColumn(LedgerTable.DETAIL.name(), coalesce(col(NEWER), LedgerTable.DETAIL.col()));
  }

  private static Dataset<Row> marks(Dataset<Row> rows, Column state, Column newer) {
    return rows.select(
        LedgerTable.FILE.col(),
        LedgerTable.POSITION.col(),
        LedgerTable.RECORD.col(),
        state.as(ARRIVED),
        newer.cast(DataTypes.StringType).as(NEWER));
  }
}
