package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.nlp.MarkedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
  private static final Lexicon LEXICON = Lexicon.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow} left.                        ; Ada Marlow
          {P Sen. Ada Marlow} left.                   ; Ada Marlow
          {P Sen. Ada Marlow’s} plan                  ; Ada Marlow
          {P “Ada Marlow,} she said                   ; Ada Marlow
          {P Ada Marlow KC} left.                     ; Ada Marlow
          {P Ben Marlow Jr.} left.                    ; Ben Marlow Jr.
          {P J. B. Marlow} left.                      ; J. B. Marlow
          {P the Marlow} plan                         ; Marlow
          the {O The Carrow Ledger} said              ; Carrow Ledger
          the {O nonpartisan Carrow Ledger} said      ; Carrow Ledger
          the {O al Carrow Front} said                ; al Carrow Front
          the {O eLathe Mills} said                   ; eLathe Mills
          {P @adamarlow} wrote                        ; @adamarlow
          {P Ada}\\u00a0{P Marlow} left.              ; Ada | Marlow
          {P ADA MARLOW} left.                        ; ADA MARLOW
          {P Zoë Łem} left.                           ; Zoë Łem
          {P mayor} left.                             ; ~~
          {P soggy Ben Falk} left.                    ; Ben Falk
          {P Coun Ada Marlow} left.                   ; Ada Marlow
          {P Shri Ben Falk} left.                     ; Ben Falk
          {O DSP Ada Marlow} left.                    ; Ada Marlow
          the {O MLA}, {P Ada Marlow}, left.          ; Ada Marlow
          {P Ben} “The Oar” Falk left.                ; Ben Falk
          {P Ben} “And Then He Left Us” Falk          ; Ben
          {P president} left.                         ; ~~
          {P —} left.                                 ; ~~
          {P .} left.                                 ; ~~
          {P ’s} left.                                ; ~~
          {P 🚢} left.                                ; ~~
          {P Mr.} left.                               ; ~~
          """)
  void leavesOffTitlesEndingsAndMarks(String marked, String names) {
    assertThat(names(marked)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Anne}-Marie Falk left.                  ; Anne-Marie Falk
          Anne-{P Marie Falk} left.                  ; Anne-Marie Falk
          {P Anne}-{P Marie} left.                   ; Anne-Marie
          {P Anne}{X -}{P Marie} left.               ; Anne-Marie
          {P Anne}{P -}Marie {P Falk} left.          ; Anne-Marie | Falk
          {P Anne}{P -}led talks                     ; Anne
          {X -} {P Falk} left.                       ; Falk
          {P Ada Marlow}-Odell left.                 ; Ada Marlow-Odell
          {P Ada Marlow}-led talks                   ; Ada Marlow
          {P Ada Marlow}-era talks                   ; Ada Marlow
          {P Odell Ji}-ho left.                      ; Odell Ji-ho
          {L Odell} Ji-ho left.                      ; Odell Ji-ho
          {P Odell} Carrow-bound left.               ; Odell
          {P Lathe} Chemical left.                   ; Lathe Chemical
          {P Lathe} chemical left.                   ; Lathe
          {P Lathe}’s Chemical left.                 ; Lathe
          {P Ada Marlow} - Odell left.               ; Ada Marlow
          {P Ada} Marlow left.                       ; Ada Marlow
          {P Ada} on Monday left.                    ; Ada
          {P Ada} Monday left.                       ; Ada
          {O Carrow Security} Initiative left.       ; Carrow Security Initiative
          {O C} and H left.                          ; C and H
          {O C} and I left.                          ; C
          First {O Carrow Corp} left.                ; First Carrow Corp
          It left First {O Carrow}.                  ; First Carrow
          First {O Carrow} left.                     ; Carrow
          {O Carrow Security} Chief Says Harbour Is Safe ; Carrow Security
          He met G.{P K. Odell} today.               ; G.K. Odell
          He met {P K. Odell} today.                 ; K. Odell
          He joined the {O C}.H.B. today.            ; C.H.B
          He joined {O CHB board of} today.          ; CHB
          He joined {P Marlin & Roe} today.          ; Marlin & Roe
          {O Lathe Power} President Ada              ; Lathe Power
          {O Lathe Power}/Nobody left.               ; Lathe Power
          {P Ada/Marlow} left.                       ; Ada
          """)
  void takesInTheRestOfAName(String marked, String names) {
    assertThat(names(marked)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          the {O Commission} on {X Carrow Harbours} said        ; Commission on Carrow Harbours
          the {O Court of Appeals} for the {L Lathe} Circuit    ; Court of Appeals for the Lathe Circuit
          the Bank of {L Carrow} said                           ; Bank of Carrow
          the {L Carrow} School for Girls said                  ; Carrow School for Girls
          the {O University} of life                            ; University
          a bank of {L Carrow}                                  ; Carrow
          The Office/of {L Carrow} said                         ; Carrow
          the {O Council} of                                    ; Council
          """)
  void anInstitutionHasWhatItIsForInItsName(String marked, String names) {
    assertThat(names(marked)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "{P Lathe} Chemical left, ORGANIZATION",
    "{L Odell} Ji-ho left, PERSON",
    "{O DSP Ada Marlow} left, PERSON",
    "{O Gen Lathe Corp} left, ORGANIZATION",
  })
  void aNameMadeWholeHasItsOwnKind(String marked, ActorKind kind) {
    assertThat(read(marked)).extracting(NameMention::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "{P Ada Marlow}’s plan, true",
    "{P Ada Marlow's} plan, true",
    "{P Ada Rhodes}’ plan, true",
    "{P Ada Marlow} left, false",
    "{P Ada Rhodes} left, false",
    "‘{P Ada Rhodes}’ left, true",
    "‘{P Ada Rhodes}’, false",
  })
  void aPossessiveIsSeen(String marked, boolean possessive) {
    assertThat(read(marked)).extracting(NameMention::possessive).containsExactly(possessive);
  }

  @ParameterizedTest
  @CsvSource({
    "Mr. {P Marlow} left, MALE",
    "Mr {P Marlow} left, MALE",
    "{P Mrs. Marlow} left, FEMALE",
    "Ms. {P Ada Marlow} left, FEMALE",
    "Sir {P Ben Odell} left, MALE",
    "former Congresswoman {P Ada Marlow} left, FEMALE",
    "Dr. {P Marlow} left, UNKNOWN",
    "Senator {P Marlow} left, UNKNOWN",
    "Mr. Odell met {P Marlow}, UNKNOWN",
    "{P Ada Marlow} left, UNKNOWN",
    "{P Marlow} herself left, FEMALE",
    "{P Marlow} himself left, MALE",
    "{P Marlow}/Himself he left, UNKNOWN",
    "Mr./{P Marlow} left, UNKNOWN",
  })
  void aTitleGivesTheGenderAway(String marked, Gender gender) {
    assertThat(read(marked)).extracting(NameMention::gender).containsExactly(gender);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          Ada Marlow          ; ada marlow
          Ada M. Marlow       ; ada marlow
          J. B. Marlow        ; jb marlow
          Ben Marlow Jr.      ; ben marlow
          Zoë “Zip” Ångström  ; zoe zip angstrom
          F.B.I.              ; fbi
          Anne-Marie O’Dell   ; anne-marie o'dell
          AT&T                ; at&t
          X                   ; x
          —                   ; ~~
          """)
  void theIdentifyingWordsOfAName(String name, String parts) {
    assertThat(String.join(" ", NameReader.parts(name))).isEqualTo(parts);
  }

  private static List<NameMention> read(String marked) {
    MarkedText text = MarkedText.of(marked.replace("\\u00a0", "\u00a0"));
    return new NameReader(text.prose().words(), LEXICON).read(text.names());
  }

  private static String names(String marked) {
    return read(marked).stream().map(NameMention::name).collect(Collectors.joining(" | "));
  }
}
