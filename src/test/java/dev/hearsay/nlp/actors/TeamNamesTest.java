package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.nlp.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Carrow Rovers} manager {P Ada Marlow} left.             ; O Carrow Rovers | P Ada Marlow
          {P Lathe} won. The {P Lathe} goalkeeper {P Ben Falk} left. ; O Lathe | O Lathe | P Ben Falk
          {P Lathe} chief executive {P Ben Falk} left.               ; O Lathe | P Ben Falk
          {P Marlow} lawyer {P Ben Falk} left.                       ; P Marlow | P Ben Falk
          {P Marlow} campaign manager {P Ben Falk} left.             ; P Marlow | P Ben Falk
          {P Marlow}’s manager {P Ben Falk} left.                    ; P Marlow | P Ben Falk
          {P Marlow}, manager {P Ben Falk} and a pilot               ; P Marlow | P Ben Falk
          Mr. {P Marlow}. {P Marlow} manager {P Ben Falk} left.      ; P Marlow | P Marlow | P Ben Falk
          {L Carrow} manager {P Ben Falk} left.                      ; L Carrow | P Ben Falk
          """)
  void whoHasAManagerIsATeam(String marked, String names) {
    MarkedText text = MarkedText.of(marked);
    NameReader reader = new NameReader(text.prose().words(), Lexicon.shared());
    assertThat(
            NamesAsText.of(new TeamNames(text.prose().words()).settle(reader.read(text.names()))))
        .isEqualTo(names);
  }
}
