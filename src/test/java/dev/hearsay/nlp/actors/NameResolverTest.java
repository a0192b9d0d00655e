package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.MentionForm;
import dev.hearsay.nlp.MarkedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of an article's names are one actor's: each name's actor, in the order of the names. */
class NameResolverTest {
  private static final ActorResolver RESOLVER = ActorResolver.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {P Ada Marlow} met {P Marlow}.                            ; Ada Marlow | Ada Marlow
          {P Marlow} was {P Ada Marlow}.                            ; Ada Marlow | Ada Marlow
          {P ADA MARLOW} was {P Ada Marlow}.                        ; Ada Marlow | Ada Marlow
          {P Ada Marlow} met {P Ben Falk}.                          ; Ada Marlow | Ben Falk
          {P Ada Marlow}, {P Ada}                                   ; Ada Marlow | Ada Marlow
          {P Ada M. Marlow}, {P Ada Marlow}                         ; Ada M. Marlow | Ada M. Marlow
          {P Robert Marlow}, {P Bob Marlow}, {P Robert Marlow}      ; Robert Marlow | Robert Marlow | Robert Marlow
          {P Ada Marlow}, {P A. Marlow}                             ; Ada Marlow | Ada Marlow
          {P Zoë Marlow}, {P Zoe Marlow}, {P Zoë Marlow}            ; Zoë Marlow | Zoë Marlow | Zoë Marlow
          {P Anne-Marie Falk-Odell}, {P Falk-Odell}                 ; Anne-Marie Falk-Odell | Anne-Marie Falk-Odell
          {P Ada Marlow}, {P Odell}                                 ; Ada Marlow | Odell
          {P Ben Marlow Jr.}, {P Marlow}                            ; Ben Marlow Jr. | Ben Marlow Jr.
          {P Ada Marlow}’s firm, {P Marlow’s} plan                  ; Ada Marlow | Ada Marlow
          """)
  void aShorterNameIsTheFullOnes(String marked, String actors) {
    assertThat(actors(marked)).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {P Ada Marlow} met {P Ben Marlow}. {P Marlow} left.         ; Ada Marlow | Ben Marlow | Ada Marlow
          {P Ada Marlow}, {P Ben Marlow}, {P Ben Marlow}, {P Ben Marlow}, {P Marlow} ; Ada Marlow | Ben Marlow | Ben Marlow | Ben Marlow | Ada Marlow
          {P Ada Marlow}, {P Tern}, {P Ask}, {P Odell}, {P Oyin}, {P Ina}, {P Ben Marlow}, {P Marlow} ; Ada Marlow | Tern | Ask | Odell | Oyin | Ina | Ben Marlow | Ben Marlow
          {P Ada Marlow} met {P Ben Marlow}. Mrs. {P Marlow} left.    ; Ada Marlow | Ben Marlow | Ada Marlow
          {P Ben Marlow} met {P Ada Marlow}. Mr. {P Marlow} left.     ; Ben Marlow | Ada Marlow | Ben Marlow
          {P Ada Marlow} met {P Ben Marlow}. {P Ben} and {P Ada} left. ; Ada Marlow | Ben Marlow | Ben Marlow | Ada Marlow
          President {P Marlow} met {P Ada Marlow} and {P Ben Marlow}. Mr. {P Marlow} left. ; Ben Marlow | Ada Marlow | Ben Marlow | Ben Marlow
          President {P Marlow} met {P Ada Marlow} and {P Ben Marlow}.  ; Ada Marlow | Ada Marlow | Ben Marlow
          {P Ada Marlow} left. Mr. {P Marlow} stayed.                 ; Ada Marlow | Marlow
          """)
  void oneSurnameOfTwoPersons(String marked, String actors) {
    assertThat(actors(marked)).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {P Ada Marlow} left. {P Marlwo} ran.      ; Ada Marlow | Ada Marlow
          {P Ada Marlow} left. {P Marlo} ran.       ; Ada Marlow | Ada Marlow
          {P Ada Marlow} left. {P Marloow} ran.     ; Ada Marlow | Ada Marlow
          {P Ada Marlow} left. {P Harlow} ran.      ; Ada Marlow | Harlow
          {P Ada Marlow} left. {P Marlena} ran.     ; Ada Marlow | Marlena
          {P Ada Falk} left. {P Falc} ran.          ; Ada Falk | Falc
          {P Ada O’Dell} left. {P O'Dell} ran.      ; Ada O’Dell | Ada O’Dell
          Mrs. {P Ada Marlow} left. Mr. {P Marlwo} ran. ; Ada Marlow | Marlwo
          """)
  void aMisspeltSurnameIsTheBearers(String marked, String actors) {
    assertThat(actors(marked)).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {O Lathe Coal} left. {P Lathe} ran.                      ; Lathe Coal | Lathe Coal
          {O Lathe campaign} left. {P Lathe} ran.                  ; Lathe campaign | Lathe
          {O Carrow Harbour Board} left. {P CHB} ran.              ; Carrow Harbour Board | Carrow Harbour Board
          {O Coalition to Repair Our Weir} (CROW) met. {P CROW} ran. ; Coalition to Repair Our Weir | Coalition to Repair Our Weir | Coalition to Repair Our Weir
          {O Coalition} to Repair Our Weir (CROW) met.             ; Coalition to Repair Our Weir | Coalition to Repair Our Weir
          {O Coalition} to Repair Our Weir (WEIR) met.             ; Coalition
          the {O Northern} and Western Coalition met.              ; Northern and Western Coalition
          {O Carrow Council} and {O Lathe Coalition} met.          ; Carrow Council | Lathe Coalition
          {O Carrow City Harbour Force} left. {O C.C. Harbour Force} ran. ; Carrow City Harbour Force | Carrow City Harbour Force
          {O Marlow campaign} left. {O Marlow team} ran.           ; Marlow campaign | Marlow campaign
          {O Carrow Council} on Friday left.                       ; Carrow Council
          """)
  void anOrganizationIsOneUnderItsForms(String marked, String actors) {
    assertThat(actors(marked)).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {O Lathe Power Company}, {O LPC}                    ; Lathe Power Company | Lathe Power Company
          {O LPC}, {O Lathe Power Company}                    ; Lathe Power Company | Lathe Power Company
          {O Lathe Power Company}, {O L.P.C.}                 ; Lathe Power Company | Lathe Power Company
          {O Lathe Power Company}, {O Lathe Power}            ; Lathe Power Company | Lathe Power Company
          {O Bank of Lathe}, {O Lathe}                        ; Bank of Lathe | Bank of Lathe
          {O Bank of Lathe}, {O BL}                           ; Bank of Lathe | Bank of Lathe
          {O Lathe Charter}, {O Lathe}                        ; Lathe Charter | Lathe
          {O Lathe Commission}, {O Lathe}                     ; Lathe Commission | Lathe
          {O European Commission}, {O EC}                     ; European Commission | EC
          {O LatheWatch}, {O Lathe’Watch}                     ; LatheWatch | LatheWatch
          {O Lathe Power Company}, {O LPG}                    ; Lathe Power Company | LPG
          {O Carrow House}, {O House}                         ; Carrow House | House
          {O Carrow City Council}, {O City Council}           ; Carrow City Council | City Council
          {O Lathe Power Company}, {L Lathe}                  ; Lathe Power Company | Lathe
          {O the Carrow Ledger}, {O Ledger}                   ; Carrow Ledger | Carrow Ledger
          {L Port Carrow}, {L Carrow}                         ; Port Carrow | Port Carrow
          """)
  void aShorterNameOrAnAcronymOfAnOrganization(String marked, String actors) {
    assertThat(actors(marked)).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {P Ada Marlow}, the {P Marlow} campaign             ; Ada Marlow | Marlow campaign
          {P Ada Marlow}, {P Marlow}’s campaign, {P Marlow}   ; Ada Marlow | Marlow campaign | Ada Marlow
          {P Ada Marlow}, {O Marlow} and {O Marlow}           ; Ada Marlow | Marlow | Marlow
          {P Ada Marlow}, {P Marlow} and {O Marlow}           ; Ada Marlow | Ada Marlow | Ada Marlow
          {O Falk}, {O Falk} and {P Falk}                     ; Falk | Falk | Falk
          """)
  void theKindOfANameIsSettledForTheArticle(String marked, String actors) {
    assertThat(actors(marked)).isEqualTo(actors);
  }

  @Test
  void lawsAndEventsAreNamedButNoActors() {
    Resolution resolution = resolve("{X Storm Edda} hit {L Carrow}, said {P Ada Marlow}.");
    assertThat(resolution.actors())
        .extracting(LocalActor::name)
        .containsExactly("Carrow", "Ada Marlow");
    assertThat(resolution.places()).extracting(Resolution.Place::actor).containsExactly(-1, 0, 1);
    assertThat(resolution.places())
        .extracting(Resolution.Place::kind)
        .containsExactly(ActorKind.OTHER, ActorKind.PLACE, ActorKind.PERSON);
  }

  @Test
  void everyNameFormIsAnAlias() {
    Resolution resolution = resolve("{P Marlow} is {P Ada Marlow}. {P Marlow’s} plan. {P ADA}.");
    assertThat(resolution.actors()).hasSize(1);
    assertThat(resolution.actors().get(0).aliases())
        .containsExactlyInAnyOrder("Marlow", "Ada Marlow", "ADA");
    assertThat(resolution.actors().get(0).mentions()).isEqualTo(4);
  }

  @Test
  void aliasesComeInOrderOfFirstUse() {
    Resolution resolution = resolve("{P Marlow} met {P Ada Marlow}. {P Ada} left {P Marlow}.");
    assertThat(resolution.actors().get(0).aliases()).containsExactly("Marlow", "Ada Marlow", "Ada");
  }

  @Test
  void ofEquallyFullNamesTheFirstUsedCounts() {
    Resolution resolution = resolve("{P Zoë Falk} left. {P Zoe Falk} came.");
    assertThat(resolution.actors()).hasSize(1);
    assertThat(resolution.actors().get(0).name()).isEqualTo("Zoë Falk");
  }

  @Test
  void aPossessiveEndingIsNoPartOfAPlace() {
    Resolution resolution = resolve("{P Marlow’s} plan and {P Ada Marlow} left.");
    assertThat(resolution.places()).extracting(Resolution.Place::trim).containsExactly(2, 0);
  }

  @Test
  void aTextWithoutNamesHasNoActors() {
    assertThat(resolve("The ship sank.").actors()).isEmpty();
    assertThat(resolve("").actors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Donald J. Marlow Jr.’s, donald marlow jr",
    "donald marlow jr, donald marlow jr",
    "The F.B.I., fbi",
    "FBI, fbi",
    "Sen. Ada Marlow, ada marlow",
    "Zoë Ångström, zoe angstrom",
    "The, the",
    "J. B. Marlow, jb marlow",
    "O’Dell, odell",
    "'', ''",
    "🚢, ''",
  })
  void spellingsOfOneNameHaveOneKey(String name, String key) {
    assertThat(ActorName.key(name)).isEqualTo(key);
  }

  @Test
  void anActorsIdNeverChanges() {
    assertThat(ActorName.actorId(ActorKind.PERSON, "Sen. Ada M. Marlow"))
        .isEqualTo(ActorName.actorId(ActorKind.PERSON, "ada marlow"))
        .isEqualTo("fe17952e80139277d63c0643");
    assertThat(ActorName.actorId(ActorKind.PLACE, "Marlow"))
        .isNotEqualTo(ActorName.actorId(ActorKind.PERSON, "Marlow"));
  }

  private static Resolution resolve(String marked) {
    MarkedText text = MarkedText.of(marked);
    return RESOLVER.resolve(text.prose(), text.names(), text.attributions(), null);
  }

  private static String actors(String marked) {
    Resolution resolution = resolve(marked);
    List<LocalActor> actors = resolution.actors();
    return resolution.places().stream()
        .filter(place -> place.form() == MentionForm.NAME)
        .map(place -> actors.get(place.actor()).name())
        .collect(Collectors.joining(" | "));
  }
}
