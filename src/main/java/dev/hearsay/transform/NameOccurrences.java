package dev.hearsay.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The actors of single articles, one row for each article and actor of it.
 *
 * <p>Columns: {@code doc_id}, {@code month}, {@code actor} (place in the article's actors), the
 * article's own {@code name}, {@code kind}, {@code aliases}, {@code gender} and {@code
 * description}, the name's key, and the article's outlet ({@code source}) and day.
 */
public final class NameOccurrences {
  /** The name's key, see {@link dev.hearsay.nlp.actors.ActorName#key}. */
  static final String KEY = "name_key";

  /** The article's day as text, {@link #NO_DAY} where it has none. */
  static final String DAY = "day";

  private static final String NO_DAY = "undated";
  private static final String LOCAL = "local";

  /** Analyses and their documents to occurrences. */
  public Dataset<Row> apply(Dataset<Row> analyses, Dataset<Row> documents) {
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
        .withColumn(KEY, Keys.nameKey(ActorsTable.KIND.col(), ActorsTable.NAME.col()))
        .join(outlets(documents), new String[] {Columns.DOC_ID.name()}, "left");
  }

  private static Dataset<Row> outlets(Dataset<Row> documents) {
    Column day = date_format(DocumentsTable.PUBLISHED_AT.col(), "yyyy-MM-dd");
    return documents.select(
        Columns.DOC_ID.col(), DocumentsTable.SOURCE.col(), coalesce(day, lit(NO_DAY)).as(DAY));
  }

  /** Whether two rows are of one name. */
  static Column sameName(String left, String right) {
    return ActorsTable.KIND
        .of(left)
        .equalTo(ActorsTable.KIND.of(right))
        .and(col(left + "." + KEY).equalTo(col(right + "." + KEY)));
  }
}
