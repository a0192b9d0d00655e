package dev.hearsay.transform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import dev.hearsay.table.RestatementsTable;
import dev.hearsay.table.Table;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * The counts of a monthly summary that a run changes: rows for {@link RestatementsTable}.
 *
 * <p>Ranks and shares follow from the counts, and what was the month before is restated with that
 * month; they have no rows here.
 */
public final class RestateFigures {
  private static final String OLD = "o";
  private static final String NEW = "n";
  private static final String BEFORE_SUFFIX = "_before";
  private static final String KEY = RestatementsTable.KEY.name();
  private static final String MEASURE = RestatementsTable.MEASURE.name();
  private static final String VALUE = "_value";
  private static final String NONE = "0";

  private final String runId;

  /** For the rows of that run. */
  public RestateFigures(String runId) {
    this.runId = runId;
  }

  /**
   * The changes of one summary.
   *
   * @param table the summary, whose key is the month and one column
   * @param before its rows as published
   * @param after its rows as they will be
   * @param causes {@code month} and {@code cause} of the months that are restated
   */
  public Dataset<Row> apply(
      Table table, Dataset<Row> before, Dataset<Row> after, Dataset<Row> causes) {
    Column same =
        Columns.MONTH
            .of(OLD)
            .equalTo(Columns.MONTH.of(NEW))
            .and(col(OLD + "." + KEY).equalTo(col(NEW + "." + KEY)))
            .and(col(OLD + "." + MEASURE).equalTo(col(NEW + "." + MEASURE)));
    Column was = col(OLD + "." + VALUE);
    Column is = col(NEW + "." + VALUE);
    return counts(table, before)
        .as(OLD)
        .join(counts(table, after).as(NEW), same, "full_outer")
        .filter(not(coalesce(was, lit(NONE)).equalTo(coalesce(is, lit(NONE)))))
        .select(
            either(Columns.MONTH.name()),
            either(KEY),
            either(MEASURE),
            was.as(RestatementsTable.BEFORE.name()),
            is.as(RestatementsTable.AFTER.name()))
        .join(causes, Columns.MONTH.name())
        .withColumn(RestatementsTable.RUN_ID.name(), lit(runId))
        .withColumn(RestatementsTable.TABLE_NAME.name(), lit(table.name()));
  }

  private static Dataset<Row> counts(Table table, Dataset<Row> rows) {
    Field key =
        table.key().stream().filter(f -> !f.equals(Columns.MONTH)).findFirst().orElseThrow();
    Column[] counts =
        table.fields().stream()
            .filter(f -> f.type().equals(DataTypes.LongType))
            .filter(f -> !f.name().endsWith(BEFORE_SUFFIX))
            .map(
                f ->
                    struct(lit(f.name()).as(MEASURE), f.col().cast(DataTypes.StringType).as(VALUE)))
            .toArray(Column[]::new);
    return rows.select(
        Columns.MONTH.col(), coalesce(key.col(), lit("")).as(KEY), inline(array(counts)));
  }

  private static Column either(String column) {
    return coalesce(col(OLD + "." + column), col(NEW + "." + column)).as(column);
  }
}
