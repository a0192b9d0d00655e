package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** What a month's statistics were made of: where one of these changes, the month is restated. */
public final class MonthBasisTable {
  /** The month's articles. */
  public static final Field DOCUMENTS =
      extra("documents", DataTypes.LongType, "the month's articles that were read");

  /** Equal while the articles are the same. */
  public static final Field ARTICLES =
      extra("articles", DataTypes.StringType, "hash of the articles' keys");

  /** Equal while what copies what is the same. */
  public static final Field COPIES =
      extra("copies", DataTypes.StringType, "hash of what each article copies");

  /** The model and rules that read them. */
  public static final Field READER = AnalysesTable.READER;

  /** Equal while the articles' actors are the same. */
  public static final Field ACTORS =
      extra(
          "actors",
          DataTypes.StringType,
          "hash of the articles' actors: ids, names, kinds and genders, which articles of other"
              + " months may change");

  /** Equal while the user's list is the same. */
  public static final Field AUTHORITY =
      extra("authority", DataTypes.StringType, "hash of the list given with --authority");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "month_basis",
          "What a month's statistics were made of: where a hash changes, the month is restated.",
          List.of(Columns.MONTH),
          List.of(DOCUMENTS, ARTICLES, COPIES, READER, ACTORS, AUTHORITY, Columns.MONTH));

  private MonthBasisTable() {}
}
