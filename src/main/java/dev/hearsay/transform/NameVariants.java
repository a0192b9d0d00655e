package dev.hearsay.transform;

import static dev.hearsay.transform.NameOccurrences.KEY;
import static dev.hearsay.transform.NameVocabulary.ACRONYM;
import static dev.hearsay.transform.NameVocabulary.ARTICLES;
import static dev.hearsay.transform.NameVocabulary.COMPANIES;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.model.ActorKind;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which two names of the corpus are one actor's: pairs of {@code kind}, {@code name_key} and the
 * other name's {@code other_kind}, {@code other_key}, each pair in both directions and once.
 *
 * <p>A pair needs evidence, and where a name could go with several others, one of these must hold
 * {@value #MOST} of the articles. Names that are known for two organizations' are never one. All
 * work is on the vocabulary of names or on rows of one article.
 */
public final class NameVariants {
  static final String OTHER_KIND = "other_kind";
  static final String OTHER_KEY = "other_key";

  static final double MOST = 0.8;
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.9;
  private static final int ENOUGH = 5;
  private static final int FEW = 2;
  private static final int QUARTER = 4;
  private static final int CO_ALIAS = 10;

  private static final String NAME = "v";
  private static final String OTHER = "o";
  private static final String FORM = "form";
  private static final String PLACE = "place";
  private static final String TOGETHER = "together";
  private static final String WEIGHT = "weight";
  private static final String ALL = "all_articles";
  private static final String SAID = "said";
  private static final String LONG = "long_articles";

  /**
   * Names to pairs.
   *
   * @param occurrences see {@link NameOccurrences}
   * @param vocabulary see {@link NameVocabulary}
   */
  public Dataset<Row> apply(Dataset<Row> occurrences, Dataset<Row> vocabulary) {
    Dataset<Row> pairs =
        otherKinds(vocabulary)
            .union(shortenedPersons(occurrences, vocabulary))
            .union(acronyms(occurrences, vocabulary))
            .union(nations(vocabulary))
            .union(ClippedNames.of(occurrences, vocabulary))
            .union(otherAliases(occurrences, vocabulary))
            .filter(not(Keys.areKnownApart(col(KEY), col(OTHER_KEY))));
    Column bothWays =
        inline(
            array(
                struct(ActorsTable.KIND.col(), col(KEY), col(OTHER_KIND), col(OTHER_KEY)),
                struct(
                    col(OTHER_KIND).as(ActorsTable.KIND.name()),
                    col(OTHER_KEY).as(KEY),
                    ActorsTable.KIND.col().as(OTHER_KIND),
                    col(KEY).as(OTHER_KEY))));
    return pairs.select(bothWays).distinct();
  }

  /**
   * A name that one kind has more often than not: White House, now and then taken for a place. A
   * company that is called like a place is none.
   */
  private static Dataset<Row> otherKinds(Dataset<Row> vocabulary) {
    Dataset<Row> kinds =
        vocabulary
            .groupBy(col(KEY))
            .agg(
                sum(ARTICLES).as(ALL),
                max(ARTICLES).as(WEIGHT),
                max(mostly(COMPANIES)).as(COMPANIES),
                max_by(ActorsTable.KIND.col(), struct(col(ARTICLES), ActorsTable.KIND.col()))
                    .as(OTHER_KIND));
    Column isWhole =
        col(KEY)
            .contains(" ")
            .or(not(isPerson(ActorsTable.KIND.col())).and(not(isPerson(col(OTHER_KIND)))));
    Column isClear =
        isWhole
            .and(col(WEIGHT).geq(col(ALL).multiply(HALF)))
            .or(col(WEIGHT).geq(col(ALL).multiply(NEARLY_ALL)).and(col(WEIGHT).geq(ENOUGH)));
    Column isFirmAndPlace =
        col(COMPANIES).and(isPlace(ActorsTable.KIND.col()).or(isPlace(col(OTHER_KIND))));
    return vocabulary
        .drop(COMPANIES)
        .join(kinds, KEY)
        .filter(
            ActorsTable.KIND.col().notEqual(col(OTHER_KIND)).and(isClear).and(not(isFirmAndPlace)))
        .select(ActorsTable.KIND.col(), col(KEY), col(OTHER_KIND), col(KEY).as(OTHER_KEY));
  }

  /** Ada R. Marlow Jr. and Ada Marlow, unless articles name both as two. */
  private static Dataset<Row> shortenedPersons(Dataset<Row> occurrences, Dataset<Row> vocabulary) {
    Dataset<Row> forms =
        vocabulary
            .select(
                ActorsTable.KIND.col(),
                col(KEY),
                col(ARTICLES),
                posexplode(Keys.shortened(ActorsTable.KIND.col(), col(KEY)))
                    .as(new String[] {PLACE, FORM}))
            .as(NAME);
    Dataset<Row> pairs =
        forms
            .join(
                vocabulary.as(OTHER),
                ActorsTable.KIND
                    .of(NAME)
                    .equalTo(ActorsTable.KIND.of(OTHER))
                    .and(col(FORM).equalTo(col(OTHER + "." + KEY))))
            .groupBy(ActorsTable.KIND.of(NAME), col(NAME + "." + KEY))
            .agg(
                max(col(NAME + "." + ARTICLES)).as(ARTICLES),
                max_by(col(FORM), col(PLACE).multiply(-1)).as(OTHER_KEY));
    return pairs
        .join(inOneArticle(occurrences, pairs), new String[] {ActorsTable.KIND.name(), KEY}, "left")
        .filter(col(TOGETHER).isNull().or(col(TOGETHER).multiply(QUARTER).lt(col(ARTICLES))))
        .select(
            ActorsTable.KIND.col(),
            col(KEY),
            ActorsTable.KIND.col().as(OTHER_KIND),
            col(OTHER_KEY));
  }

  private static Dataset<Row> inOneArticle(Dataset<Row> occurrences, Dataset<Row> pairs) {
    Dataset<Row> rare =
        occurrences
            .join(pairs.drop(ARTICLES), new String[] {ActorsTable.KIND.name(), KEY})
            .select(Columns.DOC_ID.col(), ActorsTable.KIND.col(), col(KEY), col(OTHER_KEY));
    return rare.as(NAME)
        .join(
            occurrences.as(OTHER),
            Columns.DOC_ID
                .of(NAME)
                .equalTo(Columns.DOC_ID.of(OTHER))
                .and(ActorsTable.KIND.of(NAME).equalTo(ActorsTable.KIND.of(OTHER)))
                .and(col(OTHER_KEY).equalTo(col(OTHER + "." + KEY))))
        .groupBy(ActorsTable.KIND.of(NAME), col(NAME + "." + KEY))
        .agg(count(lit(1)).as(TOGETHER));
  }

  /**
   * FBM and Federal Bureau of Mills, by articles that give both, or else by initials where the long
   * name is no rarity beside the acronym.
   */
  private static Dataset<Row> acronyms(Dataset<Row> occurrences, Dataset<Row> vocabulary) {
    Dataset<Row> names =
        occurrences
            .filter(not(isPerson(ActorsTable.KIND.col())))
            .groupBy(ActorsTable.KIND.col(), ActorsTable.NAME.col(), col(KEY))
            .agg(count(lit(1)).as(ARTICLES))
            .select(
                ActorsTable.KIND.col().as(OTHER_KIND),
                col(KEY).as(OTHER_KEY),
                col(ARTICLES),
                explode(Keys.acronyms(ActorsTable.KIND.col(), ActorsTable.NAME.col())).as(FORM))
            .groupBy(col(OTHER_KIND), col(OTHER_KEY), col(FORM))
            .agg(sum(ARTICLES).as(ARTICLES))
            .join(
                vocabulary.select(
                    ActorsTable.KIND.col().as(OTHER_KIND),
                    col(KEY).as(OTHER_KEY),
                    col(ARTICLES).as(LONG)),
                new String[] {OTHER_KIND, OTHER_KEY});
    Dataset<Row> said =
        aliases(occurrences)
            .select(
                ActorsTable.KIND.col().as(OTHER_KIND),
                col(KEY).as(OTHER_KEY),
                col(FORM),
                col(SAID));
    Dataset<Row> weighed =
        names
            .join(said, new String[] {OTHER_KIND, OTHER_KEY, FORM}, "left")
            .na()
            .fill(0, new String[] {SAID})
            .join(
                vocabulary
                    .filter(not(isPerson(ActorsTable.KIND.col())).and(col(ACRONYM)))
                    .select(ActorsTable.KIND.col(), col(KEY), col(ARTICLES).as(ALL)),
                col(FORM).equalTo(col(KEY)))
            .filter(length(col(KEY)).gt(2).or(col(SAID).gt(0)).or(col(ARTICLES).gt(FEW)))
            .filter(col(SAID).gt(0).or(col(LONG).multiply(QUARTER).geq(col(ALL))))
            .drop(ALL, LONG)
            .withColumn(WEIGHT, col(ARTICLES).plus(col(SAID).multiply(CO_ALIAS)));
    return dominant(weighed);
  }

  /** US Mills Department and Mills Department, unless other lands' are as common. */
  private static Dataset<Row> nations(Dataset<Row> vocabulary) {
    Dataset<Row> ends =
        vocabulary
            .select(
                ActorsTable.KIND.col(),
                col(KEY).as(OTHER_KEY),
                col(ARTICLES).as(WEIGHT),
                explode(Keys.endings(ActorsTable.KIND.col(), col(KEY))).as(KEY))
            .withColumn(OTHER_KIND, ActorsTable.KIND.col())
            .join(
                vocabulary.select(ActorsTable.KIND.col(), col(KEY)),
                new String[] {ActorsTable.KIND.name(), KEY})
            .filter(not(Keys.isBare(ActorsTable.KIND.col(), col(KEY))));
    return dominant(ends).filter(regexp_extract(col(OTHER_KEY), "^us (.*)$", 1).equalTo(col(KEY)));
  }

  /** Names that one article gives one actor and that are no part of each other. */
  private static Dataset<Row> otherAliases(Dataset<Row> occurrences, Dataset<Row> vocabulary) {
    Column surname = substring_index(col(KEY), " ", -1);
    Column sameSurname =
        isPerson(ActorsTable.KIND.col())
            .and(surname.equalTo(substring_index(col(OTHER_KEY), " ", -1)))
            .and(substring(col(KEY), 1, 1).equalTo(substring(col(OTHER_KEY), 1, 1)));
    Dataset<Row> pairs =
        aliases(occurrences)
            .select(
                ActorsTable.KIND.col(),
                col(FORM).as(KEY),
                ActorsTable.KIND.col().as(OTHER_KIND),
                col(KEY).as(OTHER_KEY),
                col(SAID).as(WEIGHT))
            .join(
                vocabulary.select(ActorsTable.KIND.col(), col(KEY)),
                new String[] {ActorsTable.KIND.name(), KEY});
    return dominantWithWeight(pairs).filter(col(WEIGHT).geq(FEW).or(sameSurname)).drop(WEIGHT);
  }

  private static Dataset<Row> aliases(Dataset<Row> occurrences) {
    return occurrences
        .select(
            ActorsTable.KIND.col(),
            col(KEY),
            explode(Keys.others(ActorsTable.KIND.col(), col(KEY), ActorsTable.ALIASES.col()))
                .as(FORM))
        .groupBy(ActorsTable.KIND.col(), col(KEY), col(FORM))
        .agg(count(lit(1)).as(SAID));
  }

  private static Dataset<Row> dominant(Dataset<Row> weighed) {
    return dominantWithWeight(weighed).drop(WEIGHT);
  }

  /** Of each name's pairs the heaviest, where it holds most of the weight. */
  private static Dataset<Row> dominantWithWeight(Dataset<Row> weighed) {
    Column order = struct(col(WEIGHT), col(OTHER_KEY), col(OTHER_KIND));
    return weighed
        .groupBy(ActorsTable.KIND.col(), col(KEY))
        .agg(
            max_by(col(OTHER_KIND), order).as(OTHER_KIND),
            max_by(col(OTHER_KEY), order).as(OTHER_KEY),
            max(WEIGHT).as(WEIGHT),
            sum(WEIGHT).as(ALL))
        .filter(col(WEIGHT).geq(col(ALL).multiply(MOST)))
        .drop(ALL);
  }

  private static Column mostly(String articles) {
    return col(articles).multiply(2).gt(col(ARTICLES));
  }

  private static Column isPlace(Column kind) {
    return kind.equalTo(ActorKind.PLACE.label());
  }

  private static Column isPerson(Column kind) {
    return kind.equalTo(ActorKind.PERSON.label());
  }
}
