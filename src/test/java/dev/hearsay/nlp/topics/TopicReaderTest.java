package dev.hearsay.nlp.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.model.TopicScore;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "medtop:20000002 | The director's new film opens in cinemas and its actress is up for an award"
            + " for best performance.",
        "medtop:20000106 | The jury found the baker guilty and the judge will pass sentence after the"
            + " appeal hearing in the high court.",
        "medtop:20000385 | Shares closed higher as the dollar fell and traders bought bonds and"
            + " gold.",
        "medtop:20000524 | Dockers walked out as pay talks with the port broke down; the strike will"
            + " last a week.",
        "medtop:20000574 | Voters go to the polls on Sunday; the candidate for governor ended her"
            + " campaign with a debate.",
        "medtop:20000756 | The firm's new phone runs free software, has a fast chip and browses the"
            + " web over wireless broadband."
      })
  void aPlainTextGetsItsTopicOfTheSecondLevel(String topic, String text) {
    List<String> below =
        READER.topics("", Words.of(text)).stream()
            .map(TopicScore::topicId)
            .filter(id -> !id.endsWith("000000"))
            .toList();

    assertThat(below).startsWith(topic);
  }

  @Test
  void topicsOfTheTopLevelComeFirst() {
    Words strike =
        Words.of("Bank clerks called a strike over wages as the bank's profit and shares rose.");
    List<Integer> levels =
        READER.topics("", strike).stream()
            .map(score -> score.topicId().endsWith("000000") ? 1 : 2)
            .toList();

    assertThat(levels).startsWith(1).contains(2).isSorted();
  }

  @Test
  void theScoresOfAllTopicsOfTheTopLevelAddUpToOne() {
    List<TopicScore> scores = READER.scores("", Words.of("The court ruled on the strike."));

    assertThat(scores).hasSize(17);
    assertThat(scores.stream().mapToDouble(TopicScore::score).sum()).isCloseTo(1, within(1e-9));
    assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void anyTaxonomyIsLearntFromDefinitionsAndSeedWords() {
    TopicReader reader =
        TopicReader.load(
            Taxonomy.parse(
                """
                [farm]
                label: farming
                parent:
                definition: Crops, cattle and those who grow them.
                words: wheat, cows, harvest, tractor
                [sea]
                label: the sea
                parent:
                definition: Ships, ports and fishing.
                words: ship, harbour, sailors, trawler
                """));

    assertThat(reader.topics("", Words.of("The trawler docked and its crew went ashore.")))
        .extracting(TopicScore::topicId)
        .startsWith("sea");
    assertThat(reader.topics("Barley yields fall", Words.of("Growers sold their calves early.")))
        .extracting(TopicScore::topicId)
        .startsWith("farm");
  }

  @Test
  void aTopicBelowIsGivenOnlyWhereTheTextIsAboutIt() throws IOException {
    TopicReader reader =
        TopicReader.load(Taxonomy.parse(Files.readString(Path.of("docs/topics-example.txt"))));

    assertThat(reader.topics("", Words.of("The ferry docked at the harbour with cargo.")))
        .extracting(TopicScore::topicId)
        .containsExactly("sea:ports");
    assertThat(reader.topics("", Words.of("Dockers walked out; the strike shut the harbour.")))
        .extracting(TopicScore::topicId)
        .containsExactly("sea:ports", "sea:strikes");
  }

  @Test
  void aTopicWithoutAKnownWordIsRefused() {
    String text =
        "[a]\nlabel: a\nparent:\ndefinition: Ships.\n[b]\nlabel: b\nparent:\ndefinition: …\n";

    assertThatThrownBy(() -> TopicReader.load(Taxonomy.parse(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Cannot read the taxonomy: no word of b is known. Describe it with English words.");
  }

  @Test
  void theHeadlineCountsOnceWhereTheTextBeginsWithIt() {
    Words with = Words.of("Cup final. The minister watched.");

    assertThat(READER.scores("Cup final.", with)).isEqualTo(READER.scores("", with));
  }

  @Test
  void aFurtherTopicIsGivenOnlyWhereItIsNear() {
    String strike =
        "Bank clerks in the union called a strike over wages as profit and shares rose.";
    String match = "The goalkeeper saved a penalty and the striker scored twice in the cup final.";

    assertThat(READER.topics("", Words.of(strike)))
        .extracting(TopicScore::topicId)
        .filteredOn(id -> id.endsWith("000000"))
        .containsExactlyInAnyOrder("medtop:04000000", "medtop:09000000");
    assertThat(READER.topics("", Words.of(match)))
        .extracting(TopicScore::topicId)
        .filteredOn(id -> id.endsWith("000000"))
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
