package dev.hearsay.transform;

import static dev.hearsay.transform.FullNames.ARTICLES;
import static dev.hearsay.transform.FullNames.BEARER;
import static dev.hearsay.transform.FullNames.BEARER_KIND;
import static dev.hearsay.transform.FullNames.FEMALE;
import static dev.hearsay.transform.FullNames.IN_MONTH;
import static dev.hearsay.transform.FullNames.MALE;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Whom an article's short name may mean: the {@value #BEARERS} actors that most articles of the
 * year up to its month call by their full name and, if they are organizations, by the short one as
 * well; not those of another gender and not those that the article names besides. One row for each
 * short name of an article and bearer, with the articles that name the bearer in full ({@code
 * all_articles}) and those of them that are of the same month ({@code in_month}).
 */
public final class PossibleBearers {
  static final String ALL = "all_articles";

  private static final int BEARERS = 10;
  private static final String GENDER = "bearer_gender";
  private static final String PLACE = "place";

  /**
   * Short names to bearers.
   *
   * @param open see {@link ShortNames}
   * @param full see {@link FullNames}
   * @param identified see {@link IdentifyNames}
   */
  public Dataset<Row> apply(Dataset<Row> open, Dataset<Row> full, Dataset<Row> identified) {
    return open.join(
            bearers(full), new String[] {ActorsTable.KIND.name(), KEY, Columns.MONTH.name()})
        .filter(
            col(BEARER)
                .notEqual(ActorsTable.ACTOR_ID.col())
                .and(
                    col(GENDER)
                        .isNull()
                        .or(notSaid(ActorsTable.GENDER.col()))
                        .or(ActorsTable.GENDER.col().equalTo(col(GENDER)))))
        .join(
            identified.select(Columns.DOC_ID.col(), ActorsTable.ACTOR_ID.col().as(BEARER)),
            new String[] {Columns.DOC_ID.name(), BEARER},
            "left_anti");
  }

  private static Dataset<Row> bearers(Dataset<Row> full) {
    Column first = struct(col(ALL).multiply(-1), col(BEARER));
    return full.groupBy(
            ActorsTable.KIND.col(), col(KEY), Columns.MONTH.col(), col(BEARER), col(BEARER_KIND))
        .agg(
            sum(ARTICLES).as(ALL),
            sum(IN_MONTH).as(IN_MONTH),
            when(sum(FEMALE).gt(sum(MALE)), FEMALE)
                .when(sum(MALE).gt(sum(FEMALE)), MALE)
                .as(GENDER))
        .withColumn(
            PLACE,
            row_number()
                .over(
                    Window.partitionBy(ActorsTable.KIND.col(), col(KEY), Columns.MONTH.col())
                        .orderBy(first)))
        .filter(col(PLACE).leq(BEARERS))
        .drop(PLACE);
  }

  private static Column notSaid(Column gender) {
    return gender.notEqual(FEMALE).and(gender.notEqual(MALE));
  }
}
