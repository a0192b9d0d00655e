package dev.hearsay.transform;

import static dev.hearsay.transform.NameOccurrences.DAY;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Every name of the corpus once: {@code kind}, {@code name_key}, how many {@code articles} give it
 * and how many of them with a company's legal form ({@code companies}), whether one spelling is an
 * {@code acronym}, and a {@code first} to order names by where they are first met, names that say
 * too little by themselves after all others.
 */
public final class NameVocabulary {
  static final String ARTICLES = "articles";
  static final String COMPANIES = "companies";
  static final String ACRONYM = "acronym";
  static final String FIRST = "first";

  /** Occurrences, see {@link NameOccurrences}, to names. */
  public Dataset<Row> apply(Dataset<Row> occurrences) {
    Column bare = Keys.isBare(ActorsTable.KIND.col(), col(KEY));
    return occurrences
        .groupBy(ActorsTable.KIND.col(), col(KEY))
        .agg(
            count(lit(1)).as(ARTICLES),
            count_if(Keys.isCompany(ActorsTable.NAME.col())).as(COMPANIES),
            max(Keys.isAcronym(ActorsTable.NAME.col())).as(ACRONYM),
            min(struct(col(DAY), Columns.DOC_ID.col())).as(FIRST))
        .withColumn(FIRST, struct(bare.as("bare"), col(FIRST), col(KEY)));
  }
}
