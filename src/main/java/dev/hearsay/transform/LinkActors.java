package dev.hearsay.transform;

import static dev.hearsay.transform.FullNames.BEARER;
import static dev.hearsay.transform.FullNames.BEARER_KIND;
import static dev.hearsay.transform.IdentifyNames.ACTOR_KEY;
import static dev.hearsay.transform.IdentifyNames.ACTOR_KIND;
import static dev.hearsay.transform.ResolveShortNames.SCORE;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Joins the actors of single articles to the actors of the corpus: occurrences to links, one row
 * for each article and actor of it that is one of the corpus.
 *
 * <p>Names that are variants of each other are one actor ({@link NameVariants}); a short name, such
 * as a surname by itself, is the actor that it most probably means ({@link ResolveShortNames}),
 * else an actor of its own. A name that says nothing by itself ("the bank") is none.
 *
 * <p>Columns of a link: {@code doc_id}, {@code month}, {@code actor} (place in the article's
 * actors), {@code actor_id}, {@code link_score} (probability that the actor is the right one, 1
 * where the article gives its name), {@code in_full} (whether the article gives its name), {@code
 * listed} (whether the user's list has it), the actor's {@code kind} and {@code actor_key} (the key
 * that all its names lead to; another's where not {@code in_full}), and the article's own {@code
 * name}, {@code aliases}, {@code gender} and {@code description}.
 */
public final class LinkActors {
  /** Whether the article gives the actor's name, and no short one that others may have. */
  static final String IN_FULL = "in_full";

  /** Probability that the link is right. */
  static final String LINK_SCORE = ResolveShortNames.SCORE;

  /**
   * Occurrences of actors, see {@link IdentifyNames}, to links.
   *
   * @param resolved whom short names mean, see {@link ResolveShortNames}
   */
  public Dataset<Row> apply(Dataset<Row> identified, Dataset<Row> resolved) {
    return identified
        .join(
            resolved,
            new String[] {Columns.DOC_ID.name(), AnalysesTable.LOCAL_ACTOR.name()},
            "left")
        .filter(
            col(BEARER)
                .isNotNull()
                .or(ActorsTable.LISTED.col())
                .or(not(Keys.isNothing(col(ACTOR_KIND), col(ACTOR_KEY)))))
        .select(
            Columns.DOC_ID.col(),
            Columns.MONTH.col(),
            AnalysesTable.LOCAL_ACTOR.col(),
            coalesce(col(BEARER), ActorsTable.ACTOR_ID.col()).as(ActorsTable.ACTOR_ID.name()),
            coalesce(col(SCORE), lit(1.0)).as(LINK_SCORE),
            col(BEARER).isNull().as(IN_FULL),
            ActorsTable.LISTED.col(),
            coalesce(col(BEARER_KIND), col(ACTOR_KIND)).as(ActorsTable.KIND.name()),
            col(ACTOR_KEY),
            ActorsTable.NAME.col(),
            ActorsTable.ALIASES.col(),
            ActorsTable.GENDER.col(),
            ActorsTable.DESCRIPTION.col());
  }
}
