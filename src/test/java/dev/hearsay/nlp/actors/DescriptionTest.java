package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      quoteCharacter = '~',
      textBlock =
          """
          the former harbour master ; DEFINITE   ; former harbour ; UNNAMED      ; UNKNOWN ; ~~
          A spokeswoman             ; INDEFINITE ; ~~             ; UNNAMED      ; FEMALE  ; ~~
          his brother               ; POSSESSIVE ; ~~             ; UNNAMED      ; MALE    ; ~~
          the mayor’s lawyer        ; POSSESSIVE ; mayor          ; UNNAMED      ; UNKNOWN ; ~~
          Former chairman           ; NONE       ; former         ; UNNAMED      ; MALE    ; ~~
          the company               ; DEFINITE   ; ~~             ; ORGANIZATION ; UNKNOWN ; ~~
          the thing                 ; DEFINITE   ; ~~             ; -            ; UNKNOWN ; ~~
          the 74-year-old           ; DEFINITE   ; 74 - year -    ; UNNAMED      ; UNKNOWN ; aged 74
          her Honour                ; DEFINITE   ; ~~             ; UNNAMED      ; FEMALE  ; ~~
          his holiness              ; DEFINITE   ; ~~             ; UNNAMED      ; MALE    ; ~~
          “the company              ; DEFINITE   ; ~~             ; ORGANIZATION ; UNKNOWN ; ~~
          """)
  void isTakenApart(
      String text,
      Description.Determiner determiner,
      String modifiers,
      SpeakerKind kind,
      String gender,
      String age) {
    Words words = Words.of(text);
    Description description =
        Description.of(words, Lexicon.shared(), new Range(0, words.size()), words.size() - 1);
    assertThat(description.determiner()).isEqualTo(determiner);
    assertThat(String.join(" ", description.modifiers())).isEqualTo(modifiers);
    assertThat(description.kind().orElse(null)).isEqualTo(kind);
    assertThat(description.gender().name()).isEqualTo(gender);
    assertThat(description.age()).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          Marlow’s lawyer, marlow, marlow, false
          Ada Marlow’s former lawyer, marlow, marlow former, false
          her lawyer, '', '', true
          the lawyer, '', '', false
          """)
  void tellsWhoseItIs(String text, String owner, String modifiers, boolean pronoun) {
    Words words = Words.of(text);
    Description description =
        Description.of(words, Lexicon.shared(), new Range(0, words.size()), words.size() - 1);
    assertThat(description.owner()).isEqualTo(owner);
    assertThat(String.join(" ", description.modifiers())).isEqualTo(modifiers);
    assertThat(description.startsWithPronoun()).isEqualTo(pronoun);
    assertThat(description.of("falk").owner()).isEqualTo("falk");
  }
}
