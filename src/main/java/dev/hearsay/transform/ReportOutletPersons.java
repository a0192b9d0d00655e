package dev.hearsay.transform;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.QuoteCountsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The named persons whose statements each outlet has, copies included, by gender.
 *
 * <p>Columns: {@code month}, {@code source} and the counts {@link #PERSONS}, {@link #WOMEN} and
 * {@link #MEN}.
 */
public final class ReportOutletPersons {
  /** Column: persons. */
  public static final String PERSONS = "persons";

  /** Column: of these, women as texts say. */
  public static final String WOMEN = "women";

  /** Column: of these, men as texts say. */
  public static final String MEN = "men";

  /** The counts, from rows of {@code quote_counts} and {@code actor_months} of the same months. */
  public Dataset<Row> apply(Dataset<Row> quoteCounts, Dataset<Row> actorMonths) {
    String[] key = {Columns.MONTH.name(), Columns.ACTOR_ID.name()};
    Dataset<Row> persons =
        actorMonths
            .where(ActorMonthsTable.KIND.col().equalTo(ActorKind.PERSON.label()))
            .select(Columns.MONTH.col(), Columns.ACTOR_ID.col(), ActorMonthsTable.GENDER.col());
    return quoteCounts
        .where(QuoteCountsTable.STATEMENT.col().and(QuoteCountsTable.QUOTES.col().gt(0)))
        .select(Columns.MONTH.col(), QuoteCountsTable.SOURCE.col(), Columns.ACTOR_ID.col())
        .distinct()
        .join(persons, key)
        .groupBy(Columns.MONTH.col(), QuoteCountsTable.SOURCE.col())
        .agg(
            count(lit(1)).as(PERSONS),
            count_if(ActorMonthsTable.GENDER.col().equalTo(Gender.FEMALE.label())).as(WOMEN),
            count_if(ActorMonthsTable.GENDER.col().equalTo(Gender.MALE.label())).as(MEN));
  }
}
