package dev.hearsay.transform;

import static dev.hearsay.Rows.analyses;
import static dev.hearsay.Rows.analysis;
import static dev.hearsay.Rows.copy;
import static dev.hearsay.Rows.document;
import static dev.hearsay.Rows.mention;
import static dev.hearsay.Rows.person;
import static dev.hearsay.Rows.quote;
import static dev.hearsay.Rows.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Rows;
import dev.hearsay.SparkTest;
import dev.hearsay.model.ContentId;
import dev.hearsay.model.Polarity;
import dev.hearsay.table.DocumentTopicsTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuotesTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

@SparkTest
class ProjectionsTest {
  private final Dataset<Row> analyses =
      analyses(
          analysis(
              "a",
              "2026-03",
              List.of(person("Orla Venn")),
              List.of(mention(0, 4, 0, Polarity.NEGATIVE), mention(6, 9, -1, Polarity.NEUTRAL)),
              List.of(quote(20, 30, 0, "We will build."), quote(50, 60, -1, "No."))),
          analysis("b", "2026-03", List.of(), List.of(), List.of()));
  private final Dataset<Row> links = PlainLinks.of(analyses);

  @Test
  void everyMentionIsARowWithItsPlace() {
    Dataset<Row> mentions =
        MentionsTable.TABLE.conform(new ProjectMentions().apply(analyses, links));

    assertThat(
            show(
                mentions,
                MentionsTable.START,
                MentionsTable.END,
                MentionsTable.TEXT,
                MentionsTable.SENTIMENT,
                MentionsTable.MENTION_ID))
        .containsExactly(
            "0|4|xxxx|negative|" + ContentId.of("mention", "a", "0", "4", "name"),
            "6|9|xxx|neutral|" + ContentId.of("mention", "a", "6", "9", "name"));
    assertThat(mentions.filter(MentionsTable.ACTOR_ID.col().isNull()).count()).isOne();
  }

  @Test
  void quoteOfUnknownSpeakerIsARowWithoutActorOrName() {
    Dataset<Row> quotes =
        quotes(Rows.of(DocumentsTable.TABLE, document("a", "Gazette", "2026-03")));

    assertThat(show(quotes, QuotesTable.TEXT, QuotesTable.SPEAKER_NAME, QuotesTable.SPEAKER_KIND))
        .containsExactly("No.|null|unknown", "We will build.|Orla Venn|person");
    assertThat(quotes.filter(QuotesTable.ACTOR_ID.col().isNull()).count()).isOne();
  }

  @Test
  void quoteKeyComesFromArticleAndPlaces() {
    Dataset<Row> quotes =
        quotes(Rows.of(DocumentsTable.TABLE, document("a", "Gazette", "2026-03")));

    assertThat(show(quotes, QuotesTable.QUOTE_ID))
        .containsExactlyInAnyOrder(
            ContentId.of("quote", "a", "20-30", "31-35", ""),
            ContentId.of("quote", "a", "50-60", "61-65", ""));
  }

  @Test
  void quoteInADuplicateIsACopy() {
    Dataset<Row> quotes =
        quotes(Rows.of(DocumentsTable.TABLE, copy(document("a", "Gazette", "2026-03"), "earlier")));

    assertThat(show(quotes, QuotesTable.COPY)).containsExactly("true", "true");
  }

  @Test
  void topicsAreRankedFromOne() {
    Dataset<Row> topics = DocumentTopicsTable.TABLE.conform(new ProjectTopics().apply(analyses));

    assertThat(
            show(
                topics,
                DocumentTopicsTable.DOC_ID,
                DocumentTopicsTable.TOPIC_ID,
                DocumentTopicsTable.RANK))
        .containsExactly("a|medtop:11000000|1", "b|medtop:11000000|1");
  }

  private Dataset<Row> quotes(Dataset<Row> documents) {
    return QuotesTable.TABLE.conform(
        new ProjectQuotes()
            .apply(
                analyses,
                documents,
                links,
                new NameActors().apply(links, Rows.noEntries()),
                Rows.noEntries()));
  }
}
