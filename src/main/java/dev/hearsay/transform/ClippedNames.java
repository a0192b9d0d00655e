package dev.hearsay.transform;

import static dev.hearsay.transform.NameOccurrences.KEY;
import static dev.hearsay.transform.NameVariants.OTHER_KEY;
import static dev.hearsay.transform.NameVariants.OTHER_KIND;
import static dev.hearsay.transform.NameVocabulary.ARTICLES;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ActorKind;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Organizations that are called by the beginning of a word, as pairs of {@link NameVariants}: Fed
 * and Federal Mills, where a third of the articles that say Fed name the longer one as well and
 * most longer names that stand beside it begin with the same words.
 */
final class ClippedNames {
  private static final int LEAST_LETTERS = 3;
  private static final int LEAST_ARTICLES = 3;

  private static final String LONGER = "longer";
  private static final String TOGETHER = "together";
  private static final String BESIDE = "beside";
  private static final String WEIGHT = "weight";
  private static final String ALL = "all_articles";

  private ClippedNames() {}

  /** The pairs, the clipped name first. */
  static Dataset<Row> of(Dataset<Row> occurrences, Dataset<Row> vocabulary) {
    Dataset<Row> pairs = beside(occurrences);
    Dataset<Row> all = pairs.select(col(KEY), col(OTHER_KEY).as(LONGER), col(TOGETHER).as(BESIDE));
    Column begins = concat(col(LONGER), lit(" ")).startsWith(concat(col(OTHER_KEY), lit(" ")));
    return pairs
        .join(all, KEY)
        .groupBy(KEY, OTHER_KEY)
        .agg(sum(when(begins, col(BESIDE)).otherwise(0)).as(WEIGHT), sum(BESIDE).as(ALL))
        .join(vocabulary.filter(isOrganization()), KEY)
        .filter(
            col(WEIGHT)
                .geq(col(ALL).multiply(NameVariants.MOST))
                .and(col(WEIGHT).geq(LEAST_ARTICLES))
                .and(col(WEIGHT).multiply(3).geq(col(ARTICLES))))
        .groupBy(ActorsTable.KIND.col(), col(KEY))
        .agg(max_by(col(OTHER_KEY), struct(length(col(OTHER_KEY)), col(OTHER_KEY))).as(OTHER_KEY))
        .select(
            ActorsTable.KIND.col(),
            col(KEY),
            ActorsTable.KIND.col().as(OTHER_KIND),
            col(OTHER_KEY));
  }

  /** In how many articles a word stands beside a longer name that it may be clipped from. */
  private static Dataset<Row> beside(Dataset<Row> occurrences) {
    Dataset<Row> names =
        occurrences.filter(isOrganization()).select(Columns.DOC_ID.col(), col(KEY));
    Column isBeginning =
        col(OTHER_KEY)
            .startsWith(col(KEY))
            .and(not(substring_index(col(OTHER_KEY), " ", 1).equalTo(col(KEY))));
    return names
        .filter(not(col(KEY).contains(" ")).and(length(col(KEY)).geq(LEAST_LETTERS)))
        .join(
            names
                .filter(col(KEY).contains(" "))
                .select(Columns.DOC_ID.col(), col(KEY).as(OTHER_KEY)),
            Columns.DOC_ID.name())
        .filter(isBeginning)
        .groupBy(KEY, OTHER_KEY)
        .agg(count(lit(1)).as(TOGETHER));
  }

  private static Column isOrganization() {
    return ActorsTable.KIND.col().equalTo(ActorKind.ORGANIZATION.label());
  }
}
