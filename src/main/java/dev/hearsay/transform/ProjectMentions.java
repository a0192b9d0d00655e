package dev.hearsay.transform;

import static org.apache.spark.sql.functions.explode;

import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.MentionsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Every mention of every article, with the actor of the corpus. */
public final class ProjectMentions {
  private static final String MENTION = "mention";
  private static final String PLACE = "place";

  /**
   * Analyses to mentions.
   *
   * @param links see {@link LinkActors}
   */
  public Dataset<Row> apply(Dataset<Row> analyses, Dataset<Row> links) {
    Dataset<Row> mentions =
        analyses
            .select(
                Columns.DOC_ID.col(),
                Columns.MONTH.col(),
                explode(AnalysesTable.MENTIONS.col()).as(MENTION))
            .select(
                Columns.DOC_ID.col(),
                Columns.MONTH.col(),
                AnalysesTable.SPAN.of(MENTION).as(PLACE),
                MentionsTable.TEXT.of(MENTION),
                MentionsTable.FORM.of(MENTION),
                MentionsTable.KIND.of(MENTION),
                AnalysesTable.LOCAL_ACTOR.of(MENTION),
                MentionsTable.SENTIMENT.of(MENTION),
                MentionsTable.SENTIMENT_SCORE.of(MENTION))
            .withColumn(MentionsTable.START.name(), MentionsTable.START.of(PLACE))
            .withColumn(MentionsTable.END.name(), MentionsTable.END.of(PLACE));
    return ActorLinks.join(mentions, links)
        .withColumn(
            MentionsTable.MENTION_ID.name(),
            Keys.mentionId(
                Columns.DOC_ID.col(),
                MentionsTable.START.col(),
                MentionsTable.END.col(),
                MentionsTable.FORM.col()));
  }
}
