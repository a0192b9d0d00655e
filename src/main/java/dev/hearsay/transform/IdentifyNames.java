package dev.hearsay.transform;

import static dev.hearsay.transform.ListedNames.HEAD_KEY;
import static dev.hearsay.transform.ListedNames.HEAD_KIND;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static dev.hearsay.transform.NameVariants.OTHER_KEY;
import static dev.hearsay.transform.NameVariants.OTHER_KIND;
import static dev.hearsay.transform.NameVocabulary.ARTICLES;
import static dev.hearsay.transform.NameVocabulary.FIRST;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.ActorsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which actor every name of the corpus is: occurrences with {@code actor_id}, {@code listed}, the
 * key of the name that all names of the actor lead to ({@code actor_key}), the kind that most of
 * its articles or the list give it ({@code actor_kind}), and how many {@code names} of one kind it
 * has.
 *
 * <p>The id is made of the name that the corpus met first, by day and then by article: so an
 * article of a new month gives no actor of the months before another id, unless it shows that two
 * are one.
 */
public final class IdentifyNames {
  static final String ACTOR_KIND = "actor_kind";
  static final String ACTOR_KEY = "actor_key";
  static final String NAMES = "names";

  /** The longest way from a name to its actor; what is farther off stays an actor of its own. */
  private static final int STEPS = 4;

  private static final String NEXT = "next";
  private static final String MOST = "most";
  private static final String LISTED = ActorsTable.LISTED.name();

  /**
   * Occurrences, see {@link NameOccurrences}, to occurrences of actors.
   *
   * @param vocabulary see {@link NameVocabulary}
   * @param steps see {@link NameSteps}
   */
  public Dataset<Row> apply(Dataset<Row> occurrences, Dataset<Row> vocabulary, Dataset<Row> steps) {
    Dataset<Row> ways = steps;
    for (int i = 1; i < STEPS; i++) {
      ways = onward(ways, steps);
    }
    String[] name = {ActorsTable.KIND.name(), KEY};
    Dataset<Row> ends =
        ways.withColumnRenamed(OTHER_KIND, ACTOR_KIND)
            .withColumnRenamed(OTHER_KEY, ACTOR_KEY)
            .join(
                vocabulary.select(ActorsTable.KIND.col(), col(KEY), col(FIRST), col(ARTICLES)),
                name);
    Dataset<Row> actors =
        ends.drop(LISTED, FIRST, ARTICLES)
            .join(actors(ends), new String[] {ACTOR_KIND, ACTOR_KEY})
            .drop(ACTOR_KIND)
            .withColumnRenamed(MOST, ACTOR_KIND);
    return occurrences.join(actors, name);
  }

  /** Every name led on by one step. */
  private static Dataset<Row> onward(Dataset<Row> ways, Dataset<Row> steps) {
    Dataset<Row> next =
        steps.select(
            ActorsTable.KIND.col().as(OTHER_KIND),
            col(KEY).as(OTHER_KEY),
            col(OTHER_KIND).as(HEAD_KIND),
            col(OTHER_KEY).as(HEAD_KEY),
            col(LISTED).as(NEXT));
    return ways.join(next, new String[] {OTHER_KIND, OTHER_KEY}, "left")
        .select(
            ActorsTable.KIND.col(),
            col(KEY),
            coalesce(col(HEAD_KIND), col(OTHER_KIND)).as(OTHER_KIND),
            coalesce(col(HEAD_KEY), col(OTHER_KEY)).as(OTHER_KEY),
            col(LISTED).or(coalesce(col(NEXT), lit(false))).as(LISTED));
  }

  private static Dataset<Row> actors(Dataset<Row> ends) {
    Dataset<Row> kinds =
        ends.groupBy(col(ACTOR_KIND), col(ACTOR_KEY), ActorsTable.KIND.col())
            .agg(
                min(struct(col(FIRST), ActorsTable.KIND.col(), col(KEY))).as(FIRST),
                max(LISTED).as(LISTED),
                sum(ARTICLES).as(ARTICLES),
                count(lit(1)).as(NAMES));
    return kinds
        .groupBy(ACTOR_KIND, ACTOR_KEY)
        .agg(
            min(FIRST).as(FIRST),
            max(LISTED).as(LISTED),
            max(NAMES).as(NAMES),
            max_by(ActorsTable.KIND.col(), struct(col(ARTICLES), ActorsTable.KIND.col())).as(MOST))
        .select(
            col(ACTOR_KIND),
            col(ACTOR_KEY),
            col(LISTED),
            col(NAMES),
            when(col(LISTED), col(ACTOR_KIND)).otherwise(col(MOST)).as(MOST),
            Keys.idOfKey(ActorsTable.KIND.of(FIRST), col(FIRST + "." + KEY))
                .as(ActorsTable.ACTOR_ID.name()));
  }
}
