package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.nlp.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P CARROW}, June 12 (Northline) - A jury met. The people of {P Carrow} left. ; L CARROW | L Carrow
          {P CARROW} — A jury met.                             ; L CARROW
          The head office in {P Carrow} shut.                  ; L Carrow
          In {P Carrow}, the branch shut. {P Carrow’s} ferry.  ; L Carrow | L Carrow
          The Bishop of {P Carrow} left.                       ; P Carrow
          {P CARROW} SAYS NO                                   ; P CARROW
          {P Carrow} left - for good.                          ; P Carrow
          """)
  void whatStandsWhereOnlyATownCanIsOne(String marked, String names) {
    assertThat(names(marked)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          In {P Marlow} they saw an ally of {P Ada Marlow}. ; P Marlow | P Ada Marlow
          In {P Marlow} they found Mr. {P Marlow}.          ; P Marlow | P Marlow
          In {P Ada} they saw {P Ada Marlow}.               ; P Ada | P Ada Marlow
          They lost confidence in {P Marlow}.               ; P Marlow
          She believes in {P Marlow}.                       ; P Marlow
          It is in {P Marlow’s} hands.                      ; P Marlow
          In {O Lathe} they saw a buyer.                    ; O Lathe
          {P Ada Marlow} came. {L Marlow} spoke.            ; P Ada Marlow | P Marlow
          {P Ada Carrow} came to {L Carrow}. {L Carrow} slept. ; P Ada Carrow | L Carrow | L Carrow
          """)
  void aPersonStaysOne(String marked, String names) {
    assertThat(names(marked)).isEqualTo(names);
  }

  private static String names(String marked) {
    MarkedText text = MarkedText.of(marked);
    NameReader reader = new NameReader(text.prose().words(), Lexicon.shared());
    return NamesAsText.of(new TownNames(text.prose().words()).settle(reader.read(text.names())));
  }
}
