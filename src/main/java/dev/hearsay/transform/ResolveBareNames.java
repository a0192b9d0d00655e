package dev.hearsay.transform;

import static dev.hearsay.transform.IdentifyNames.ACTOR_KEY;
import static dev.hearsay.transform.IdentifyNames.ACTOR_KIND;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.instr;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
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
 * times more, and {@value #BESIDE} times more for every article, at most {@value #MOST_BESIDE} for
 * each other name, in which the bearer stands beside another actor of this article. Its share of
 * all weights and of the weight that the name has by itself is the probability; under {@value
 * #LEAST} the name stays what it is.
 */
final class ResolveBareNames {
  static final String BEARER = "bearer";
  static final String BEARER_KIND = "bearer_kind";
  static final String SCORE = "link_score";

  private static final int BEARERS = 10;
  private static final int NEAR = 3;
  private static final int BESIDE = 6;
  private static final int MOST_BESIDE = 3;
  private static final double LEAST = 0.7;

  /** Share of an organization's name of one word that is no short form of another. */
  private static final double ALONE = 0.2;

  /** Other actors of an article that count as its company, in the order of their first mention. */
  static final int COMPANY = 12;

  private static final String ALL = "all_articles";
  private static final String AT_OUTLET = "at_outlet";
  private static final String IN_MONTH = "in_month";
  private static final String TOGETHER = "together";
  private static final String WEIGHT = "weight";
  private static final String OWN = "own_weight";
  private static final String COMPANIES = "companies";
  private static final String OTHER = "other_id";
  private static final String GENDERS = "bearer_gender";
  private static final String PLACE = "place";

  private static final Column[] SHORT = {ActorsTable.KIND.col(), col(KEY)};
  private static final String[] SHORT_NAMES = {ActorsTable.KIND.name(), KEY};

  private ResolveBareNames() {}

  /**
   * Occurrences with their names' actors to bearers.
   *
   * @param occurrences see {@link NameOccurrences}, joined with {@link IdentifyNames}
   */
  static Dataset<Row> of(Dataset<Row> occurrences) {
    Dataset<Row> open = openNames(occurrences);
    Dataset<Row> evidence = evidence(occurrences, open);
    Dataset<Row> places =
        open.join(bearers(evidence), SHORT_NAMES)
            .filter(col(BEARER).notEqual(ActorsTable.ACTOR_ID.col()))
            .join(genders(occurrences), new String[] {BEARER}, "left")
            .filter(mayBeOf(col(GENDERS)))
            .join(named(occurrences), new String[] {Columns.DOC_ID.name(), BEARER}, "left_anti");
    return decide(
        places
            .join(
                counts(evidence, DocumentsTable.SOURCE.col(), AT_OUTLET),
                names(DocumentsTable.SOURCE.name()),
                "left")
            .join(
                counts(evidence, Columns.MONTH.col(), IN_MONTH),
                names(Columns.MONTH.name()),
                "left")
            .join(
                company(places, occurrences),
                new String[] {Columns.DOC_ID.name(), AnalysesTable.LOCAL_ACTOR.name(), BEARER},
                "left"));
  }

  /** Articles' names that could be short for another, with the weight of the name itself. */
  private static Dataset<Row> openNames(Dataset<Row> occurrences) {
    Column bare = Keys.isBare(col(ACTOR_KIND), col(ACTOR_KEY));
    Column oneWord = instr(col(KEY), " ").equalTo(0);
    Column company =
        ActorsTable.KIND
            .col()
            .equalTo(ActorKind.ORGANIZATION.label())
            .and(Keys.isCompany(ActorsTable.NAME.col()));
    Dataset<Row> used =
        occurrences
            .groupBy(SHORT)
            .agg(count_if(not(company)).as(OWN), count_if(company).as(COMPANIES));
    return occurrences
        .filter(
            not(ActorsTable.LISTED.col())
                .and(not(company))
                .and(ActorsTable.KIND.col().notEqual(ActorKind.PLACE.label()))
                .and(bare.or(ActorsTable.KIND.col().notEqual(ActorKind.PERSON.label()))))
        .join(used, SHORT_NAMES)
        .withColumn(
            OWN,
            when(bare, lit(1.0))
                .when(oneWord, col(OWN).multiply(ALONE).plus(col(COMPANIES)).plus(1))
                .otherwise(col(OWN).plus(col(COMPANIES))))
        .drop(COMPANIES);
  }

  /** Articles that give an actor's full name, by each short name that it has by them. */
  private static Dataset<Row> evidence(Dataset<Row> occurrences, Dataset<Row> open) {
    return occurrences
        .filter(not(Keys.isBare(col(ACTOR_KIND), col(ACTOR_KEY))))
        .select(
            ActorsTable.KIND.col(),
            explode(Keys.partial(ActorsTable.KIND.col(), col(KEY), ActorsTable.ALIASES.col()))
                .as(KEY),
            ActorsTable.ACTOR_ID.col().as(BEARER),
            col(ACTOR_KIND).as(BEARER_KIND),
            DocumentsTable.SOURCE.col(),
            Columns.MONTH.col())
        .join(open.select(SHORT).distinct(), SHORT_NAMES, "left_semi");
  }

  private static Dataset<Row> bearers(Dataset<Row> evidence) {
    return evidence
        .groupBy(ActorsTable.KIND.col(), col(KEY), col(BEARER), col(BEARER_KIND))
        .agg(count(lit(1)).as(ALL))
        .withColumn(
            PLACE,
            row_number().over(Window.partitionBy(SHORT).orderBy(col(ALL).desc(), col(BEARER))))
        .filter(col(PLACE).leq(BEARERS))
        .drop(PLACE);
  }

  private static Dataset<Row> counts(Dataset<Row> evidence, Column of, String count) {
    return evidence
        .groupBy(ActorsTable.KIND.col(), col(KEY), col(BEARER), of)
        .agg(count(lit(1)).as(count));
  }

  private static String[] names(String last) {
    return new String[] {ActorsTable.KIND.name(), KEY, BEARER, last};
  }

  /** What most articles that say so say of an actor's gender. */
  private static Dataset<Row> genders(Dataset<Row> occurrences) {
    Column female = count_if(ActorsTable.GENDER.col().equalTo(Gender.FEMALE.label()));
    Column male = count_if(ActorsTable.GENDER.col().equalTo(Gender.MALE.label()));
    return occurrences
        .groupBy(ActorsTable.ACTOR_ID.col().as(BEARER))
        .agg(
            when(female.gt(male), Gender.FEMALE.label())
                .when(male.gt(female), Gender.MALE.label())
                .as(GENDERS));
  }

  private static Column mayBeOf(Column gender) {
    return gender
        .isNull()
        .or(ActorsTable.GENDER.col().equalTo(Gender.UNKNOWN.label()))
        .or(ActorsTable.GENDER.col().equalTo(gender));
  }

  private static Dataset<Row> named(Dataset<Row> occurrences) {
    return occurrences.select(Columns.DOC_ID.col(), ActorsTable.ACTOR_ID.col().as(BEARER));
  }

  /** How often a bearer stands beside the other actors of an article. */
  private static Dataset<Row> company(Dataset<Row> places, Dataset<Row> occurrences) {
    Dataset<Row> others =
        occurrences
            .filter(AnalysesTable.LOCAL_ACTOR.col().lt(COMPANY))
            .select(Columns.DOC_ID.col(), ActorsTable.ACTOR_ID.col().as(OTHER));
    Dataset<Row> together =
        occurrences
            .select(Columns.DOC_ID.col(), ActorsTable.ACTOR_ID.col().as(BEARER))
            .join(places.select(BEARER).distinct(), new String[] {BEARER}, "left_semi")
            .join(others, Columns.DOC_ID.name())
            .filter(col(BEARER).notEqual(col(OTHER)))
            .groupBy(BEARER, OTHER)
            .agg(count(lit(1)).as(TOGETHER));
    return places
        .select(Columns.DOC_ID.col(), AnalysesTable.LOCAL_ACTOR.col(), col(BEARER))
        .join(others, Columns.DOC_ID.name())
        .join(together, new String[] {BEARER, OTHER})
        .groupBy(Columns.DOC_ID.col(), AnalysesTable.LOCAL_ACTOR.col(), col(BEARER))
        .agg(sum(least(col(TOGETHER), lit(MOST_BESIDE))).as(TOGETHER));
  }

  private static Dataset<Row> decide(Dataset<Row> places) {
    Column weight =
        col(ALL)
            .plus(orZero(AT_OUTLET).multiply(NEAR))
            .plus(orZero(IN_MONTH).multiply(NEAR))
            .plus(orZero(TOGETHER).multiply(BESIDE));
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
