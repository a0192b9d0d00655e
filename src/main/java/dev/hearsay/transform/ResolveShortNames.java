package dev.hearsay.transform;

import static dev.hearsay.transform.FullNames.ARTICLES;
import static dev.hearsay.transform.FullNames.BEARER;
import static dev.hearsay.transform.FullNames.BEARER_KIND;
import static dev.hearsay.transform.FullNames.FEMALE;
import static dev.hearsay.transform.FullNames.MALE;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static dev.hearsay.transform.ShortNames.OWN;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Whom an article means that gives no full name: {@code doc_id}, {@code actor}, {@code bearer} (an
 * actor's id), {@code bearer_kind} and {@code link_score}.
 *
 * <p>The bearers of a short name are the {@value #BEARERS} actors that most articles call by their
 * full name and, if they are organizations, by the short one as well. A bearer's weight is the
 * number of these articles, those of the same outlet and those of the same month {@value #NEAR}
 * times more. It grows by {@value #BESIDE} times itself for each article, at most {@value
 * #MOST_BESIDE}, in which the bearer stands beside another actor of this article. The bearer's
 * share of all weights and of the weight that the name has by itself ({@link ShortNames}) is the
 * probability; under {@value #LEAST} the name stays what it is.
 */
public final class ResolveShortNames {
  static final String SCORE = "link_score";

  private static final int BEARERS = 10;
  private static final double NEAR = 0.5;
  private static final int BESIDE = 2;
  private static final int MOST_BESIDE = 3;
  private static final double LEAST = 0.6;

  /** Other actors of an article that count as its company, in the order of their first mention. */
  static final int COMPANY = 12;

  private static final String ALL = "all_articles";
  private static final String AT_OUTLET = "at_outlet";
  private static final String IN_MONTH = "in_month";
  private static final String TOGETHER = "together";
  private static final String WEIGHT = "weight";
  private static final String OTHER = "other_id";
  private static final String GENDER = "bearer_gender";
  private static final String PLACE = "place";
  private static final String[] SHORT = {ActorsTable.KIND.name(), KEY};

  /**
   * Short names to bearers.
   *
   * @param open see {@link ShortNames}
   * @param full see {@link FullNames}
   * @param identified see {@link IdentifyNames}
   */
  public Dataset<Row> apply(Dataset<Row> open, Dataset<Row> full, Dataset<Row> identified) {
    Dataset<Row> places =
        open.join(bearers(full), SHORT)
            .filter(
                col(BEARER)
                    .notEqual(ActorsTable.ACTOR_ID.col())
                    .and(
                        col(GENDER)
                            .isNull()
                            .or(notSaid(ActorsTable.GENDER.col()))
                            .or(ActorsTable.GENDER.col().equalTo(col(GENDER)))))
            .join(named(identified), new String[] {Columns.DOC_ID.name(), BEARER}, "left_anti");
    return decide(
        places
            .join(
                counts(full, DocumentsTable.SOURCE.col(), AT_OUTLET),
                names(DocumentsTable.SOURCE.name()),
                "left")
            .join(counts(full, Columns.MONTH.col(), IN_MONTH), names(Columns.MONTH.name()), "left")
            .join(
                company(places, full, identified),
                new String[] {Columns.DOC_ID.name(), AnalysesTable.LOCAL_ACTOR.name(), BEARER},
                "left"));
  }

  private static Dataset<Row> bearers(Dataset<Row> full) {
    Column first = struct(col(ALL).multiply(-1), col(BEARER));
    return full.groupBy(ActorsTable.KIND.col(), col(KEY), col(BEARER), col(BEARER_KIND))
        .agg(
            sum(ARTICLES).as(ALL),
            when(sum(FEMALE).gt(sum(MALE)), FEMALE)
                .when(sum(MALE).gt(sum(FEMALE)), MALE)
                .as(GENDER))
        .withColumn(
            PLACE,
            row_number().over(Window.partitionBy(ActorsTable.KIND.col(), col(KEY)).orderBy(first)))
        .filter(col(PLACE).leq(BEARERS))
        .drop(PLACE);
  }

  private static Column notSaid(Column gender) {
    return gender.notEqual(FEMALE).and(gender.notEqual(MALE));
  }

  private static Dataset<Row> counts(Dataset<Row> full, Column of, String count) {
    return full.groupBy(ActorsTable.KIND.col(), col(KEY), col(BEARER), of)
        .agg(sum(ARTICLES).as(count));
  }

  private static String[] names(String last) {
    return new String[] {ActorsTable.KIND.name(), KEY, BEARER, last};
  }

  private static Dataset<Row> named(Dataset<Row> identified) {
    return identified.select(Columns.DOC_ID.col(), ActorsTable.ACTOR_ID.col().as(BEARER));
  }

  /** How often a bearer stands beside the other actors of an article. */
  private static Dataset<Row> company(
      Dataset<Row> places, Dataset<Row> full, Dataset<Row> identified) {
    Dataset<Row> others =
        identified
            .filter(AnalysesTable.LOCAL_ACTOR.col().lt(COMPANY))
            .select(Columns.DOC_ID.col(), ActorsTable.ACTOR_ID.col().as(OTHER));
    Dataset<Row> together =
        named(identified)
            .join(full.select(BEARER), new String[] {BEARER}, "left_semi")
            .join(others, Columns.DOC_ID.name())
            .filter(col(BEARER).notEqual(col(OTHER)))
            .groupBy(BEARER, OTHER)
            .agg(count(lit(1)).as(TOGETHER));
    return places
        .select(Columns.DOC_ID.col(), AnalysesTable.LOCAL_ACTOR.col(), col(BEARER))
        .join(others, Columns.DOC_ID.name())
        .join(together, new String[] {BEARER, OTHER})
        .groupBy(Columns.DOC_ID.col(), AnalysesTable.LOCAL_ACTOR.col(), col(BEARER))
        .agg(least(sum(TOGETHER), lit(MOST_BESIDE)).as(TOGETHER));
  }

  private static Dataset<Row> decide(Dataset<Row> places) {
    Column weight =
        col(ALL)
            .plus(orZero(AT_OUTLET).multiply(NEAR))
            .plus(orZero(IN_MONTH).multiply(NEAR))
            .multiply(orZero(TOGETHER).multiply(BESIDE).plus(1));
    return places
        .withColumn(WEIGHT, weight)
        .groupBy(Columns.DOC_ID.col(), AnalysesTable.LOCAL_ACTOR.col())
        .agg(
            max_by(struct(col(BEARER), col(BEARER_KIND)), struct(col(WEIGHT), col(BEARER)))
                .as(PLACE),
            max(WEIGHT).divide(sum(WEIGHT).plus(first(OWN))).as(SCORE))
        .filter(col(SCORE).geq(LEAST))
        .select(
            Columns.DOC_ID.col(),
            AnalysesTable.LOCAL_ACTOR.col(),
            col(PLACE + "." + BEARER),
            col(PLACE + "." + BEARER_KIND),
            col(SCORE));
  }

  private static Column orZero(String count) {
    return coalesce(col(count), lit(0));
  }
}
