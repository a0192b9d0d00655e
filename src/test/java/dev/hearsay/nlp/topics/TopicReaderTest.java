package dev.hearsay.nlp.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.TopicScore;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicReaderTest {
  private static final TopicReader READER = TopicReader.load();
  private static final String POLITICS = "medtop:11000000";
  private static final String SPORT = "medtop:15000000";
  private static final List<TopicScore> ELECTION = List.of(new TopicScore(POLITICS, 0.9));

  @Test
  void theTaxonomyIsTheTopLevelInOrderOfCode() {
    assertThat(READER.taxonomy())
        .hasSize(17)
        .isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()))
        .allSatisfy(
            topic -> {
              assertThat(topic.id()).matches("medtop:\\d{2}000000");
              assertThat(topic.label()).isNotBlank();
              assertThat(topic.definition()).endsWith(".");
              assertThat(topic.level()).isEqualTo(1);
              assertThat(topic.parentId()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "medtop:01000000 | The pianist Ola Brandt opens the concert season with two sonatas and a new"
            + " album.",
        "medtop:02000000 | The jury at Carrow crown court convicted Petr Halloway of burglary and he"
            + " was jailed.",
        "medtop:03000000 | Rescue teams dug through the mud after a landslide buried eleven houses in"
            + " Osmere.",
        "medtop:04000000 | Harkness Foods said quarterly profit doubled and it will raise its"
            + " dividend to shareholders.",
        "medtop:05000000 | Pupils at Carrow primary school got their exam grades as teachers set out"
            + " a new curriculum.",
        "medtop:06000000 | Plastic and toxic waste in the estuary threaten the seals, an"
            + " environmental group warns.",
        "medtop:07000000 | Patients with diabetes will get the new drug from their doctors, the"
            + " hospital said.",
        "medtop:09000000 | Nurses and porters walked out as their union rejected the pay offer and"
            + " called a second strike.",
        "medtop:11000000 | The prime minister lost the vote in parliament and the opposition called"
            + " for an election.",
        "medtop:12000000 | The bishop blessed the congregation and prayed with the priests of the"
            + " cathedral.",
        "medtop:13000000 | Astronomers pointed the telescope at a comet and measured its orbit with"
            + " new software.",
        "medtop:15000000 | Lena Frayne scored in extra time and her team won the final of the cup.",
        "medtop:16000000 | Soldiers and rebels fought for the border town until a ceasefire was"
            + " signed.",
        "medtop:17000000 | Forecasters expect frost tonight, then snow showers and freezing"
            + " temperatures."
      })
  void aPlainTextGetsItsTopic(String topic, String text) {
    assertThat(READER.topics("", Words.of(text)).get(0).topicId()).isEqualTo(topic);
  }

  @Test
  void aFurtherTopicIsGivenOnlyWhereItIsNear() {
    String strike =
        "Bank clerks called a strike over wages as the bank's profit rose and its shares jumped.";
    String match = "The goalkeeper saved a penalty and the striker scored twice in the cup final.";

    assertThat(READER.topics("", Words.of(strike)))
        .extracting(TopicScore::topicId)
        .containsExactlyInAnyOrder("medtop:04000000", "medtop:09000000");
    assertThat(READER.topics("", Words.of(match)))
        .extracting(TopicScore::topicId)
        .containsExactly(SPORT);
  }

  @Test
  void moreOfTheSameIsSurer() {
    String line = "The striker scored for the home team. ";
    double once = READER.topics("", Words.of(line)).get(0).score();
    double often = READER.topics("", Words.of(line.repeat(5))).get(0).score();

    assertThat(once).isLessThan(often);
    assertThat(often).isBetween(0.9, 1.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "“…”", "🙂 🙂", "Yes."})
  void aTextThatSaysNothingGetsOneTopicWithALowScore(String text) {
    assertThat(READER.topics("", Words.of(text)))
        .hasSize(1)
        .first()
        .satisfies(topic -> assertThat(topic.score()).isBetween(0.0, 0.3));
  }

  @Test
  void theHeadlineCounts() {
    Words text = Words.of("It was a good day for all of them, she said.");

    assertThat(READER.topics("Midfielder signs for rugby club", text).get(0).topicId())
        .isEqualTo(SPORT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "medtop:11000000 | We will fight on.",
        "medtop:11000000 | The voters of this district want a government that listens.",
        "medtop:11000000 | It is a game of two halves.",
        "medtop:15000000 | The referee gave a penalty, our goalkeeper saved it and the striker scored"
            + " the winner in the cup final.",
        "medtop:17000000 | There will be heavy rain and snow tonight, and temperatures will fall to"
            + " freezing, the forecasters told us."
      })
  void aQuoteKeepsItsArticlesTopicUnlessItsWordsSpeakClearly(String topic, String quote) {
    Words words = Words.of(quote);

    assertThat(READER.quoteTopic(words, List.of(new Range(0, words.size())), ELECTION))
        .isEqualTo(topic);
  }

  @Test
  void aQuoteIsReadByItsOwnPiecesAlone() {
    Words words = Words.of("“We will win,” said the striker of the football team after the match.");

    assertThat(READER.quoteTopic(words, List.of(new Range(1, 4)), ELECTION)).isEqualTo(POLITICS);
    assertThat(READER.quoteTopic(words, List.of(), ELECTION)).isEqualTo(POLITICS);
  }

  @Test
  void manyThreadsReadAlike() {
    Words words = Words.of("The court sentenced the smuggler while the fans sang outside.");
    List<TopicScore> alone = READER.topics("Verdict", words);

    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> READER.topics("Verdict", words))
                .toList())
        .containsOnly(alone);
  }
}
