package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.LocalActor;
import dev.hearsay.nlp.MarkedText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text says that its actors are. */
class RoleReaderTest {
  private static final ActorResolver RESOLVER = ActorResolver.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          Carrow harbour director {P Ben Odell} left.            ; Carrow harbour director
          It was economist {P Ben Odell}.                        ; economist
          The former mayor {P Ben Odell} left.                   ; former mayor
          Mr. {P Ben Odell} left.                                ; ~~
          The union said {P Ben Odell} left.                     ; ~~
          The mayor said {P Ben Odell} left.                     ; ~~
          The mayor./{P Ben Odell} left.                         ; ~~
          They met the mayor. {P Ben Odell} left.                ; ~~
          Gov. {P Ben Odell} left.                               ; Gov.
          The vice-president {P Ben Odell} left.                 ; vice-president
          Secretary of State {P Ben Odell} left.                 ; Secretary of State
          The Osmere Minister of Mills {P Ben Odell} left.       ; Osmere Minister of Mills
          The secretary of Senator {P Ben Odell} left.           ; Senator
          The state {P Ben Odell} left.                          ; ~~
          They believe chairman {P Ben Odell} left.              ; chairman
          """)
  void readsTheNounsBeforeAName(String marked, String descriptions) {
    assertThat(descriptions(marked)).isEqualTo(descriptions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow}, the former mayor of Carrow, left.            ; former mayor of Carrow
          {P Ada Marlow}, a lawyer, left.                              ; lawyer
          {P Ada Marlow}, lawyer                                       ; lawyer
          {P Ada Marlow}, a lawyer who left,                           ; lawyer
          {P Ada Marlow}, 34, left.                                    ; ~~
          {P Ada Marlow}, a red boat, left.                            ; ~~
          {P Ada Marlow}’s, the mayor, left.                           ; ~~
          {P Ada Marlow}, head of the U.S. mills, left.                ; head of the U.S. mills
          {P Ada Marlow}, head of the mills. The mayor left.           ; head of the mills
          {P Ada Marlow}, in a speech, left.                           ; ~~
          {P Ada Marlow}, one of the mayors, left.                     ; one of the mayors
          {P Ada Marlow}, the union has a lawyer, left.                ; ~~
          {O Lathe Coal}, in a brief statement, left.                  ; ~~
          {O Lathe Coal}, attending the national council, left.        ; ~~
          {O Lathe Coal}, one of the largest companies, left.          ; one of the largest companies
          {O Lathe Coal}, called Marlow’s plan a joke, left.           ; ~~
          {O Lathe Coal}, owned 24 pct by Carrow, left.                ; ~~
          {P Ada Marlow} and the mayor left.                           ; ~~
          {P Ada Marlow},                                              ; ~~
          {P Ada Marlow}, a lawyer of the old and very rich and long gone firm of sad Lathe men, left. ; ~~
          """)
  void readsTheAppositionAfterAName(String marked, String descriptions) {
    assertThat(descriptions(marked)).isEqualTo(descriptions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          The union’s lawyer, {P Ilse Brandt}, left.          ; union’s lawyer
          Her deputy, {P Ilse Brandt}, left.                  ; deputy
          It rained./A lawyer for Carrow, {P Ilse Brandt}, left. ; lawyer for Carrow
          A boat, {P Ilse Brandt} left.                       ; ~~
          Lawyer, {P Ilse Brandt} left.                       ; ~~
          The lawyer,/{P Ilse Brandt} left.                   ; ~~
          """)
  void readsTheAppositionBeforeAName(String marked, String descriptions) {
    assertThat(descriptions(marked)).isEqualTo(descriptions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor {P Ada Marlow} left. {P Marlow}, the mayor of Carrow, left. The mayor {P Marlow} left. ; mayor
          The mayor {P Ada Marlow} left. {P Marlow}, the mayor of Carrow, left.                            ; mayor of Carrow
          The mayor {P Ada Marlow} left. It was lawyer {P Ben Odell}.                                      ; mayor | lawyer
          {O Lathe Power}, the company, left.                                                              ; company
          {L Carrow}, the city, left.                                                                      ; ~~
          """)
  void theDescriptionIsWhatIsSaidMostAndThenTheFullest(String marked, String descriptions) {
    assertThat(descriptions(marked)).isEqualTo(descriptions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor {P Ada Marlow} met lawyer {P Ben Odell}.      ; mayor | lawyer
          The mayor {P Ada Marlow} lawyer {P Ben Odell} left.     ; mayor | lawyer
          {P Ada Marlow}’s campaign manager {P Ben Odell} left.   ; ~ | Ada Marlow’s campaign manager~
          {O Lathe Power} chief {P Ben Odell} left.               ; ~ | Lathe Power chief~
          {O Lathe Power}, the company that failed, left.         ; company
          """)
  void aDescriptionEndsAtAnotherPersonAndAtAClause(String marked, String descriptions) {
    assertThat(descriptions(marked)).isEqualTo(descriptions);
  }

  private static String descriptions(String marked) {
    MarkedText text = MarkedText.of(marked);
    return RESOLVER.resolve(text.prose(), text.names(), text.attributions(), null).actors().stream()
        .map(LocalActor::description)
        .collect(Collectors.joining(" | "));
  }
}
