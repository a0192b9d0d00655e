package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.nlp.MarkedText;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.text.Range;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {
  private static final Lexicon LEXICON = Lexicon.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S {P Ada Marlow}]                                         ; NAME Ada Marlow
          [S {P Ada Marlow}, the mayor of {L Carrow}]                ; NAME Ada Marlow
          [S the union’s lawyer, {P Ilse Brandt}, who]               ; NAME Ilse Brandt
          [S {P Marlow} and her sister]                              ; NAME Marlow
          [S {P Ada Marlow} of {O Lathe Power}]                      ; NAME Ada Marlow
          [S {O Lathe Power} director {P Ada Marlow}]                ; NAME Ada Marlow
          [S {P Ada Marlow}, MP]                                     ; NAME Ada Marlow
          [S the {O Carrow Ledger}]                                  ; NAME Carrow Ledger
          [S the city of {L Carrow}]                                 ; NAME Carrow
          [S — {P Ada Marlow}]                                       ; NAME Ada Marlow
          [S {P @adamarlow}]                                         ; NAME @adamarlow
          [S the owner, {O Lathe Power} of {L Carrow},]              ; NAME Lathe Power
          [S the owner, {L Carrow}-based {O Lathe Power},]           ; NAME Lathe Power
          [S Stand-in keeper {P Ada Marlow}, playing]                ; NAME Ada Marlow
          [S Head of highways {P Ada Marlow}]                        ; NAME Ada Marlow
          [S Mother of murdered {P Ada Marlow}]                      ; NOUN Mother
          [S the {P Odun} of {L Carrow}, Chief {P Ada Marlow},]      ; NAME Ada Marlow
          [S the {P Odun} of {L Carrow}]                             ; NAME Odun
          """)
  void turnsOnTheName(String marked, String head) {
    assertThat(head(marked)).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S a study by {P Ilse Brandt}]                              ; NAME Ilse Brandt
          [S a study by {O Lathe Institute} professor {P Ilse Brandt}] ; NAME Ilse Brandt
          [S a report by the {O Carrow Ledger}]                       ; NAME Carrow Ledger
          [S a study on {L Carrow}]                                   ; NOUN study
          [S a study published by the {O Carrow Ledger}]              ; NOUN study
          [S a poll by the {O Carrow Ledger}]                         ; NOUN poll
          [S a {O Carrow Ledger} poll]                                ; NOUN poll
          [S a {O Carrow Ledger} analysis]                            ; NAME Carrow Ledger
          [S {P Marlow}’s plan]                                       ; NAME Marlow
          [S {P Marlow}’s lawyer]                                     ; NOUN lawyer
          [S a speech {P Ada Marlow} delivered]                       ; NAME Ada Marlow
          [S the {L Carrow} plan]                                     ; NOUN plan
          [S a man hired by {P Ilse Brandt}]                          ; NOUN man
          [S a study by doctors]                                      ; NOUN study
          """)
  void aStudyBySomeoneIsThatOnes(String marked, String head) {
    assertThat(head(marked)).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S Secretary of State {P Ilse Brandt}]                      ; NAME Ilse Brandt
          [S Minister for Works and Harbours {P Ilse Brandt}]         ; NAME Ilse Brandt
          [S Friend of Mayor {P Ilse Brandt}]                         ; NOUN Friend
          [S Friends of {P Ilse Brandt}]                              ; NOUN Friends
          [S the secretary of {L Carrow}]                             ; NOUN secretary
          [S the minister for works, Hon. (Mrs.) {P Ilse Brandt}]     ; NAME Ilse Brandt
          [S a panel of the {O Carrow Court}]                         ; NAME Carrow Court
          [S members of the {O Carrow Court}]                         ; NOUN members
          [S the {O Carrow Court} this month]                         ; NAME Carrow Court
          [S {P Brandt} - author of books on {L Carrow}]              ; NAME Brandt
          Rain. {L Carrow}, [S its only ally]                         ; NAME Carrow
          It met {L Carrow}, [S the mayor]                            ; NOUN mayor
          """)
  void anOfficeIsItsHolders(String marked, String head) {
    assertThat(head(marked)).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S critics, including {P Ilse Brandt},]                     ; NAME Ilse Brandt
          [S many experts, including Mr. {P Brandt},]                 ; NAME Brandt
          [S mining companies like {O Lathe Coal}]                    ; NAME Lathe Coal
          [S unions such as the {O Carrow Guild}]                     ; NAME Carrow Guild
          [S another, mining companies, including {O Lathe Coal},]    ; NAME Lathe Coal
          [S a letter including {P Brandt}’s words]                   ; NOUN letter
          [S critics, including {P Brandt}’s brother,]                ; NOUN critics
          [S critics, including two from {L Carrow},]                 ; NOUN critics
          [S critics, including]                                      ; NOUN critics
          """)
  void aGroupIsWhoItIsGivenBy(String marked, String head) {
    assertThat(head(marked)).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S her statement to the court]            ; PRONOUN her
          [S his speech]                            ; PRONOUN his
          [S her website]                           ; NOUN website
          [S {P Marlow}’s own]                      ; NAME Marlow
          [S the mayor and his aides]               ; NOUN mayor
          [S the mayor and aides]                   ; NOUN aides
          [S a union representing dockers]          ; NOUN union
          [S the state’s leading dockers]           ; NOUN dockers
          """)
  void turnsOnWhoseItIsAndWhoStandsFirst(String marked, String head) {
    assertThat(head(marked)).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S she]                                   ; PRONOUN she
          [S It]                                    ; PRONOUN It
          [S to them]                               ; PRONOUN them
          [S who]                                   ; PRONOUN who
          [S her lawyer]                            ; NOUN lawyer
          [S an aide to {P Marlow}]                 ; NOUN aide
          [S the mayor]                             ; NOUN mayor
          [S {P Marlow}’s spokesman]                ; NOUN spokesman
          [S the {L Carrow} mayor]                  ; NOUN mayor
          [S a man who saw {P Marlow}]              ; NOUN man
          [S officials familiar with {O Lathe}]     ; NOUN officials
          [S one of the men]                        ; NOUN one
          [S “]                                     ; NONE
          [S of]                                    ; NONE
          [S 🚢]                                    ; NONE
          [S ...]                                   ; NONE
          """)
  void turnsOnAPronounOrANoun(String marked, String head) {
    assertThat(head(marked)).isEqualTo(head);
  }

  private static String head(String marked) {
    MarkedText text = MarkedText.of(marked);
    NameReader reader = new NameReader(text.prose().words(), LEXICON);
    List<NameMention> names = reader.read(text.names());
    Range source =
        text.roles().stream()
            .filter(span -> span.label() == Role.SOURCE)
            .map(LabelledSpan::words)
            .findFirst()
            .orElseThrow();
    SourceHead head = new SourceReader(text.prose().words(), LEXICON, names).head(source);
    return switch (head.form()) {
      case NAME -> "NAME " + names.get(head.index()).name();
      case PRONOUN, NOUN -> head.form() + " " + text.prose().words().form(head.index());
      case NONE -> "NONE";
    };
  }
}
