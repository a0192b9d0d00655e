package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Mention;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.MarkedText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who the speakers of an article's attributions are. */
class SpeakerReaderTest {
  private static final ActorResolver RESOLVER = ActorResolver.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S {P Ada Marlow}] [C said] [T no].                    ; person Ada Marlow
          [S The {O Lathe Power Company}] [C said] [T no].       ; organization Lathe Power Company
          [S {L Carrow}] [C said] [T no].                        ; place Carrow
          [S A senior official] [C said] [T no].                 ; unnamed A senior official
          [S {P Marlow}’s spokesman] [C said] [T no].            ; unnamed Marlow’s spokesman
          [S A spokeswoman for {P Ada Marlow}] [C said] [T no].  ; unnamed A spokeswoman for Ada Marlow
          [S a man who saw {P Ada Marlow}] [C said] [T no].      ; unnamed a man who saw Ada Marlow
          [S Voters] [C said] [T no].                            ; group Voters
          [S critics of {P Ada Marlow}] [C said] [T no].         ; group critics of Ada Marlow
          [S They] [C said] [T no].                              ; group They
          [S {X Lathers}] [C said] [T no].                       ; group Lathers
          [S a committee] [C said] [T no].                       ; group a committee
          [S A new poll] [C said] [T no].                        ; document A new poll
          [S the letter to {P Ada Marlow}] [C said] [T no].      ; document the letter to Ada Marlow
          [S The {X Harbour Act}] [C said] [T no].               ; document The Harbour Act
          [S the old/thing] [C said] [T no].                     ; document the old thing
          [S She] [C said] [T no].                               ; unknown
          [S He] [C said] [T no].                                ; unknown
          [S “] [C said] [T no].                                 ; unknown
          [C said] [T no].                                       ; unknown
          [S the 74-year-old] [C said] [T no].                   ; unnamed the 74-year-old
          """)
  void aSourceHasAKind(String marked, String speaker) {
    assertThat(speakers(marked)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow} left. [S {P Marlow}] [C said] [T no].                    ; person Ada Marlow
          {P Ada Marlow} left. [S the {P Marlow} campaign] [C said] [T no].       ; organization Marlow campaign
          {P Ada Marlow} left. [S The {O Marlow} team] [C said] [T no].           ; organization Marlow team
          {P Ada Marlow} left. [S The {O Lathe} team] [C said] [T no].            ; group The Lathe team
          {O Lathe Power Company} left. [S {O LPC}] [C said] [T no].              ; organization Lathe Power Company
          [S a study by {P Ilse Brandt}] [C found] [T no].                        ; person Ilse Brandt
          """)
  void aSpeakerHasItsFullestName(String marked, String speaker) {
    assertThat(speakers(marked)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow} spoke./{P MARLOW}: [T “We will build it now and here.”]     ; person Ada Marlow
          {P Ada Marlow} spoke./MARLOW: [T “We will build it now and here.”]         ; person Ada Marlow
          [T “We will build it now and here.”] — {P Ada Marlow}                      ; person Ada Marlow
          [T “We will build it now and here.”]/— {P Ada Marlow}, teacher             ; person Ada Marlow
          [T “We will build it now and here.”] — anonymous                           ; unknown
          """)
  void aLabelOrASignatureNamesTheSpeaker(String marked, String speaker) {
    assertThat(speakers(marked)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S {P Ada}] [C said] [T no]./[T “We will build it now and here.”]        ; person Ada
          [T “We all go,] [C said] [S {P Ada}]./[T “We will build it here.”]       ; person Ada
          [S Voters] [C said] [T no]./[T “We will build it now and here.”]         ; group Voters
          [S {P Ada}] [C said] [T no]./It rained. Then [C saying] [T it rained].   ; person Ada | unknown
          [S {P Ada}] [C said] [T no]./A./B./C./D./E./[T “We will build it now and here.”] ; person Ada | unknown
          [T “We will build it now and here.”]/A./B./C./D./E./[S {P Ada}] [C left] [T no]  ; unknown | person Ada
          """)
  void aQuotationWithoutASourceGoesOnWithTheSpeakerBeforeIt(String marked, String speaker) {
    assertThat(speakers(marked)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S {P Ada}] [C said] [T it rained] and [C promised] [T to wait].         ; person Ada | person Ada
          [S {P Ada}] [C said] [T it rained]./It stopped and [C promised] [T to wait]. ; person Ada | unknown
          """)
  void whatFollowsAndIsOfTheSameSpeaker(String marked, String speaker) {
    assertThat(speakers(marked)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          In a statement, [S {O Lathe Power}] [C said] [T no]. [S The statement] [C added] [T yes].    ; organization Lathe Power
          [S A {O Carrow Ledger} article] [C said] [T no]. [S The article] [C added] [T yes].          ; organization Carrow Ledger
          [S {O Lathe Power}] [C said] [T they had a statement]. [S The statement] [C said] [T yes].   ; document The statement
          In a statement, [S {O Lathe Power}] [C said] [T no]. [S The poll] [C found] [T yes].         ; document The poll
          In a statement, [S {O Lathe Power}] [C said] [T no]. It is. It was. It is. It was. It is. It was. It is. It was. [S The statement] [C added] [T yes]. ; document The statement
          """)
  void aDocumentIsOfWhoWroteItBefore(String marked, String last) {
    String all = speakers(marked);
    assertThat(all.substring(all.lastIndexOf(" | ") + 3)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"adding, person Ada | person Ada", "doubts, person Ada | unknown"})
  void whatIsAddedInTheSameSentenceIsOfTheSameSpeaker(String cue, String speaker) {
    String far = " and it rained on the harbour".repeat(8);
    assertThat(speakers("[S {P Ada}] [C said] [T it rained" + far + "], [C " + cue + "] [T no]."))
        .isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ben Falk} left. [C He’s claiming] [T it rained].                      ; person Ben Falk
          {O Lathe Power} left. [C It’s denouncing] [T “the rain and all that it has cost the town”]. ; organization Lathe Power
          {P Ben Falk} left. [C That’s claiming] [T it rained].                    ; unknown
          """)
  void aPronounMayBeOneWordWithTheCue(String marked, String speaker) {
    assertThat(speakers(marked)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S {P Ada Marlow}] [C said] [T no]./[T “We will build it now and here.”]",
        "[S Voters] [C said] [T no]. [S They] [C said] [T yes]. [S She] [C said] [T go].",
        "{P Ada Marlow} met {P Ina Falk}. [S She] [C said] [T no]. [S The mayor] [C said] [T no].",
        "[S A poll] [C said] [T no]. [S {X Lathers}] [C said] [T no]. [C said] [T go].",
      })
  void aScoreIsAProbability(String marked) {
    for (Speaker speaker : resolve(marked).speakers()) {
      assertThat(speaker.score()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void nobodyHasNoName() {
    Speaker nobody = resolve("[S He] [C said] [T yes].").speakers().get(0);
    assertThat(nobody.kind()).isEqualTo(SpeakerKind.UNKNOWN);
    assertThat(nobody.name()).isEmpty();
    assertThat(nobody.score()).isLessThan(0.5);
  }

  @Test
  void aLonePersonIsSurerThanOneOfTwo() {
    double lone = scoreOfShe("{P Ada Marlow} left. [S She] [C said] [T yes].");
    double oneOfTwo = scoreOfShe("{P Ada Marlow} met {P Ina Falk}. [S She] [C said] [T yes].");
    assertThat(lone).isGreaterThan(oneOfTwo);
  }

  private static double scoreOfShe(String marked) {
    return resolve(marked).speakers().get(0).score();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S A spokeswoman] [C said] [T no]. [S She] [C said] [T go].               ; unnamed A spokeswoman | unnamed A spokeswoman
          [S A spokeswoman] [C said] [T no]. [S He] [C said] [T go].                ; unnamed A spokeswoman | unknown
          [S A senior official] [C said] [T no]. [S The official] [C said] [T go].  ; unnamed A senior official | unnamed A senior official
          [S A senior official] [C said] [T no]. [S The baker] [C said] [T go].     ; unnamed A senior official | unnamed The baker
          [S Critics] [C said] [T no]. [S They] [C said] [T go].                    ; group Critics | group Critics
          [S A report] [C said] [T no]. [S It] [C said] [T go].                     ; document A report | document A report
          {P Ada Marlow} left. [S A man] [C said] [T no]. [S She] [C said] [T go].  ; unnamed A man | person Ada Marlow
          """)
  void someoneWithoutANameIsMeantAgain(String marked, String speakers) {
    assertThat(speakers(marked)).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow} mends bells. She spoke to {P Ben Falk}./Q: Why?/A: So./Q: When?/A: Now. ; person Ben Falk | person Ada Marlow
          {P Ben Falk} went to see {P Ada Marlow}./Q: Why?/A: So./Q: When?/A: Now.               ; person Ben Falk | person Ada Marlow
          {P Ada Marlow} mends bells./Q: Why?/A: So./Q: When?/A: Now.                            ; unnamed Q | person Ada Marlow
          It rained./Q: Why?/A: So./Q: When?/A: Now.                                             ; unnamed Q | unnamed A
          {P Ada Marlow} met {P Ben Falk}./{O BF}: Why?/AM: So./BF: When?/AM: Now.               ; person Ben Falk | person Ada Marlow
          {P Ada Rose Marlow} left./BF: Why?/ARM: So./BF: When?/ARM: Now.                        ; unnamed BF | person Ada Rose Marlow
          {P Ada Rose Marlow} left./BF: Why?/AM: So./BF: When?/AM: Now.                          ; unnamed BF | person Ada Rose Marlow
          """)
  void theLabelsOfAnInterviewAreItsSpeakers(String marked, String speakers) {
    assertThat(speakers(marked)).isEqualTo(speakers + " | " + speakers);
  }

  @Test
  void whoHasTheBylineAsks() {
    MarkedText text =
        MarkedText.of("{P Ada Marlow} mends bells./Q: Why?/A: So./Q: When?/A: I left.");
    Resolution resolution =
        RESOLVER.resolve(text.prose(), text.names(), text.attributions(), "By Ben Falk");
    assertThat(resolution.speakers())
        .extracting(Speaker::name)
        .containsExactly("Ben Falk", "Ada Marlow", "Ben Falk", "Ada Marlow");
    assertThat(resolution.places())
        .filteredOn(place -> text.prose().words().text(place.words()).equals("I"))
        .extracting(place -> resolution.actors().get(place.actor()).name())
        .containsExactly("Ada Marlow");
  }

  @Test
  void everySpeakerIsAnActorOrHasNone() {
    Resolution resolution =
        resolve(
            "{X Storm Edda} hit. [S {X Storm Edda}] [C said] [T no]."
                + " [S {P Ada Marlow}] [C said] [T no]. [S Voters] [C said] [T go].");
    assertThat(resolution.speakers())
        .extracting(Speaker::actor)
        .containsExactly(Mention.UNRESOLVED, 0, Mention.UNRESOLVED);
    assertThat(resolution.speakers())
        .extracting(Speaker::kind)
        .containsExactly(SpeakerKind.DOCUMENT, SpeakerKind.PERSON, SpeakerKind.GROUP);
  }

  private static Resolution resolve(String marked) {
    MarkedText text = MarkedText.of(marked);
    return RESOLVER.resolve(text.prose(), text.names(), text.attributions(), null);
  }

  private static String speakers(String marked) {
    return resolve(marked).speakers().stream()
        .map(s -> s.kind().label() + (s.name().isEmpty() ? "" : " " + s.name()))
        .collect(Collectors.joining(" | "));
  }
}
