package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.nlp.MarkedText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who an article's own {@code I} is. */
class OwnVoiceTest {
  private static final ActorResolver RESOLVER = ActorResolver.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      nullValues = "-",
      textBlock =
          """
          [S I] [C think] [T no].                                     ; By Ada Marlow   ; person Ada Marlow
          {P Ada Marlow} left. [S I] [C think] [T no].                ; Ada Marlow      ; person Ada Marlow
          [S I] [C think] [T no].                                     ; -               ; unknown
          [S I] [C think] [T no].                                     ; Carrow Ledger staff ; unknown
          “[S I] [C think] [T no].”                                   ; Ada Marlow      ; unknown
          [S We] [C think] [T no].                                    ; Ada Marlow      ; group We
          Rain./[S I] [C think] [T no]./{P Ben Falk}.                 ; Ada Marlow      ; person Ben Falk
          Rain./[S I] [C think] [T no]./{P Ben Falk} left.            ; -               ; unknown
          Rain./[S I] [C think] [T no]./{P Ben Falk} is a baker.      ; -               ; person Ben Falk
          {P Ben Falk}./[S I] [C think] [T no].                       ; -               ; unknown
          """)
  void iIsWhoSignsOrWrote(String marked, String author, String speaker) {
    MarkedText text = MarkedText.of(marked);
    Resolution resolution =
        RESOLVER.resolve(text.prose(), text.names(), text.attributions(), author);
    assertThat(
            resolution.speakers().stream()
                .map(s -> (s.kind().label() + " " + s.name()).strip())
                .collect(Collectors.joining(" | ")))
        .isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      nullValues = "-",
      textBlock =
          """
          Ada Marlow                       ; Ada Marlow
          By Ada Marlow, Harbour Editor    ; Ada Marlow
          BY Ada van der Marlow            ; Ada van der Marlow
          Ada Marlow | Carrow Ledger       ; Ada Marlow
          Ada Marlow and Ben Falk          ; -
          Marlow                           ; -
          staff and agencies               ; -
          ~~                               ; -
          -                                ; -
          """)
  void aBylineNamesOnePerson(String byline, String person) {
    assertThat(Byline.person(byline).orElse(null)).isEqualTo(person);
  }
}
