package dev.hearsay.transform;

import static dev.hearsay.transform.ListedNames.HEAD_KEY;
import static dev.hearsay.transform.ListedNames.HEAD_KIND;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static dev.hearsay.transform.NameVariants.OTHER_KEY;
import static dev.hearsay.transform.NameVariants.OTHER_KIND;
import static dev.hearsay.transform.NameVocabulary.ARTICLES;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.ActorsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * For every name of the corpus the one that it leads to, {@code other_kind} and {@code other_key}:
 * the entry of the user's list that has it ({@code listed}), else of its variants ({@link
 * NameVariants}) the one with most variants and then most articles, if it has more than the name
 * itself, else itself. So there is no circle.
 */
public final class NameSteps {
  private static final String RANK = "rank";
  private static final String UPWARD = "upward";
  private static final String VARIANTS = "variants";

  /**
   * Names to steps.
   *
   * @param variants pairs of names, see {@link NameVariants}
   * @param vocabulary see {@link NameVocabulary}
   * @param listed names of the user's list, see {@link ListedNames}; may have no row
   */
  public Dataset<Row> apply(Dataset<Row> variants, Dataset<Row> vocabulary, Dataset<Row> listed) {
    String[] name = {ActorsTable.KIND.name(), KEY};
    return vocabulary
        .join(highest(variants, vocabulary), name, "left")
        .withColumn(UPWARD, when(col(RANK).gt(rank()), col(RANK)))
        .join(listed, name, "left")
        .select(
            ActorsTable.KIND.col(),
            col(KEY),
            coalesce(col(HEAD_KIND), ActorsTable.KIND.of(UPWARD), ActorsTable.KIND.col())
                .as(OTHER_KIND),
            coalesce(col(HEAD_KEY), col(UPWARD + "." + KEY), col(KEY)).as(OTHER_KEY),
            col(HEAD_KEY).isNotNull().as(ActorsTable.LISTED.name()));
  }

  /** How many variants each name has that has any, and the rank of the highest of them. */
  private static Dataset<Row> highest(Dataset<Row> variants, Dataset<Row> vocabulary) {
    Dataset<Row> ranks =
        variants
            .groupBy(ActorsTable.KIND.col(), col(KEY))
            .agg(count(lit(1)).as(VARIANTS))
            .join(vocabulary, new String[] {ActorsTable.KIND.name(), KEY})
            .select(ActorsTable.KIND.col().as(OTHER_KIND), col(KEY).as(OTHER_KEY), rank().as(RANK));
    return variants
        .join(ranks, new String[] {OTHER_KIND, OTHER_KEY})
        .groupBy(ActorsTable.KIND.col(), col(KEY))
        .agg(count(lit(1)).as(VARIANTS), max(RANK).as(RANK));
  }

  private static Column rank() {
    return struct(col(VARIANTS), col(ARTICLES), col(KEY), ActorsTable.KIND.col());
  }
}
