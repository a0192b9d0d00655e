package dev.hearsay.transform;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.SentimentTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The rows of {@link ReportVoices} with the canonical names of both sides. */
public final class ReportVoiceNames {
  /** Column: the name of the one who speaks; null for the articles' own voice. */
  public static final String HOLDER_NAME = "holder_name";

  /** Column: the name of the one spoken of. */
  public static final String TARGET_NAME = "target_name";

  /** The rows with the two columns more. */
  public Dataset<Row> apply(Dataset<Row> voices, Dataset<Row> actors) {
    Dataset<Row> named = name(voices, actors, SentimentTable.HOLDER_ID.name(), HOLDER_NAME);
    return name(named, actors, SentimentTable.TARGET_ID.name(), TARGET_NAME);
  }

  private static Dataset<Row> name(
      Dataset<Row> rows, Dataset<Row> actors, String key, String column) {
    Dataset<Row> names =
        actors.select(ActorsTable.ACTOR_ID.col().as(key), ActorsTable.NAME.col().as(column));
    return rows.join(names, new String[] {key}, "left");
  }
}
