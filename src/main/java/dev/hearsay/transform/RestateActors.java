package dev.hearsay.transform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.RestatementsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a run changes about the actors of months that were published: rows for {@link
 * RestatementsTable}.
 *
 * <p>Where a mention or a quote was one actor's and is another's, a row of the measure {@code
 * actor_id} says so, one for each month, actor before and actor after: two rows with one {@code
 * after} are two actors made one, two with one {@code before} are one actor parted. Where an actor
 * of the month stays but its name, kind, external ids or description change, there is a row of that
 * measure; a description counts only where a list has a say in it.
 */
public final class RestateActors {
  private static final String OLD = "o";
  private static final String NEW = "n";
  private static final String BEFORE = RestatementsTable.BEFORE.name();
  private static final String AFTER = RestatementsTable.AFTER.name();
  private static final String REREAD = "reread";
  private static final String LATE = "late";
  private static final String LISTED_BEFORE = "listed_before";
  private static final String LISTED_AFTER = "listed_after";

  /**
   * The tables that tell of actors, as published or as they will be.
   *
   * @param mentions the mentions of the months that are compared
   * @param quotes the quotes of these months
   * @param actors the registry
   * @param analyses the analyses of all months
   * @param topics the articles' topics, by which the articles are known that the statistics are of
   */
  public record State(
      Dataset<Row> mentions,
      Dataset<Row> quotes,
      Dataset<Row> actors,
      Dataset<Row> analyses,
      Dataset<Row> topics) {}

  private final String runId;

  /** For the rows of that run. */
  public RestateActors(String runId) {
    this.runId = runId;
  }

  /** The changes from one state to another. */
  public Dataset<Row> apply(State before, State after) {
    Dataset<Row> moved =
        moved(before.mentions(), after.mentions(), MentionsTable.MENTION_ID)
            .union(moved(before.quotes(), after.quotes(), QuotesTable.QUOTE_ID))
            .distinct();
    Dataset<Row> changes =
        withListing(moved, before.actors(), after.actors()).unionByName(changed(before, after));
    return changes
        .join(
            reread(before.analyses(), after.analyses()),
            new String[] {Columns.MONTH.name()},
            "left")
        .crossJoin(late(before.topics(), after.topics()))
        .withColumn(RestatementsTable.CAUSE.name(), cause())
        .withColumn(RestatementsTable.RUN_ID.name(), lit(runId))
        .withColumn(RestatementsTable.TABLE_NAME.name(), lit(ActorsTable.TABLE.name()));
  }

  private static Dataset<Row> moved(Dataset<Row> before, Dataset<Row> after, Field key) {
    Column old = Columns.ACTOR_ID.of(OLD);
    Column now = Columns.ACTOR_ID.of(NEW);
    return before
        .as(OLD)
        .join(after.as(NEW), key.of(OLD).equalTo(key.of(NEW)))
        .filter(not(old.eqNullSafe(now)))
        .select(
            Columns.MONTH.of(OLD),
            coalesce(old, now).as(RestatementsTable.KEY.name()),
            lit(Columns.ACTOR_ID.name()).as(RestatementsTable.MEASURE.name()),
            old.as(BEFORE),
            now.as(AFTER));
  }

  private static Dataset<Row> withListing(
      Dataset<Row> moved, Dataset<Row> before, Dataset<Row> after) {
    return moved
        .join(listing(before, BEFORE, LISTED_BEFORE), new String[] {BEFORE}, "left")
        .join(listing(after, AFTER, LISTED_AFTER), new String[] {AFTER}, "left")
        .withColumn(
            ActorsTable.LISTED.name(),
            coalesce(col(LISTED_BEFORE), lit(false)).or(coalesce(col(LISTED_AFTER), lit(false))))
        .drop(LISTED_BEFORE, LISTED_AFTER);
  }

  private static Dataset<Row> listing(Dataset<Row> actors, String id, String listed) {
    return actors.select(ActorsTable.ACTOR_ID.col().as(id), ActorsTable.LISTED.col().as(listed));
  }

  /** Actors that stay and are described otherwise, for each published month that has them. */
  private static Dataset<Row> changed(State before, State after) {
    Column listed =
        coalesce(ActorsTable.LISTED.of(OLD), lit(false))
            .or(coalesce(ActorsTable.LISTED.of(NEW), lit(false)));
    Column measures =
        array(
            measure(ActorsTable.NAME, lit(true)),
            measure(ActorsTable.KIND, lit(true)),
            measure(ActorsTable.EXTERNAL_IDS, lit(true)),
            measure(ActorsTable.DESCRIPTION, listed));
    Dataset<Row> rows =
        before
            .actors()
            .as(OLD)
            .join(
                after.actors().as(NEW),
                ActorsTable.ACTOR_ID.of(OLD).equalTo(ActorsTable.ACTOR_ID.of(NEW)))
            .select(
                ActorsTable.ACTOR_ID.of(OLD).as(RestatementsTable.KEY.name()),
                listed.as(ActorsTable.LISTED.name()),
                inline(measures))
            .filter(not(col(BEFORE).eqNullSafe(col(AFTER))));
    Dataset<Row> months =
        before
            .mentions()
            .select(Columns.MONTH.col(), Columns.ACTOR_ID.col())
            .union(before.quotes().select(Columns.MONTH.col(), Columns.ACTOR_ID.col()))
            .distinct()
            .withColumnRenamed(Columns.ACTOR_ID.name(), RestatementsTable.KEY.name());
    return rows.join(months, RestatementsTable.KEY.name());
  }

  /** {@code struct<measure, before, after>}, both values null where the measure does not count. */
  private static Column measure(Field field, Column counts) {
    return struct(
        lit(field.name()).as(RestatementsTable.MEASURE.name()),
        when(counts, text(field, OLD)).as(BEFORE),
        when(counts, text(field, NEW)).as(AFTER));
  }

  private static Column text(Field field, String side) {
    return field.equals(ActorsTable.EXTERNAL_IDS)
        ? to_json(coalesce(field.of(side), map().cast(field.type())))
        : field.of(side);
  }

  /** Months whose articles other models or rules have read. */
  private static Dataset<Row> reread(Dataset<Row> before, Dataset<Row> after) {
    return readers(before)
        .as(OLD)
        .join(readers(after).as(NEW), Columns.MONTH.of(OLD).equalTo(Columns.MONTH.of(NEW)))
        .select(
            Columns.MONTH.of(OLD),
            not(col(OLD + "." + REREAD).equalTo(col(NEW + "." + REREAD))).as(REREAD));
  }

  private static Dataset<Row> readers(Dataset<Row> analyses) {
    return analyses
        .groupBy(Columns.MONTH.col())
        .agg(
            struct(min(AnalysesTable.READER.col()).as("a"), max(AnalysesTable.READER.col()).as("b"))
                .as(REREAD));
  }

  /** One row: whether there are articles that were not there before. */
  private static Dataset<Row> late(Dataset<Row> before, Dataset<Row> after) {
    return after
        .join(
            before.select(Columns.DOC_ID.col()), new String[] {Columns.DOC_ID.name()}, "left_anti")
        .agg(count(lit(1)).gt(0).as(LATE));
  }

  private static Column cause() {
    return when(ActorsTable.LISTED.col(), RestatementsTable.AUTHORITY_FILE)
        .when(col(REREAD), RestatementsTable.MODEL)
        .when(col(LATE), RestatementsTable.LATE_DOCUMENT)
        .otherwise(RestatementsTable.CORRECTION);
  }
}
