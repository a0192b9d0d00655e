package dev.hearsay.transform;

import static dev.hearsay.transform.IdentifyNames.ACTOR_KEY;
import static dev.hearsay.transform.IdentifyNames.ACTOR_KIND;
import static dev.hearsay.transform.IdentifyNames.NAMES;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static dev.hearsay.transform.NameVocabulary.ARTICLES;
import static dev.hearsay.transform.NameVocabulary.COMPANIES;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.instr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ActorKind;
import dev.hearsay.table.ActorsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Articles' names that may be short for an actor's full name (no acronym, and no name that has
 * variants of its own), with the weight ({@code own_weight}) that they have by themselves: {@value
 * #NOBODY} for a surname or a word such as bank, whose bearer may be somebody that no article gives
 * in full; for an organization the articles that use the name, {@value #ALONE} of them where it is
 * of one word and no company's.
 */
public final class ShortNames {
  static final String OWN = "own_weight";

  private static final double NOBODY = 2;
  private static final double ALONE = 0.2;

  /**
   * Occurrences of actors, see {@link IdentifyNames}, to those with a short name.
   *
   * @param vocabulary see {@link NameVocabulary}
   */
  public Dataset<Row> apply(Dataset<Row> identified, Dataset<Row> vocabulary) {
    Column bare = Keys.isBare(col(ACTOR_KIND), col(ACTOR_KEY));
    Column oneWord = instr(col(KEY), " ").equalTo(0);
    Column company =
        ActorsTable.KIND
            .col()
            .equalTo(ActorKind.ORGANIZATION.label())
            .and(Keys.isCompany(ActorsTable.NAME.col()));
    Column isAlone = col(NAMES).equalTo(1);
    Dataset<Row> used =
        vocabulary.select(
            ActorsTable.KIND.col(),
            col(KEY),
            col(ARTICLES).minus(col(COMPANIES)).as(OWN),
            col(COMPANIES));
    return identified
        .filter(
            not(ActorsTable.LISTED.col())
                .and(not(company))
                .and(not(Keys.isAcronym(ActorsTable.NAME.col())))
                .and(ActorsTable.KIND.col().notEqual(ActorKind.PLACE.label()))
                .and(bare.or(isAlone.and(col(ACTOR_KIND).notEqual(ActorKind.PERSON.label())))))
        .join(used, new String[] {ActorsTable.KIND.name(), KEY})
        .withColumn(
            OWN,
            when(bare, lit(NOBODY))
                .when(oneWord, col(OWN).multiply(ALONE).plus(col(COMPANIES)).plus(NOBODY))
                .otherwise(col(OWN).plus(col(COMPANIES))))
        .drop(COMPANIES);
  }
}
