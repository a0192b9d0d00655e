package dev.hearsay.transform;

import static dev.hearsay.transform.FullNames.ARTICLES;
import static dev.hearsay.transform.FullNames.BEARER;
import static dev.hearsay.transform.FullNames.BEARER_KIND;
import static dev.hearsay.transform.FullNames.IN_MONTH;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static dev.hearsay.transform.PossibleBearers.ALL;
import static dev.hearsay.transform.ShortNames.OWN;
import static dev.hearsay.transform.TrailingMonths.COUNTED;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Whom an article means that gives no full name: {@code doc_id}, {@code actor}, {@code bearer} (an
 * actor's id), {@code bearer_kind} and {@code link_score}.
 *
 * <p>A possible bearer's weight is the number of articles that name it in full, of the month and
 * the eleven before it ({@link TrailingMonths}), those of the same outlet and those of the same
 * month {@value #NEAR} times more. It grows by {@value #BESIDE} times itself for each article, at
 * most {@value #MOST_BESIDE}, in which the bearer stands beside another actor of this article. The
 * bearer's share of all weights and of the weight that the name has by itself ({@link ShortNames})
 * is the probability; under {@value #LEAST} the name stays what it is.
 */
public final class ResolveShortNames {
  static final String SCORE = "link_score";

  private static final double NEAR = 0.5;
  private static final int BESIDE = 2;
  private static final int MOST_BESIDE = 3;
  private static final double LEAST = 0.6;

  /** Other actors of an article that count as its company, in the order of their first mention. */
  static final int COMPANY = 12;

  private static final String AT_OUTLET = "at_outlet";
  private static final String TOGETHER = "together";
  private static final String WEIGHT = "weight";
  private static final String OTHER = "other_id";
  private static final String PLACE = "place";

  /**
   * Possible bearers to those that are meant.
   *
   * @param possible see {@link PossibleBearers}
   * @param full see {@link FullNames}
   * @param identified see {@link IdentifyNames}
   */
  public Dataset<Row> apply(Dataset<Row> possible, Dataset<Row> full, Dataset<Row> identified) {
    return decide(
        possible
            .join(
                atOutlets(full),
                new String[] {
                  ActorsTable.KIND.name(),
                  KEY,
                  Columns.MONTH.name(),
                  BEARER,
                  DocumentsTable.SOURCE.name()
                },
                "left")
            .join(
                company(possible, full, identified),
                new String[] {Columns.DOC_ID.name(), AnalysesTable.LOCAL_ACTOR.name(), BEARER},
                "left"));
  }

  private static Dataset<Row> atOutlets(Dataset<Row> full) {
    return full.select(
        ActorsTable.KIND.col(),
        col(KEY),
        Columns.MONTH.col(),
        col(BEARER),
        DocumentsTable.SOURCE.col(),
        col(ARTICLES).as(AT_OUTLET));
  }

  private static Dataset<Row> named(Dataset<Row> identified) {
    return identified.select(
        Columns.DOC_ID.col(), Columns.MONTH.col(), ActorsTable.ACTOR_ID.col().as(BEARER));
  }

  /** How often a bearer stands beside the other actors of an article. */
  private static Dataset<Row> company(
      Dataset<Row> possible, Dataset<Row> full, Dataset<Row> identified) {
    Dataset<Row> others =
        identified
            .filter(AnalysesTable.LOCAL_ACTOR.col().lt(COMPANY))
            .select(Columns.DOC_ID.col(), ActorsTable.ACTOR_ID.col().as(OTHER));
    Dataset<Row> monthly =
        named(identified)
            .join(possible.select(BEARER), new String[] {BEARER}, "left_semi")
            .join(others, Columns.DOC_ID.name())
            .filter(col(BEARER).notEqual(col(OTHER)))
            .groupBy(col(BEARER), col(OTHER), Columns.MONTH.col())
            .agg(count(lit(1)).as(TOGETHER));
    return possible
        .select(
            Columns.DOC_ID.col(), AnalysesTable.LOCAL_ACTOR.col(), col(BEARER), Columns.MONTH.col())
        .join(others, Columns.DOC_ID.name())
        .join(
            monthly.withColumnRenamed(Columns.MONTH.name(), COUNTED), new String[] {BEARER, OTHER})
        .filter(TrailingMonths.speakFor(col(COUNTED), Columns.MONTH.col()))
        .groupBy(Columns.DOC_ID.col(), AnalysesTable.LOCAL_ACTOR.col(), col(BEARER))
        .agg(least(sum(TOGETHER), lit(MOST_BESIDE)).as(TOGETHER));
  }

  private static Dataset<Row> decide(Dataset<Row> places) {
    Column weight =
        col(ALL)
            .plus(orZero(AT_OUTLET).multiply(NEAR))
            .plus(col(IN_MONTH).multiply(NEAR))
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
