package dev.hearsay.transform;

import static dev.hearsay.transform.ListedNames.HEAD_KEY;
import static dev.hearsay.transform.ListedNames.HEAD_KIND;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static dev.hearsay.transform.NameVariants.OTHER_KEY;
import static dev.hearsay.transform.NameVariants.OTHER_KIND;
import static dev.hearsay.transform.NameVocabulary.ARTICLES;
import static dev.hearsay.transform.NameVocabulary.COMPANIES;
import static dev.hearsay.transform.NameVocabulary.FIRST;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ActorKind;
import dev.hearsay.table.ActorsTable;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Which actor every name of the corpus is: occurrences with {@code actor_id}, {@code listed}, the
 * key of the name that all names of the actor lead to ({@code actor_key}), the kind that most of
 * its articles or the list give it ({@code actor_kind}; no person has a company's legal form), and
 * how many {@code names} of one kind it has.
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

  /** One in so many articles must give a company its legal form. */
  private static final int COMPANY = 4;

  private static final String NEXT = "next";
  private static final String MOST = "most";
  private static final String COUNT = "count";
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
                vocabulary.select(
                    ActorsTable.KIND.col(), col(KEY), col(FIRST), col(ARTICLES), col(COMPANIES)),
                name);
    return occurrences.join(actors(ends), name);
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

  /** Every name with what all names of its actor tell. */
  private static Dataset<Row> actors(Dataset<Row> ends) {
    WindowSpec actor = Window.partitionBy(ACTOR_KIND, ACTOR_KEY);
    Column first = min(struct(col(FIRST), ActorsTable.KIND.col(), col(KEY))).over(actor);
    return ends.withColumn(FIRST, first)
        .withColumn(LISTED, max(LISTED).over(actor))
        .withColumn(NAMES, mostOfAKind(kind -> count_if(kind).over(actor)))
        .withColumn(MOST, mostOfAKind(kind -> sum(when(kind, col(ARTICLES))).over(actor)))
        .withColumn(COMPANIES, isCompany(actor))
        .select(
            ActorsTable.KIND.col(),
            col(KEY),
            when(col(LISTED), col(ACTOR_KIND))
                .when(col(COMPANIES), ActorKind.ORGANIZATION.label())
                .otherwise(ActorsTable.KIND.of(MOST))
                .as(ACTOR_KIND),
            col(ACTOR_KEY),
            col(LISTED),
            col(NAMES + "." + COUNT).as(NAMES),
            Keys.idOfKey(ActorsTable.KIND.of(FIRST), col(FIRST + "." + KEY))
                .as(ActorsTable.ACTOR_ID.name()));
  }

  /** Whether what articles take for a person has a company's legal form now and then. */
  private static Column isCompany(WindowSpec actor) {
    Column isPerson = ActorsTable.KIND.of(MOST).equalTo(ActorKind.PERSON.label());
    Column companies = sum(COMPANIES).over(actor);
    return isPerson.and(companies.multiply(COMPANY).geq(sum(ARTICLES).over(actor)));
  }

  /** The kind of which there is most, with how much. */
  private static Column mostOfAKind(UnaryOperator<Column> count) {
    return greatest(
        Arrays.stream(ActorKind.values())
            .map(kind -> lit(kind.label()))
            .map(
                kind ->
                    struct(
                        count.apply(ActorsTable.KIND.col().equalTo(kind)).as(COUNT),
                        kind.as(ActorsTable.KIND.name())))
            .toArray(Column[]::new));
  }
}
