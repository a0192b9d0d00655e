package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.nlp.MarkedText;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.text.Range;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissedNamesTest {
  private static final Lexicon LEXICON = Lexicon.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow} left. Later Marlow came.         ; P Ada Marlow | P Marlow
          {P Ada Marlow} left. MARLOW came.               ; P Ada Marlow | P MARLOW
          {P Ada Marlow} left Marlow Street.              ; P Ada Marlow
          {P Ada Marlow} left. The marlow came.           ; P Ada Marlow
          {P Ada Marlow} left Marlow’s House.             ; P Ada Marlow | P Marlow
          {P Ada Li} left. Li came.                       ; P Ada Li
          {P Ada} left. Ada came.                         ; P Ada
          """)
  void aSurnameKnownFromElsewhereIsAName(String marked, String names) {
    assertThat(names(marked)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          Then Mr. Odell left.               ; P Odell
          Then Mr Odell left.                ; P Odell
          Then Mrs. Ada Marlow left.         ; P Ada Marlow
          Then Dr. J. Odell left.            ; P J. Odell
          Then Mr. {P Odell} left.           ; P Odell
          Then mr. odell left.               ; ~~
          Then Mr. and Mrs. Odell left.      ; P Odell
          Then Miss Odell left.              ; P Odell
          It was Biloxi, Miss. She left.     ; ~~
          Then Mr.                           ; ~~
          Mr                                 ; ~~
          """)
  void aCapitalAfterAnHonorificIsAName(String marked, String names) {
    assertThat(names(marked)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S Winifred Ask, who has fished here for 40 years,] said    ; P Winifred Ask
          [S the analyst Oyin Bank] said                              ; P Oyin Bank
          [S Vice Marshal Ask Tern] said                              ; ~~
          [S the Carrow Harbour] said                                 ; ~~
          [S Ada] said                                                ; P Ada
          [S Kelp] said                                               ; ~~
          [S the C.H.B.] said                                         ; O C.H.B.
          [S CHB] said                                                ; O CHB
          [S Q] said                                                  ; ~~
          [S ADA]: NO GO HERE                                         ; P ADA
          [S a CARROW DAILY analysis] said                            ; O CARROW DAILY
          [S a Carrow harbour] said                                   ; ~~
          [S @ada_marlow9, a fan,] wrote                              ; P @ada_marlow9
          [S another user, @Ben] wrote                                ; P @Ben
          [S three @ noon] said                                       ; ~~
          [S the mayor] said                                          ; ~~
          [S The Hill] said                                           ; O Hill
          [S Hill] said                                               ; O Hill
          [S Observer] said                                           ; O Observer
          [S The Observer] said                                       ; O Observer
          {O LatheCheck} left. [S LatheCheck] said                    ; O LatheCheck | O LatheCheck
          {P LatheCheck} left. [S The LatheCheck] said                ; P LatheCheck
          {O LatheCheck} left. [S LatheCheck users] said              ; O LatheCheck
          Winifred Ask left.                                          ; ~~
          """)
  void theCapitalisedEndOfASourceIsAName(String marked, String names) {
    assertThat(names(marked)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          the {P Marlow} campaign said           ; O Marlow campaign
          the {P Ada Marlow} campaign said       ; O Marlow campaign
          {P Ada Marlow}’s campaign said         ; O Marlow campaign
          {P Ada Marlow's} campaign said         ; O Marlow campaign
          the {P Odell} administration said      ; O Odell administration
          the {P Odell} Foundation said          ; O Odell Foundation
          the {P Ben Marlow Jr.} campaign left   ; O Marlow Jr. campaign
          the {P Ben Marlow Jr}. campaign left   ; O Marlow Jr. campaign
          the {P Ben Marlow III} campaign left   ; O Marlow III campaign
          The {P Ada van marlow} campaign left   ; O Ada van marlow campaign
          {P Ada marlow's} campaign left         ; O Ada marlow campaign
          {P Ada Marlow}’s presidential campaign left ; O Marlow campaign
          the {P Marlow} team left               ; O Marlow team
          the {P Marlow} camp left               ; O Marlow camp
          {P Marlow}/Campaign ends               ; P Marlow
          {P Marlow} campaigns hard              ; P Marlow
          {L Carrow} campaign                    ; L Carrow
          """)
  void aCampaignIsNotThePerson(String marked, String names) {
    assertThat(names(marked)).isEqualTo(names);
  }

  private static String names(String marked) {
    MarkedText text = MarkedText.of(marked);
    NameReader reader = new NameReader(text.prose().words(), LEXICON);
    List<Range> sources =
        text.roles().stream()
            .filter(span -> span.label() == Role.SOURCE)
            .map(LabelledSpan::words)
            .toList();
    return NamesAsText.of(
        MissedNames.add(text.prose().words(), reader, LEXICON, reader.read(text.names()), sources));
  }
}
