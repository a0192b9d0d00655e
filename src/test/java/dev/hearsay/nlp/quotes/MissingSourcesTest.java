package dev.hearsay.nlp.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.nlp.MarkedText;
import dev.hearsay.nlp.encoder.Links;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingSourcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {P Ada Marlow} [C said] [T it was safe].                    ; Ada Marlow
          The {O Lathe Power Company} [C said] [T it was safe].       ; The Lathe Power Company
          {L Carrow} [C said] [T it was safe].                        ; Carrow
          She [C called for] [T calm].                                ; She
          It rained, but they [C said] [T it was dry].                ; they
          It was Ada who [C said] [T it was dry].                     ; who
          It rained, but {P Ada Marlow} [C said] [T it was dry].      ; Ada Marlow
          {L Carrow} and {L Lathe} [C support] [T a bridge].          ; -
          {X Storm Edda} [C said] [T no].                             ; -
          {P Ada Marlow}’s [C claim] [T that it was dry] fell.        ; -
          It rained. [C Said] [T no one].                             ; -
          The mayor [C said] [T it was dry].                          ; -
          [C Saying] [T it was dry], she left.                        ; -
          {L Carrow} on Tuesday [C accused] [T its neighbour].        ; Carrow
          {P Ada Marlow} later also [C said] [T it was dry].          ; Ada Marlow
          She last week [C said] [T it was dry].                      ; She
          It rained on Tuesday. Today [C said] [T no one].            ; -
          {P Ada Marlow} the Tuesday [C said] [T it was dry].         ; -
          """)
  void takesTheSubjectRightBeforeTheCue(String marked, String source) {
    assertThat(sources(marked)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S Members] [C were told] by {P Ada Marlow} [T that it was dry].           ; Ada Marlow
          [S Members] [C were told] on Monday by the clerk that [T it was dry].      ; the clerk
          [S Members] [C were told] [T that it was dry] by {P Ada Marlow}.           ; Members
          [S Members] [C told] those by the door [T that it was dry].                ; Members
          [S Members] [C were seen] by {P Ada Marlow} [T to be dry].                 ; Members
          [S Members] [C were told]. By noon [T it was dry].                         ; Members
          """)
  void whoIsToldIsNotWhoTells(String marked, String source) {
    assertThat(sources(marked)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          MARLOW: [T “We will build it at once, here.”]        ; MARLOW
          Ada Marlow: [T “We will build it at once, here.”]    ; Ada Marlow
          Rain./MARLOW: [T “We will build it at once, here.”]  ; MARLOW
          DR. MARLOW: [T “We will build it at once, here.”]    ; DR. MARLOW
          Dr. J. B. Marlow: [T “We will build it at once.”]    ; -
          Rain. MARLOW: [T “We will build it at once, here.”]  ; -
          It rained: [T “We will build it at once, here.”]     ; -
          The Three Old Men Here: [T “We will build it now.”]  ; -
          : [T “We will build it at once, here.”]              ; -
          """)
  void takesTheLabelBeforeTheContent(String marked, String source) {
    assertThat(sources(marked)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [T “I loved it more than any other.”] — {P Ada Marlow}            ; Ada Marlow
          [T “I loved it more than any other.”] – {P Ada Marlow}            ; Ada Marlow
          [T “I loved it more than any other.”] -- {P Ada Marlow}           ; Ada Marlow
          [T “I loved it more than any other.”]/— {P Ada Marlow}, teacher   ; Ada Marlow
          [T “I loved it more than any other.”] — {P Ada Marlow}/He left.   ; Ada Marlow
          [T “I loved it more than any other.”] — {P Ada Marlow}./He left.  ; Ada Marlow
          [T “I loved it.] But not you.” ― {P Ada Marlow}                   ; Ada Marlow
          [T “I loved it.] But not you.” ― {P Ada Marlow} left.             ; -
          [T “I loved it.] But not you.”/― {P Ada Marlow}                   ; Ada Marlow
          [T “I loved it more than any other.”] {P Ada Marlow} left.        ; -
          [T “I loved it more than any other.”] — {O Lathe Power}           ; Lathe Power
          [T “I loved it more than any other.”] — anonymous                 ; -
          [T “I loved it more than any other.”]                             ; -
          """)
  void takesTheNameThatSigns(String marked, String source) {
    assertThat(sources(marked)).isEqualTo(source);
  }

  @Test
  void leavesWhatHasASourceAlone() {
    assertThat(sources("{P Ben Falk} [S {P Ada Marlow}] [C said] [T no].")).isEqualTo("Ada Marlow");
  }

  @Test
  void neverTakesItsOwnContent() {
    assertThat(sources("[T Nobody knows what {P Ada Marlow}] [C said].")).isEqualTo("-");
  }

  @Test
  void neverTakesItsOwnCue() {
    assertThat(sources("[T “I loved it more than any other,”] [C {P Ada Marlow}]")).isEqualTo("-");
  }

  @Test
  void keepsTheOrder() {
    MarkedText text = MarkedText.of("She [C said] [T no]. [S Ben] [C said] [T yes].");
    List<Attribution> linked =
        AttributionLinker.link(
            text.prose(), text.roles(), Links.unknown(text.prose().words().size()));
    List<Attribution> filled = MissingSources.fill(text.prose(), text.names(), linked);
    assertThat(filled.stream().map(Attribution::content))
        .isEqualTo(linked.stream().map(Attribution::content).toList());
  }

  private static String sources(String marked) {
    MarkedText text = MarkedText.of(marked);
    return text.attributions().stream()
        .map(a -> a.sourceWords().map(text::text).orElse("-"))
        .collect(Collectors.joining(" | "));
  }
}
