package dev.hearsay.nlp.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Stance;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueReaderTest {
  private static final CueReader READER = CueReader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          said                          | say             | STATES    | true
          SAID                          | say             | STATES    | true
          told                          | tell            | STATES    | true
          said in a statement           | say             | STATES    | true
          has repeatedly warned         | warn            | WARNS     | true
          called for                    | call for        | DEMANDS   | true
          called repeatedly for         | call for        | DEMANDS   | true
          pointed out                   | point out       | STATES    | true
          made it very clear            | make it clear   | STATES    | true
          agreed                        | agree           | AGREES    | true
          denies                        | deny            | DENIES    | true
          admitted                      | admit           | ADMITS    | true
          according to                  | according to    | STATES    | true
          expressed grave concern       | express concern | WARNS     | true
          issued a blistering statement | issue a statement | STATES  | true
          its concern is                | concern         | FEELS     | false
          was critical of               | critical of     | ACCUSES   | true
          :                             | :               | STATES    | true
          —                             | —               | STATES    | true
          believes                      | believe         | THINKS    | false
          wants                         | want            | WANTS     | false
          hoped                         | hope            | FEELS     | false
          learned                       | learn           | PERCEIVES | false
          """)
  void readsTheMainWordOfACue(String cue, String lemma, Stance stance, boolean statement) {
    assertThat(read(cue)).isEqualTo(new CueMeaning(lemma, stance, statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          did not say              | say                | DECLINES  | false
          didn’t say               | say                | DECLINES  | false
          could not say            | say                | DECLINES  | false
          would not confirm        | not confirm        | DECLINES  | false
          has not denied           | deny               | DECLINES  | false
          has yet to explain       | explain            | DECLINES  | false
          never mentioned          | mention            | DECLINES  | false
          made no mention of       | make mention       | DECLINES  | false
          declined to comment      | decline to comment | DECLINES  | false
          refused to answer        | refuse to answer   | DECLINES  | false
          refused to name          | refuse to name     | DECLINES  | false
          does not agree with      | agree with         | DISAGREES | false
          did not object to        | not object to      | AGREES    | false
          does not believe         | believe            | THINKS    | false
          would not rule out       | not rule out       | STATES    | true
          not only said            | say                | STATES    | true
          decided not to           | decide             | DECIDES   | false
          """)
  void aNegationTurnsTheMeaning(String cue, String lemma, Stance stance, boolean statement) {
    assertThat(read(cue)).isEqualTo(new CueMeaning(lemma, stance, statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          will say                | say    | EXPECTS | false
          she'll say              | say    | EXPECTS | false
          may announce            | announce | EXPECTS | false
          is to announce          | announce | EXPECTS | false
          is expected to announce | expect | EXPECTS | false
          is likely to announce   | likely to | EXPECTS | false
          plans to say            | plan to | WANTS  | false
          would like              | would like | WANTS | false
          would support           | support | AGREES | false
          has announced           | announce | STATES | true
          promised to announce    | promise | PROMISES | true
          """)
  void whatMayComeIsNoStatement(String cue, String lemma, Stance stance, boolean statement) {
    assertThat(read(cue)).isEqualTo(new CueMeaning(lemma, stance, statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          were quoted as saying    | say         | STATES | true
          went on to say           | say         | STATES | true
          continued to insist      | insist      | CLAIMS | true
          was forced to admit      | admit       | ADMITS | true
          continued                | continue    | STATES | true
          was asked about          | ask about   | ASKS   | true
          was first reported by    | report      | STATES | true
          is considered            | consider    | THINKS | false
          """)
  void passivesAndLeadingVerbsGiveWayToTheVerbThatCounts(
      String cue, String lemma, Stance stance, boolean statement) {
    assertThat(read(cue)).isEqualTo(new CueMeaning(lemma, stance, statement));
  }

  @Test
  void withoutACueItIsAStatement() {
    assertThat(READER.read(Words.of("“Go.”"), null))
        .isEqualTo(new CueMeaning("", Stance.STATES, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “Up we go,” Odile warbled.       | warbled   | warble   | true
          Odile warbled: up we go.         | warbled   | warble   | true
          Odile happily snorkelled to Rhee | snorkelled | snorkell | false
          Odile juggled with the thought   | juggled   | juggle   | false
          """)
  void anUnknownVerbIsAStatementBesideAQuotation(
      String text, String cue, String lemma, boolean statement) {
    CueMeaning meaning = read(text, cue);
    assertThat(meaning.stance()).isEqualTo(Stance.STATES);
    assertThat(meaning.statement()).isEqualTo(statement);
    assertThat(meaning.lemma()).startsWith(lemma.substring(0, lemma.length() - 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nobody said that it was safe.             | said | false
          No one has said so.                       | said | false
          Neither minister said why.                | said | false
          Nobody left, Brandt said.                 | said | true
          The man whom nobody knows well said it.   | said | false
          """)
  void aSpeakerWhoIsNobodySaysNothing(String text, String cue, boolean statement) {
    assertThat(read(text, cue).statement()).isEqualTo(statement);
  }

  private static CueMeaning read(String cue) {
    Words words = Words.of(cue);
    return READER.read(words, new Range(0, words.size()));
  }

  private static CueMeaning read(String text, String cue) {
    Words words = Words.of(text);
    int from = 0;
    while (!words.is(from, cue)) {
      from++;
    }
    return READER.read(words, new Range(from, from + 1));
  }
}
