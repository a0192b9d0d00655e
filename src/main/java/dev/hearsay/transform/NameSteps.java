package dev.hearsay.transform;

import static dev.hearsay.transform.ListedNames.HEAD_KEY;
import static dev.hearsay.transform.ListedNames.HEAD_KIND;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static dev.hearsay.transform.NameVariants.OTHER_KEY;
import static dev.hearsay.transform.NameVariants.OTHER_KIND;
import static dev.hearsay.transform.NameVocabulary.ARTICLES;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

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
  private static final String NAME = "v";
  private static final String OTHER = "o";
  private static final String RANK = "rank";
  private static final String VARIANTS = "variants";

  /**
   * Names to steps.
   *
   * @param occurrences see {@link NameOccurrences}
   * @param vocabulary see {@link NameVocabulary}
   * @param listed names of the user's list, see {@link ListedNames}; may have no row
   */
  public Dataset<Row> apply(
      Dataset<Row> occurrences, Dataset<Row> vocabulary, Dataset<Row> listed) {
    String[] name = {ActorsTable.KIND.name(), KEY};
    return vocabulary
        .select(ActorsTable.KIND.col(), col(KEY))
        .join(upward(NameVariants.of(occurrences, vocabulary), vocabulary), name, "left")
        .join(listed, name, "left")
        .select(
            ActorsTable.KIND.col(),
            col(KEY),
            coalesce(col(HEAD_KIND), col(OTHER_KIND), ActorsTable.KIND.col()).as(OTHER_KIND),
            coalesce(col(HEAD_KEY), col(OTHER_KEY), col(KEY)).as(OTHER_KEY),
            col(HEAD_KEY).isNotNull().as(ActorsTable.LISTED.name()));
  }

  private static Dataset<Row> upward(Dataset<Row> variants, Dataset<Row> vocabulary) {
    Column pair =
        explode(
            array(
                struct(ActorsTable.KIND.col(), col(KEY), col(OTHER_KIND), col(OTHER_KEY)),
                struct(
                    col(OTHER_KIND).as(ActorsTable.KIND.name()),
                    col(OTHER_KEY).as(KEY),
                    ActorsTable.KIND.col().as(OTHER_KIND),
                    col(KEY).as(OTHER_KEY))));
    Dataset<Row> pairs = variants.select(pair.as(NAME)).select(NAME + ".*").distinct();
    Dataset<Row> ranks =
        pairs
            .groupBy(ActorsTable.KIND.col(), col(KEY))
            .agg(count(lit(1)).as(VARIANTS))
            .join(vocabulary, new String[] {ActorsTable.KIND.name(), KEY})
            .select(
                ActorsTable.KIND.col(),
                col(KEY),
                struct(col(VARIANTS), col(ARTICLES), col(KEY), ActorsTable.KIND.col()).as(RANK));
    return pairs
        .join(ranks, new String[] {ActorsTable.KIND.name(), KEY})
        .join(ranks.toDF(OTHER_KIND, OTHER_KEY, OTHER), new String[] {OTHER_KIND, OTHER_KEY})
        .filter(col(OTHER).gt(col(RANK)))
        .groupBy(ActorsTable.KIND.col(), col(KEY))
        .agg(
            max_by(col(OTHER_KIND), col(OTHER)).as(OTHER_KIND),
            max_by(col(OTHER_KEY), col(OTHER)).as(OTHER_KEY));
  }
}
