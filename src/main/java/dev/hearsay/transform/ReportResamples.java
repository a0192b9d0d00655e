package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import dev.hearsay.table.Columns;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * Sums over articles, and the same sums over each of 200 resamples of these articles: a bootstrap
 * (Efron 1979) by Poisson weights, see {@link PoissonWeights}.
 *
 * <p>The article is what is drawn, since the statements of one article are not independent of each
 * other. Every sum is of whole numbers, so it is the same for every number of partitions.
 */
public final class ReportResamples {
  /** Which resample a row is of, from 0. */
  public static final String RESAMPLE = "resample";

  private static final String WEIGHT = "weight";
  private static final UserDefinedFunction WEIGHTS =
      udf(
          (UDF1<String, int[]>) PoissonWeights::of,
          DataTypes.createArrayType(DataTypes.IntegerType, false));

  private final List<String> keys;
  private final List<String> measures;

  /** Resamples of the sums of {@code measures} by {@code keys}. */
  public ReportResamples(List<String> keys, List<String> measures) {
    this.keys = List.copyOf(keys);
    this.measures = List.copyOf(measures);
  }

  /**
   * 200 rows for each key, with the key, {@code resample} and the measures' sums.
   *
   * @param sums a row for each article and key, with {@code doc_id} and whole numbers
   */
  public Dataset<Row> apply(Dataset<Row> sums) {
    List<Column> drawn = new ArrayList<>(keys.stream().map(c -> col(c)).toList());
    measures.forEach(m -> drawn.add(col(m)));
    drawn.add(posexplode(WEIGHTS.apply(Columns.DOC_ID.col())).as(new String[] {RESAMPLE, WEIGHT}));
    List<Column> groups = new ArrayList<>(keys.stream().map(c -> col(c)).toList());
    groups.add(col(RESAMPLE));
    List<Column> totals =
        measures.stream().map(m -> sum(col(m).multiply(col(WEIGHT))).as(m)).toList();
    return sums.select(drawn.toArray(Column[]::new))
        .groupBy(groups.toArray(Column[]::new))
        .agg(totals.get(0), totals.subList(1, totals.size()).toArray(Column[]::new));
  }
}
