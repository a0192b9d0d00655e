package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Gender;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.MentionForm;
import dev.hearsay.nlp.MarkedText;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns and descriptions mean. */
class ActorResolverTest {
  private static final ActorResolver RESOLVER = ActorResolver.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow} left. She was late.                         ; She=Ada Marlow
          {P Ada Marlow} met {P Ben Falk}. He was late.              ; He=Ben Falk
          {P Ben Falk} met {P Ada Marlow}. He was late.              ; He=Ben Falk
          {P Ada Marlow} met {P Ben Falk}. She saw him.              ; She=Ada Marlow him=Ben Falk
          {P Ada Marlow} left. He was late.                          ; ~~
          Mr. {P Tern} met Mrs. {P Ask}. She saw him.                ; She=Ask him=Tern
          {P Ada Marlow} left. HER boat sank.                        ; HER=Ada Marlow
          {O Lathe Power} left. He was late.                         ; ~~
          She was late.                                              ; ~~
          """)
  void heAndSheMeanAPersonOfTheirGender(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Tern Ask} left. It rained. {P Oyin Bank} stayed. She was late.          ; She=Oyin Bank
          [S {P Tern Ask}] [C told] {P Oyin Bank} [T no]. She was late.              ; She=Tern Ask
          {P Tern Ask}’s sister {P Oyin Bank} left. She was late.                    ; She=Oyin Bank
          {P Tern Ask} saw {P Oyin Bank}’s boat. She was late.                       ; She=Tern Ask
          {P Tern Ask} said “{P Oyin Bank} left”. She was late.                      ; She=Tern Ask
          {P Tern Ask} met {P Ada Marlow} and {P Oyin Bank}. She was late.           ; She=Ada Marlow
          """)
  void ofTwoCandidatesTheOneWhoIsSpokenOfIsMeant(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Tern Ask} left. {P Oyin Bank} stayed. [T “{P Bank} is late,”] [S she] [C said].   ; she=Tern Ask
          {P Tern Ask} left. {P Oyin Bank} stayed. [T “It is late,”] [S she] [C said].         ; she=Oyin Bank
          {P Oyin Bank} stayed. [T “{P Bank} is late,”] [S she] [C said].                      ; she=Oyin Bank
          """)
  void whoSpeaksIsRatherNotWhomTheWordsName(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {O Lathe Power} met. [S It] [C said] [T no].                             ; It=Lathe Power
          {O Lathe Power} met. [S The company] [C said] [T no].                    ; The company=Lathe Power
          {O Lathe Power} met {O Carrow Board}. [S It] [C said] [T no].            ; It=Lathe Power
          {O Lathe Power} met. [S {O Carrow Board}] [C said] [T no]. [S It] [C said] [T go]. ; It=Carrow Board
          [S The report] [C said] [T no]. [S It] [C said] [T go].                  ; ~~
          {P Ada Marlow} met. [S It] [C said] [T no].                              ; ~~
          {O Lathe Power} met. [S A company] [C said] [T no].                      ; ~~
          {O Lathe Power} met. It rained.                                          ; ~~
          {O Carrow Ledger} met {O Lathe Power}. [S The newspaper] [C said] [T no]. ; The newspaper=Carrow Ledger
          {O Carrow Savers’ Fund} met {O Lathe}. [S The fund] [C said] [T no].     ; The fund=Carrow Savers’ Fund
          """)
  void itAndTheCompanyMeanAnOrganization(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow}, the mayor, met {P Ben Falk}. [S The mayor] [C said] [T no].     ; The mayor=Ada Marlow
          Mayor {P Ada Marlow} met lawyer {P Ben Falk}. [S The mayor] [C said] [T no].    ; The mayor=Ada Marlow
          {P Ada Marlow}, the northern mayor, met {P Ben Falk}, the southern mayor. [S The northern mayor] [C said] [T no]. ; The northern mayor=Ada Marlow
          {P Ada Marlow}, the mayor, met {P Ben Falk}, the mayor. [S The mayor] [C said] [T no]. ; The mayor=Ben Falk
          {P Ada Marlow} left. [S The teacher] [C said] [T no].                           ; The teacher=Ada Marlow
          {P Ada Marlow} left. [S A teacher] [C said] [T no].                             ; ~~
          {P Ada Marlow} left. [S The boat] [C said] [T no].                              ; ~~
          [S The teacher] [C said] [T no].                                                ; ~~
          """)
  void aDescriptionMeansThePersonWhoHasTheRole(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          Sen. {P Ada Marlow} met {P Ben Falk}. [S The lawmaker] [C said] [T no].         ; The lawmaker=Ada Marlow
          {P Ada Marlow} met {P Ben Falk}, a lawyer. [S The attorney] [C said] [T no].    ; The attorney=Ben Falk
          {P Ada Marlow}, 74, met {P Ben Falk}, 40. [S The 74-year-old] [C said] [T no].  ; The 74-year-old=Ada Marlow
          Mr. {P Falk} met Mrs. {P Marlow}. Mr. {P Falk} left. [S The woman] [C said] [T no]. ; The woman=Marlow
          {P Ada Marlow}, the GOP nominee, met {P Ben Falk}, a nominee. [S The Republican nominee] [C said] [T no]. ; The Republican nominee=Ada Marlow
          {P Ben Falk}, the Republican nominee, left. [S The Democratic nominee] [C said] [T no]. ; ~~
          {P Ben Falk}, the nominee, left. [S The Democratic nominee] [C said] [T no].    ; The Democratic nominee=Ben Falk
          {P Ben Falk}, a baker, left. [S A governor] [C said] [T no].                    ; ~~
          """)
  void aDescriptionMayHaveAnotherNounForTheRole(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S The governor] [C said] [T no]. Gov. {P Ada Marlow} left.                  ; The governor=Ada Marlow
          [S The governor] [C said] [T no]. The baker {P Ada Marlow} left.             ; ~~
          [S A senior official] [C said] [T no]. {P Ada Marlow} left.                  ; ~~
          [S The governor] [C said] [T no]./A./B./C./D./E./F./Gov. {P Ada Marlow} left. ; The governor=Ada Marlow
          A./B./C./[S The governor] [C said] [T no]./D./E./F./G./Gov. {P Ada Marlow} left. ; ~~
          """)
  void aDescriptionMayMeanWhoIsNamedSoonAfter(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S A judge] [C said] [T no]./Justice {P Ada Marlow} left.                        ; A judge=Ada Marlow
          [S A former harbour master] [C said] [T no]./[S {P Ben Falk}] [C added] [T yes]. ; A former harbour master=Ben Falk
          [S A former harbour master] [C said] [T no]./{P Ben Falk} left.                  ; ~~
          [S A former harbour master] [C said] [T no]./[S Lawyer {P Ben Falk}] [C added] [T yes]. ; ~~
          [S A senior official] [C said] [T no]./[S {P Ben Falk}] [C added] [T yes].       ; ~~
          [S A spokeswoman] [C said] [T no]./[S Mr. {P Falk}] [C added] [T yes].           ; ~~
          [S One harbour master] [C said] [T no]./[S {P Ben Falk}] [C added] [T yes].      ; ~~
          {P Ina Ask} left. [S The captain] [C said] [T no]./[S {P Ben Falk}] [C added] [T yes].   ; The captain=Ina Ask
          [S Her doctor] [C said] [T no]./Dr. {P Ada Marlow} left.                         ; ~~
          [S A judge] [C said] [T Justice {P Ada Marlow} left]./Justice {P Ben Falk} left. ; A judge=Ben Falk
          A./B./C./[S A judge] [C said] [T no]./D./E./F./G./Justice {P Ada Marlow} left.    ; ~~
          [S A union representing dockers] [C said] [T no]./The {O Carrow Dockers Association} left. ; A union=Carrow Dockers Association
          [S A group] [C said] [T no]./The {O Carrow Dockers Association} left.            ; ~~
          """)
  void aLedeSpeaksOfWhoIsNamedBelow(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          A lawyer for {P Ben Falk}, {P Ada Marlow}, met {P Ina Ask}, a lawyer. [S {P Falk}’s attorney] [C said] [T no]. ; Falk’s attorney=Ada Marlow
          A lawyer for {P Ben Falk}, {P Ada Marlow}, left. {P Falk} came. [S His attorney] [C said] [T no].              ; His=Ben Falk His attorney=Ada Marlow
          Justice {P Ada Marlow} left. A. B. C. D. E. F. {P Ina Ask}, a widow, came. [S The judge] [C said] [T no].     ; The judge=Ada Marlow
          {P Ben Falk}, a rival, left. [S The governor] [C said] [T no].                                                ; The governor=Ben Falk
          """)
  void aDescriptionMeansWhoseLawyerItIs(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow} and {P Ben Falk} met. [S They] [C said] [T no].                  ; They=Ada Marlow
          {P Ada Marlow} and Mr. {P Falk} met. [S They] [C said] [T no].                  ; They=Ada Marlow
          {P Ada Marlow}, a teacher in {L Carrow}, and {P Ben Falk} met. [S They] [C said] [T no]. ; They=Ada Marlow
          {P Ada Marlow} of {L Carrow} left, and {P Ben Falk} met. [S They] [C said] [T no]. ; ~~
          {P Ada Marlow} and {P Ben Falk} met. [S Both men] [C said] [T no].              ; Both men=Ada Marlow
          {P Ada Marlow} and {P Ben Falk} met. [S Both mayoral candidates] [C said] [T no]. ; Both mayoral candidates=Ada Marlow
          {P Ada Marlow} and {P Ben Falk} met. [S The two] [C said] [T no].               ; The two=Ada Marlow
          {P Ada Marlow} and {P Ben Falk} met. [S The two boats] [C showed] [T no].       ; ~~
          {P Ada Marlow} met. [S Both] [C said] [T no].                                   ; ~~
          {O Lathe Power} met. [S They] [C said] [T no].                                  ; They=Lathe Power
          {P Ada Marlow} met. [S They] [C said] [T no].                                   ; ~~
          {O Lathe Power} met. [S Voters] [C said] [T no]. [S They] [C said] [T go].      ; ~~
          """)
  void theyMeanTwoPersonsOrABody(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow}, a teacher at {O Carrow School}, [S who] [C said] [T no], left.  ; who=Ada Marlow
          {P Ada Marlow} met members of {O Lathe Power}, [S which] [C said] [T no].       ; which=Lathe Power
          {P Ada Marlow} met voters [S who] [C said] [T no].                              ; ~~
          {P Ada Marlow} met {O Lathe Power}, [S who] [C said] [T no].                    ; who=Ada Marlow
          {P Ada Marlow} left. It is they [S who] [C said] [T no].                        ; ~~
          """)
  void whoPassesOverWhatIsNoPerson(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow}, [S who] [C said] [T no], left.                     ; who=Ada Marlow
          {O Lathe Power}, [S which] [C said] [T no], left.                  ; which=Lathe Power
          {P Ada Marlow} met {P Ben Falk}, [S who] [C said] [T no].          ; who=Ben Falk
          {P Ada Marlow} is a former teacher [S who] [C opposes] [T it].     ; who=Ada Marlow
          {P Ada Marlow} was one of three members [S who] [C opposed] [T it]. ; who=Ada Marlow
          {P Ada Marlow} is a friend of the teacher [S who] [C opposes] [T it]. ; ~~
          {P Ada Marlow} left. Those [S who] [C said] [T no] left.           ; ~~
          [S Who] [C said] [T no]?                                           ; ~~
          """)
  void whoMeansTheOneNamedRightBefore(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [T “I lost my boat,”] [S {P Ada Marlow}] [C said].             ; I=Ada Marlow my=Ada Marlow
          [T ‘I lost it,’] [S {P Ada Marlow}] [C said].                  ; I=Ada Marlow
          {P Ada Marlow} sat. [T “I lost it,”] [S she] [C said].         ; I=Ada Marlow she=Ada Marlow
          [T “I lost it,”] [S a man] [C said].                           ; ~~
          [S {P Ada Marlow}] [C said] [T I was late].                    ; ~~
          [T “We lost it,”] [S {P Ada Marlow}] [C said].                 ; ~~
          [S {P Ada Marlow}] [C said]: [T “I go./“I will not wait here.”] ; I=Ada Marlow I=Ada Marlow
          """)
  void iIsTheSpeakerOfTheQuotation(String marked, String anaphors) {
    assertThat(anaphors(marked)).isEqualTo(anaphors);
  }

  @ParameterizedTest
  @CsvSource({
    "Mr. {P Tern} left., MALE",
    "{P Ada Marlow} left. She ran., FEMALE",
    "{P Ada Marlow} left., UNKNOWN",
    "{P Tern Ask} left. He ran., MALE",
    "Mr. {P Ada Marlow} left. She ran., MALE",
    "{P Tern Ask} left. They ran., UNKNOWN",
    "{O Lathe Power} left. She ran., UNKNOWN",
  })
  void theGenderIsWhatTheTextSays(String marked, Gender gender) {
    assertThat(resolve(marked).actors()).extracting(LocalActor::gender).containsExactly(gender);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow} left. She’ll be late.                    ; PRONOUN Ada Marlow 3
          {P Ben Falk} left. He'd be late.                        ; PRONOUN Ben Falk 2
          [T “I’m late,”] [C said] [S {P Ada Marlow}].            ; PRONOUN Ada Marlow 2
          {O Lathe Power} met. [S It’s] [C saying] [T no].        ; PRONOUN Lathe Power 2
          """)
  void aPronounEndsBeforeItsApostrophe(String marked, String anaphors) {
    Resolution resolution = resolve(marked);
    assertThat(
            resolution.places().stream()
                .filter(place -> place.form() != MentionForm.NAME)
                .map(
                    p ->
                        p.form() + " " + resolution.actors().get(p.actor()).name() + " " + p.trim())
                .collect(Collectors.joining(" | ")))
        .isEqualTo(anaphors);
  }

  @Test
  void aPronounCountsAsAMention() {
    Resolution resolution = resolve("{P Ada Marlow} left. She ran. [T “I go,”] [S she] [C said].");
    assertThat(resolution.actors().get(0).mentions()).isEqualTo(resolution.places().size());
    assertThat(resolution.places())
        .extracting(Resolution.Place::form)
        .containsExactly(
            MentionForm.NAME, MentionForm.PRONOUN, MentionForm.PRONOUN, MentionForm.PRONOUN);
  }

  @Test
  void aLongArticleIsFast() {
    String marked =
        "{P Ada Marlow} met {P Ben Falk}. She saw him. [T “I go,”] [S he] [C said]./".repeat(300);
    MarkedText text = MarkedText.of(marked);
    Resolution resolution =
        Assertions.assertTimeout(
            Duration.ofSeconds(5),
            () -> RESOLVER.resolve(text.prose(), text.names(), text.attributions(), null));
    assertThat(resolution.actors()).hasSize(2);
  }

  private static Resolution resolve(String marked) {
    MarkedText text = MarkedText.of(marked);
    return RESOLVER.resolve(text.prose(), text.names(), text.attributions(), null);
  }

  /** {@code She=Ada Marlow}, in order of place. */
  private static String anaphors(String marked) {
    MarkedText text = MarkedText.of(marked);
    Resolution resolution = resolve(marked);
    return resolution.places().stream()
        .filter(place -> place.form() != MentionForm.NAME)
        .map(
            place -> text.text(place.words()) + "=" + resolution.actors().get(place.actor()).name())
        .collect(Collectors.joining(" "));
  }
}
