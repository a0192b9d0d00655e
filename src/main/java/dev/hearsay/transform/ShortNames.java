package dev.hearsay.transform;

import static dev.hearsay.transform.IdentifyNames.ACTOR_KEY;
import static dev.hearsay.transform.IdentifyNames.ACTOR_KIND;
import static dev.hearsay.transform.IdentifyNames.NAMES;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static dev.hearsay.transform.NameVocabulary.COMPANIES;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.instr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ActorKind;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Articles' names that may be short for an actor's full name (no acronym, and no name that has
 * variants of its own), with the weight ({@code own_weight}) that they have by themselves: {@value
 * #NOBODY} for a surname or a word such as bank, whose bearer may be somebody that no article gives
 * in full; for an organization the articles of the year up to the month that use the name, {@value
 * #ALONE} of them where it is of one word and no company's ({@link TrailingMonths}).
 */
public final class ShortNames {
  static final String OWN = "own_weight";

  private static final double NOBODY = 2;
  private static final double ALONE = 0.2;

  /** Occurrences of actors, see {@link IdentifyNames}, to those with a short name. */
  public Dataset<Row> apply(Dataset<Row> identified) {
    Column bare = Keys.isBare(col(ACTOR_KIND), col(ACTOR_KEY));
    Column oneWord = instr(col(KEY), " ").equalTo(0);
    Column company =
        ActorsTable.KIND
            .col()
            .equalTo(ActorKind.ORGANIZATION.label())
            .and(Keys.isCompany(ActorsTable.NAME.col()));
    Column isAlone = col(NAMES).equalTo(1);
    return identified
        .filter(
            not(ActorsTable.LISTED.col())
                .and(not(company))
                .and(not(Keys.isAcronym(ActorsTable.NAME.col())))
                .and(ActorsTable.KIND.col().notEqual(ActorKind.PLACE.label()))
                .and(bare.or(isAlone.and(col(ACTOR_KIND).notEqual(ActorKind.PERSON.label())))))
        .join(used(identified), new String[] {ActorsTable.KIND.name(), KEY, Columns.MONTH.name()})
        .withColumn(
            OWN,
            when(bare, lit(NOBODY))
                .when(oneWord, col(OWN).multiply(ALONE).plus(col(COMPANIES)).plus(NOBODY))
                .otherwise(col(OWN).plus(col(COMPANIES))))
        .drop(COMPANIES);
  }

  /** How many articles of a year use a name, those with a company's legal form apart. */
  private static Dataset<Row> used(Dataset<Row> identified) {
    Dataset<Row> monthly =
        identified
            .groupBy(ActorsTable.KIND.col(), col(KEY), Columns.MONTH.col())
            .agg(
                count(lit(1)).as(OWN),
                count_if(Keys.isCompany(ActorsTable.NAME.col())).as(COMPANIES));
    return TrailingMonths.of(monthly)
        .groupBy(ActorsTable.KIND.col(), col(KEY), Columns.MONTH.col())
        .agg(sum(col(OWN).minus(col(COMPANIES))).as(OWN), sum(COMPANIES).as(COMPANIES));
  }
}
