package dev.hearsay.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Analysis;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Quote;
import dev.hearsay.model.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole invented articles, read with the model that comes with the program. */
class ArticleAnalyzerTest {
  private static final String HARBOUR =
      """
      CARROW — Mayor Ada Marlow said on Monday that the old harbour would close in May.

      “We cannot keep it open,” Marlow told reporters. “It costs too much, and I will not ask the \
      taxpayers for more.”

      Ben Falk, a fisherman who has worked there for thirty years, called the plan “a betrayal”. He \
      said the council had never asked the crews.

      The Lathe Power Company, which owns the pier, declined to comment. A spokesman said only that \
      the company was studying the decision.

      According to a report by Ilse Brandt, an economist at Osmere University, the closure will \
      cost 300 jobs.
      """;

  @Test
  void saysWhoSaidWhat() {
    assertThat(quotes(HARBOUR))
        .containsExactly(
            "person Ada Marlow, say, indirect: that the old harbour would close in May",
            "person Ada Marlow, tell, direct: “We cannot keep it open,” “It costs too much, and I"
                + " will not ask the taxpayers for more.”",
            "person Ben Falk, call, mixed: the plan “a betrayal”",
            "person Ben Falk, say, indirect: the council had never asked the crews",
            "organization Lathe Power Company, decline, indirect: to comment",
            "unnamed A spokesman, say, indirect: only that the company was studying the decision",
            "person Ilse Brandt, according to, indirect: the closure will cost 300 jobs");
  }

  @Test
  void saysWhoIsWho() {
    Analysis analysis = ArticleAnalyzers.analyze(HARBOUR);
    assertThat(analysis.actors())
        .extracting(LocalActor::name)
        .containsExactly(
            "Ada Marlow", "Ben Falk", "Lathe Power Company", "Ilse Brandt", "Osmere University");
    assertThat(analysis.actors())
        .extracting(LocalActor::description)
        .containsExactly("Mayor", "fisherman", "", "economist at Osmere University", "");
    assertThat(analysis.mentions())
        .extracting(Mention::text)
        .containsExactly(
            "Ada Marlow",
            "Marlow",
            "I",
            "Ben Falk",
            "He",
            "Lathe Power Company",
            "Ilse Brandt",
            "Osmere University");
  }

  @Test
  void refusingToCommentIsNoStatement() {
    assertThat(ArticleAnalyzers.analyze(HARBOUR).quotes())
        .extracting(Quote::statement)
        .containsExactly(true, true, true, true, false, true, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\u2028"})
  void anyLineBreakDoes(String lineBreak) {
    assertThat(quotes(HARBOUR.replace("\n", lineBreak))).isEqualTo(quotes(HARBOUR));
  }

  @Test
  void straightQuotationMarksDo() {
    List<String> curly = quotes(HARBOUR).stream().map(q -> q.replaceAll("[“”]", "\"")).toList();
    assertThat(quotes(HARBOUR.replaceAll("[“”]", "\""))).isEqualTo(curly);
  }

  @Test
  void singleQuotationMarksDo() {
    List<String> single =
        quotes(HARBOUR).stream().map(q -> q.replace('“', '‘').replace('”', '’')).toList();
    assertThat(quotes(HARBOUR.replace('“', '‘').replace('”', '’'))).isEqualTo(single);
  }

  @Test
  void aTextWithoutSpeechHasNoQuotesAndStillATopic() {
    Analysis analysis =
        ArticleAnalyzers.analyze(
            "The storm came in from the west and the rain fell all night on the fields. In the"
                + " morning the roads were under water and the trains did not run.");
    assertThat(analysis.quotes()).isEmpty();
    assertThat(analysis.actors()).isEmpty();
    assertThat(analysis.topics().get(0).topicId()).isEqualTo("medtop:17000000");
  }

  @Test
  void aSignatureNamesTheSpeaker() {
    assertThat(
            quotes(
                "“I loved every minute of it, and I would go again.” — Ada Marlow\n\n"
                    + "“Never again for me, thank you very much.” — Ben Falk"))
        .containsExactly(
            "person Ada Marlow, , direct: “I loved every minute of it, and I would go again.”",
            "person Ben Falk, , direct: “Never again for me, thank you very much.”");
  }

  @Test
  void groupsAndDocumentsSpeakToo() {
    assertThat(
            quotes(
                "Critics say the dam is a danger to the valley. Farmers want it gone. A poll by the"
                    + " Osmere Gazette found that 62 percent of voters oppose it. The letter asked"
                    + " the minister to resign."))
        .containsExactly(
            "group Critics, say, indirect: the dam is a danger to the valley",
            "group Farmers, want, indirect: it gone",
            "document A poll by the Osmere Gazette, find, indirect: that 62 percent of voters oppose it",
            "document The letter, ask, indirect: the minister to resign");
  }

  @Test
  void placesAreCodePointsBehindEmoji() {
    Analysis analysis = ArticleAnalyzers.analyze("🎉🎉 Then Ada Marlow said that we had won 🚢.");
    assertThat(analysis.mentions()).extracting(Mention::span).contains(new Span(8, 18));
    assertThat(analysis.quotes().get(0).cue()).containsExactly(new Span(19, 23));
  }

  @Test
  void tokensAreWordsAndMarks() {
    assertThat(ArticleAnalyzers.analyze("“Go,” she said.").tokens()).isEqualTo(7);
  }

  @Test
  void oneWordIsEnough() {
    Analysis analysis = ArticleAnalyzers.analyze("Harbour");
    assertThat(analysis.tokens()).isEqualTo(1);
    assertThat(analysis.quotes()).isEmpty();
  }

  @Test
  void aVeryLongTokenIsReadFast() {
    String text = HARBOUR + "a".repeat(100_000) + " said Ada Marlow.";
    Analysis analysis =
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> ArticleAnalyzers.analyze(text));
    assertThat(analysis.quotes()).hasSizeGreaterThanOrEqualTo(7);
  }

  /** {@code kind name, cue, type: text}. */
  private static List<String> quotes(String text) {
    return ArticleAnalyzers.analyze(text).quotes().stream()
        .map(
            q ->
                "%s %s, %s, %s: %s"
                    .formatted(
                        q.speaker().kind().label(),
                        q.speaker().name(),
                        q.cueLemma(),
                        q.type().label(),
                        q.text()))
        .toList();
  }
}
