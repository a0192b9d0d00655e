package dev.hearsay.transform;

import static dev.hearsay.transform.NameOccurrences.KEY;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ActorKind;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AuthorityTable;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The names of a user's list as the corpus may have them: {@code kind}, {@code name_key} and the
 * entry's {@code head_kind}, {@code head_key}.
 *
 * <p>An entry has its names whatever kind the text took them for; a name of one word, though, is a
 * person only where the entry is one. A name that several entries have is the one's whose first
 * name it is, else left to the text.
 */
public final class ListedNames {
  static final String HEAD_KIND = "head_kind";
  static final String HEAD_KEY = "head_key";

  private static final String FORM = "form";
  private static final String IS_NAME = "is_name";
  private static final String NAMED = "named";
  private static final String HEAD = "head";
  private static final String ENTRIES = "entries";

  /** Entries, see {@link AuthorityTable}, to names. */
  public Dataset<Row> apply(Dataset<Row> entries) {
    Column entry = struct(col(HEAD_KIND), col(HEAD_KEY));
    return forms(entries)
        .groupBy(ActorsTable.KIND.col(), col(KEY))
        .agg(
            countDistinct(entry).as(ENTRIES),
            countDistinct(when(col(IS_NAME), entry)).as(NAMED),
            max_by(entry, struct(col(IS_NAME), entry)).as(HEAD))
        .filter(col(NAMED).equalTo(1).or(col(ENTRIES).equalTo(1)))
        .select(
            ActorsTable.KIND.col(),
            col(KEY),
            col(HEAD + "." + HEAD_KIND),
            col(HEAD + "." + HEAD_KEY));
  }

  private static Dataset<Row> forms(Dataset<Row> entries) {
    Column all = array_union(array(ActorsTable.NAME.col()), ActorsTable.ALIASES.col());
    Dataset<Row> forms =
        entries
            .select(
                ActorsTable.KIND.col().as(HEAD_KIND),
                Keys.nameKey(ActorsTable.KIND.col(), ActorsTable.NAME.col()).as(HEAD_KEY),
                ActorsTable.NAME.col(),
                explode(all).as(FORM))
            .withColumn(IS_NAME, col(FORM).equalTo(ActorsTable.NAME.col()))
            .withColumn(ActorsTable.KIND.name(), explode(kinds()));
    return forms
        .withColumn(KEY, Keys.nameKey(ActorsTable.KIND.col(), col(FORM)))
        .filter(
            ActorsTable.KIND
                .col()
                .equalTo(col(HEAD_KIND))
                .or(col(KEY).contains(" "))
                .or(isNoPerson(col(HEAD_KIND)).and(isNoPerson(ActorsTable.KIND.col()))));
  }

  private static Column kinds() {
    return array(Arrays.stream(ActorKind.values()).map(k -> lit(k.label())).toArray(Column[]::new));
  }

  private static Column isNoPerson(Column kind) {
    return kind.notEqual(ActorKind.PERSON.label());
  }
}
