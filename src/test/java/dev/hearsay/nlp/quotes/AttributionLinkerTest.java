package dev.hearsay.nlp.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.nlp.MarkedText;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Links;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionLinkerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S Ada Marlow] [C said] [T the harbour was safe].     ; Ada Marlow: the harbour was safe
          [T “It is safe,”] [C said] [S Ada Marlow].            ; Ada Marlow: “It is safe,”
          [C According to] [S Ada Marlow], [T it is safe].      ; Ada Marlow: it is safe
          [T It is safe], [C according to] [S Ada Marlow].      ; Ada Marlow: It is safe
          [S Ada Marlow] [C spoke] of nothing.                  ; ~~
          [S Ada Marlow] left.                                  ; ~~
          [C Said] [T no one, ever].                            ; -: no one, ever
          The ship sank.                                        ; ~~
          """)
  void linksSourceCueAndContent(String marked, String linked) {
    assertThat(linked(marked)).isEqualTo(linked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [T “Build it now.”] — [S Ada] [C Marlow]/[T “Never.”] [C —] [S Ben Falk]      ; Ada Marlow: “Build it now.” | Ben Falk: “Never.”
          “Build it now.” — Ada Marlow, teacher                                         ; Ada Marlow: “Build it now.”
          [T “Build it now.”]/— Ada de la Marlow.                                       ; Ada de la Marlow: “Build it now.”
          [T “Build it now, here.”] —/Rain.                                             ; -: “Build it now, here.”
          [T “Build it now, here.”] — ., .                                              ; -: “Build it now, here.”
          [S Ben] [C said]: [T “Build it now.”] — Ada Marlow                            ; Ben: “Build it now.”
          [T “Build it now”] — Ada Marlow [C said] so and left.                         ; -: “Build it now”
          """)
  void aSignatureBehindADashIsTheSource(String marked, String linked) {
    assertThat(linked(marked)).isEqualTo(linked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          ADA MARLOW: Why now?/DR. FALK: Now or never./MARLOW: Never, then.       ; ADA MARLOW: Why now? | DR. FALK: Now or never | MARLOW: Never, then
          “MARLOW: [T Why] now?/“FALK: [S Ada] [C told] [T us so]./“MARLOW: I did.      ; MARLOW: Why now? | FALK: Ada told us so. | MARLOW: I did.
          MARLOW: [T Why now?]/(Applause.)/FALK: [T So.]/MARLOW:/[S Ada] [C said] [T no]. ; Ada: no
          CARROW: Rain./LATHE: Snow.                                              ; ~~
          ADA: Rain./ADA: Snow.                                                   ; ~~
          Ada: Rain./Ben: Snow./Ada: Rain.                                        ; ~~
          Q: Rain?/A: No./Q: Snow?                                                ; ~~
          Q: Rain?/A: No./Q: Snow?/A: Yes.                                        ; Q: Rain? | A: No | Q: Snow? | A: Yes
          Ada Marlow: Rain?/Ben Falk: No./AM: Snow?/BF: Yes./AM: Hail?/BF: So.     ; Ada Marlow: Rain? | Ben Falk: No | AM: Snow? | BF: Yes | AM: Hail? | BF: So
          Ada: 12./Ben: 9./Ada: 14./Ben: 3.                                        ; ~~
          Q: Rain?/A: No. (Laughs.) Never./Q: Snow?/A: (Pause.) Yes.               ; Q: Rain? | A: No + Never | Q: Snow? | A: Yes
          Q: Rain?/A: No (not here)./Q: Snow?/A: (Laughs.)                         ; Q: Rain? | A: No (not here) | Q: Snow?
          Q: Rain?/A: No./I ran./It poured./Q: Snow?/A: Yes./I left.               ; Q: Rain? | A: No + I ran | Q: Snow? | A: Yes
          “MARLOW: Rain./“And snow.”/“FALK: No.”/“MARLOW: So.”/“Never.”            ; MARLOW: Rain. + “And snow.” | FALK: No.” | MARLOW: So.”
          """)
  void theTurnsOfATranscriptAreTheirLabels(String marked, String linked) {
    assertThat(linked(marked)).isEqualTo(linked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [T “I will,”] [S she] [C said], [T “but not today.”]       ; she: “I will,” + “but not today.”
          [T “I will,”] [S she] [C said]. [T “But not today.”]       ; she: “I will,” + “But not today.”
          [T “I will,”] [S she] [C said]. He left. [T “Good”], [C said] [S Ben]. ; she: “I will,” | Ben: “Good”
          [T “I go,”] [S he] [C said]. [T “I must.]/[T “No more.”]/Rain. ; he: “I go,” + “I must. + “No more.”
          [S He] [C said]: [T “I go.]/[T “I must.]/[T “No more.”]/Rain.   ; He: “I go. + “I must. + “No more.”
          """)
  void twoPiecesOfOneQuoteStayTogether(String marked, String linked) {
    assertThat(linked(marked)).isEqualTo(linked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [S Ada] [C said] [T it was safe]. [S Ben] [C said] [T it was not].   ; Ada: it was safe | Ben: it was not
          [T “Safe,”] [C said] [S Ada]. [T “Not,”] [C said] [S Ben].           ; Ada: “Safe,” | Ben: “Not,”
          [S Ada] [C said] [T it was safe] and [C denied] [T that it shook].   ; Ada: it was safe | Ada: that it shook
          [S Ada] [C said]: [T “Safe.”]/[S Ben] [C said]: [T “Not.”]           ; Ada: “Safe.” | Ben: “Not.”
          [S Ada], whom [S Ben] [C calls] [T a liar], [C said] [T it was safe]. ; Ben: a liar | Ben: it was safe
          """)
  void severalAttributionsKeepApart(String marked, String linked) {
    assertThat(linked(marked)).isEqualTo(linked);
  }

  @Test
  void aQuotationLeftOpenGoesOnWithItsSpeaker() {
    assertThat(
            linked(
                "[T “I was a boy,”] [C said] [S Ben Falk]. [T “My father was old.]//"
                    + "[T “He would not know it now. The boats are gone.”]//"
                    + "[S Ina Falk] [C disagrees]. [T “Not all.”]"))
        .isEqualTo(
            "Ben Falk: “I was a boy,” + “My father was old."
                + " + “He would not know it now. The boats are gone.” | Ina Falk: “Not all.”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          MARLOW: [T We will build it.]/[S FALK][C :] [T You said so.]    ; FALK: You said so.
          [S FALK][C :] [T No.]/[S MARLOW][C :] [T You said so.]          ; FALK: No. | MARLOW: You said so.
          [T We will build it.] [S FALK][C :]                             ; ~~
          [T “We will.”]/[S Ada] [C said] [T so].                         ; Ada: “We will.” + so
          [T “We will.”]/Rain./[S Ada] [C said] [T so].                   ; Ada: so
          [T “We will all go.”]/Rain./Rain./[S Ada] [C said] [T so].      ; -: “We will all go.” | Ada: so
          """)
  void aLabelOrAFarCueTakesNothingBeforeIt(String marked, String linked) {
    assertThat(linked(marked)).isEqualTo(linked);
  }

  @Test
  void aQuotationOfItsOwnStandsWithoutACueAndCountsHalf() {
    List<Attribution> found = attributions("The ship sank./[T “We are all of us very sad now.”]");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).cueWords()).isEmpty();
    assertThat(found.get(0).sourceWords()).isEmpty();
    assertThat(found.get(0).score()).isEqualTo(0.45);
  }

  @ParameterizedTest
  @MethodSource("farApart")
  void aContentWithoutACueNearIsNoAttribution(String marked) {
    assertThat(attributions(marked)).isEmpty();
  }

  static List<String> farApart() {
    return List.of(
        "[T that the ship was safe and sound]",
        "[T “Safe.”]",
        "[S Ada] [C said]. " + "It rained all day. ".repeat(20) + "[T that it was safe]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          “We [T will go now and not a day] later,” [C said] [S Ada].   ; Ada: “We will go now and not a day later,”
          “[T We will go],” [C said] [S Ada].                           ; Ada: “We will go,”
          [T “We] will [T go now,”] [C said] [S Ada].                   ; Ada: “We will go now,”
          [S Ada] [C said] [T it was “a] [T mess].” He left.            ; Ada: it was “a mess].”
          “We [T go] or we never come back here at all,” [C said] [S Ada]. ; Ada: go
          [T She] “[C said] [T so],” [C said] [S Ada].                  ; Ada: She | Ada: so
          [C Said] [S Ada]: “This is not a content at all.”             ; ~~
          """)
  void aContentThatHoldsMostOfAQuotationHoldsAllOfIt(String marked, String linked) {
    assertThat(linked(marked)).isEqualTo(linked.replace("]", ""));
  }

  @Test
  void scoresAreProbabilities() {
    List<Attribution> found =
        attributions(
            "[T “I will,”] [S she] [C said], [T “but not today.”]/[T “And not for you now.”]");
    assertThat(found).isNotEmpty().allMatch(a -> a.score() > 0 && a.score() <= 1);
  }

  @Test
  void comesInOrderOfContent() {
    List<Attribution> found =
        attributions(
            "[T “One is enough for all of us here.”]/Rain./Rain./Rain./Rain./[S Ada] [C said] [T"
                + " two]. [T “Three,”] [C said] [S Ben].");
    assertThat(found).isSortedAccordingTo((a, b) -> Integer.compare(a.place(), b.place()));
    assertThat(found).hasSize(3);
  }

  @Test
  void tenThousandQuotesAreFast() {
    MarkedText one = MarkedText.of("[T “It is safe,”] [S Ada] [C said]. [T “It is not.”]/");
    int words = one.prose().words().size();
    List<LabelledSpan<Role>> roles = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      for (LabelledSpan<Role> span : one.roles()) {
        Range moved = new Range(span.words().from() + i * words, span.words().to() + i * words);
        roles.add(new LabelledSpan<>(moved, span.label(), span.score()));
      }
    }
    Prose prose = Prose.of("“It is safe,” Ada said. “It is not.”\n".repeat(10_000));
    List<Attribution> found =
        Assertions.assertTimeout(
            Duration.ofSeconds(5),
            () -> AttributionLinker.link(prose, roles, Links.unknown(prose.words().size())));
    assertThat(found).hasSize(10_000).allMatch(a -> a.content().size() == 2);
  }

  private static List<Attribution> attributions(String marked) {
    MarkedText text = MarkedText.of(marked);
    return AttributionLinker.link(
        text.prose(), text.roles(), Links.unknown(text.prose().words().size()));
  }

  /** {@code source: piece + piece | source: piece}. */
  private static String linked(String marked) {
    MarkedText text = MarkedText.of(marked);
    return AttributionLinker.link(
            text.prose(), text.roles(), Links.unknown(text.prose().words().size()))
        .stream()
        .map(
            a ->
                a.sourceWords().map(text::text).orElse("-")
                    + ": "
                    + a.content().stream().map(text::text).collect(Collectors.joining(" + ")))
        .collect(Collectors.joining(" | "));
  }
}
