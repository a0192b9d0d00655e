package dev.hearsay.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.instr;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.model.ActorKind;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Joins the actors of single articles to the actors of the corpus: analyses to links, one row for
 * each article and actor of it.
 *
 * <p>Two articles mean the same actor where kind and name have one key. A person that an article
 * names by surname alone ("Marlow") is the person of the corpus with that surname, where one is in
 * at least three articles and holds at least four fifths of the articles of all persons with the
 * surname; else the surname is an actor of its own.
 *
 * <p>Columns of a link: {@code doc_id}, {@code month}, {@code actor} (place in the article's
 * actors), {@code actor_id}, and the article's own {@code name}, {@code kind}, {@code aliases},
 * {@code gender} and {@code description}.
 */
public final class LinkActors {
  private static final int LEAST_ARTICLES = 3;
  private static final double LEAST_PART = 0.8;

  private static final String LOCAL = "local";
  private static final String KEY = "name_key";
  private static final String SURNAME = "surname";
  private static final String ARTICLES = "articles";
  private static final String ALL_ARTICLES = "all_articles";
  private static final String MOST_ARTICLES = "most_articles";
  private static final String BEARER = "bearer";

  /** Analyses to links. */
  public Dataset<Row> apply(Dataset<Row> analyses) {
    Dataset<Row> local = localActors(analyses);
    Dataset<Row> persons = local.filter(isPerson());
    Dataset<Row> bearers = dominantBearers(persons.filter(hasSurname()));
    return local
        .join(bearers, isPerson().and(col(KEY).equalTo(col(SURNAME))), "left")
        .withColumn(ActorsTable.ACTOR_ID.name(), coalesce(col(BEARER), ActorsTable.ACTOR_ID.col()))
        .drop(KEY, SURNAME, BEARER);
  }

  private static Dataset<Row> localActors(Dataset<Row> analyses) {
    return analyses
        .select(
            Columns.DOC_ID.col(),
            Columns.MONTH.col(),
            posexplode(AnalysesTable.ACTORS.col())
                .as(new String[] {AnalysesTable.LOCAL_ACTOR.name(), LOCAL}))
        .select(
            Columns.DOC_ID.col(),
            Columns.MONTH.col(),
            AnalysesTable.LOCAL_ACTOR.col(),
            ActorsTable.NAME.of(LOCAL),
            ActorsTable.KIND.of(LOCAL),
            ActorsTable.ALIASES.of(LOCAL),
            ActorsTable.GENDER.of(LOCAL),
            ActorsTable.DESCRIPTION.of(LOCAL))
        .withColumn(
            ActorsTable.ACTOR_ID.name(),
            Keys.actorId(ActorsTable.KIND.col(), ActorsTable.NAME.col()))
        .withColumn(KEY, Keys.nameKey(ActorsTable.KIND.col(), ActorsTable.NAME.col()));
  }

  private static Dataset<Row> dominantBearers(Dataset<Row> fullNames) {
    return fullNames
        .withColumn(SURNAME, substring_index(col(KEY), " ", -1))
        .groupBy(col(SURNAME), ActorsTable.ACTOR_ID.col())
        .agg(countDistinct(Columns.DOC_ID.col()).as(ARTICLES))
        .groupBy(col(SURNAME))
        .agg(
            sum(ARTICLES).as(ALL_ARTICLES),
            max(ARTICLES).as(MOST_ARTICLES),
            max_by(ActorsTable.ACTOR_ID.col(), col(ARTICLES)).as(BEARER))
        .filter(
            col(MOST_ARTICLES)
                .geq(LEAST_ARTICLES)
                .and(col(MOST_ARTICLES).geq(col(ALL_ARTICLES).multiply(LEAST_PART))))
        .select(SURNAME, BEARER);
  }

  private static Column isPerson() {
    return ActorsTable.KIND.col().equalTo(ActorKind.PERSON.label());
  }

  private static Column hasSurname() {
    return not(instr(col(KEY), " ").equalTo(0));
  }
}
