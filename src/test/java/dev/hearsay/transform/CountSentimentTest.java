package dev.hearsay.transform;

import static dev.hearsay.Rows.analyses;
import static dev.hearsay.Rows.analysis;
import static dev.hearsay.Rows.document;
import static dev.hearsay.Rows.mention;
import static dev.hearsay.Rows.person;
import static dev.hearsay.Rows.quote;
import static dev.hearsay.Rows.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Rows;
import dev.hearsay.SparkTest;
import dev.hearsay.model.ActorKind;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Polarity;
import dev.hearsay.model.Quote;
import dev.hearsay.nlp.actors.ActorName;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.SentimentTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

@SparkTest
class CountSentimentTest {
  private static final String ORLA = ActorName.actorId(ActorKind.PERSON, "Orla Venn");
  private static final String TAM = ActorName.actorId(ActorKind.PERSON, "Tam Okeke");
  private static final List<LocalActor> ACTORS = List.of(person("Orla Venn"), person("Tam Okeke"));

  @Test
  void mentionOutsideQuotesIsTheArticlesOwnVoice() {
    assertThat(count(List.of(mention(0, 4, 1, Polarity.NEGATIVE)), List.of()))
        .containsExactly("null|" + TAM + "|1|0|0|-1.0|medtop:11000000");
  }

  @Test
  void mentionInAQuoteIsTheSpeakers() {
    assertThat(
            count(
                List.of(
                    mention(22, 25, 1, Polarity.POSITIVE), mention(26, 28, 1, Polarity.NEUTRAL)),
                List.of(quote(20, 40, 0, "Tam is the best of us."))))
        .containsExactly(ORLA + "|" + TAM + "|0|1|1|1.0|medtop:11000000");
  }

  @Test
  void mentionInAQuoteWithinAQuoteIsTheInnerSpeakers() {
    assertThat(
            count(
                List.of(mention(32, 35, 0, Polarity.POSITIVE)),
                List.of(
                    quote(20, 60, 0, "As Tam told us, Orla is the best of us."),
                    quote(30, 45, 1, "Orla is the best"))))
        .containsExactly(TAM + "|" + ORLA + "|0|0|1|1.0|medtop:11000000");
  }

  @Test
  void whatAnUnknownSpeakerSaysIsNobodysVoice() {
    assertThat(
            count(
                List.of(mention(22, 25, 1, Polarity.POSITIVE)),
                List.of(quote(20, 40, Mention.UNRESOLVED, "Tam is the best of us."))))
        .isEmpty();
  }

  @Test
  void speakerNamedAsSourceOfTheQuoteIsNotSpokenOf() {
    assertThat(
            count(
                List.of(mention(46, 50, 0, Polarity.NEUTRAL)),
                List.of(quote(20, 40, 0, "We will build."))))
        .isEmpty();
  }

  @Test
  void whatActorsSayOfThemselvesIsLeftOut() {
    assertThat(
            count(
                List.of(mention(22, 23, 0, Polarity.POSITIVE)),
                List.of(quote(20, 40, 0, "I am the best of us."))))
        .isEmpty();
  }

  private static List<String> count(List<Mention> mentions, List<Quote> quotes) {
    Dataset<Row> analyses = analyses(analysis("a", "2026-03", ACTORS, mentions, quotes));
    Dataset<Row> documents = Rows.of(DocumentsTable.TABLE, document("a", "Gazette", "2026-03"));
    Dataset<Row> links = PlainLinks.of(analyses);
    Dataset<Row> sentiment =
        new CountSentiment()
            .apply(
                new ProjectMentions().apply(analyses, links),
                new ProjectQuotes()
                    .apply(
                        analyses,
                        documents,
                        links,
                        new NameActors().apply(links, Rows.noEntries()),
                        Rows.noEntries()),
                new ProjectTopics().apply(analyses));
    return show(
        SentimentTable.TABLE.conform(sentiment),
        SentimentTable.HOLDER_ID,
        SentimentTable.TARGET_ID,
        SentimentTable.NEGATIVE,
        SentimentTable.NEUTRAL,
        SentimentTable.POSITIVE,
        SentimentTable.SCORE_SUM,
        SentimentTable.TOPIC_ID);
  }
}
