package dev.hearsay.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          “Go,” she said. “Now.”                        ; “Go,” | “Now.”
          "Go," she said. "Now."                        ; "Go," | "Now."
          ‘Go,’ she said. ‘Now.’                        ; ‘Go,’ | ‘Now.’
          'Go,' she said. 'Now.'                        ; 'Go,' | 'Now.'
          «Go,» she said.                               ; «Go,»
          „Go,” she said. „Now.“ Then „so“, she said.   ; „Go,” | „Now.“ | „so“
          She called it "a mess".                       ; "a mess"
          She called it “a mess”—and left.              ; “a mess”
          She left—“a mess”—and (“so what”) came back.  ; “a mess” | “so what”
          the "Salt Year"'s director                    ; "Salt Year"
          She said nothing.                             ; ~~
          """)
  void pairsMarksOfEveryShape(String text, String quotations) {
    assertThat(quotations(text)).isEqualTo(quotations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          “He said ‘go’ to me,” she said.               ; “He said ‘go’ to me,”
          ‘He said “go” to me,’ she said.               ; ‘He said “go” to me,’
          "He said 'go' to me," she said.               ; "He said 'go' to me,"
          'He said "go" to me,' she said.               ; 'He said "go" to me,'
          “It was ‘over’.” She left.                    ; “It was ‘over’.”
          “Odell called it “a mess” and left,” she said. He went. ; “Odell called it “a mess” and left,”
          She said “it is “a “big” mess””, no more.     ; “it is “a “big” mess””
          «It is «over», no?» she said.                 ; «It is «over», no?»
          "'Over,' he said," she said.                  ; "'Over,' he said,"
          """)
  void takesTheOutermostOfNestedMarks(String text, String quotations) {
    assertThat(quotations(text)).isEqualTo(quotations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          It is the workers’ choice, the firm’s and Ada's.     ; ~~
          He said, ‘It is the workers’ choice.’ She left.      ; ‘It is the workers’ choice.’
          He said, 'It is the workers' choice.' She left.      ; 'It is the workers' choice.'
          ‘Don’t,’ said Ada’s aide.                            ; ‘Don’t,’
          We told 'em in the '70s to go.                       ; ~~
          We told ’em in the ’70s to go.                       ; ~~
          We told ‘em in the ‘70s to go.                       ; ~~
          ‘12 people died,’ she said.                          ; ‘12 people died,’
          ‘1970s music,’ she said.                             ; ‘1970s music,’
          ‘Twas the firm’s, and ‘Tis Ada’s’ now.               ; ~~
          It was rock 'n' roll then.                           ; ~~
          Odell is 6' 2" tall, she said.                       ; ~~
          O'Dell and O’Neill left the Joneses' house.          ; ~~
          """)
  void anApostropheIsNoMark(String text, String quotations) {
    assertThat(quotations(text)).isEqualTo(quotations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          “Go, she said. He left.                       ; “Go, she said. He left.
          She said “go. He left.                        ; ~~
          She said "go. He left.                        ; ~~
          She said go.” He left.                        ; ~~
          She said go." He left.                        ; ~~
          ‘Go, she said. He left.                       ; ~~
          “Go,” she said. “He left.                     ; “Go,”
          She said “go, “now,” and left.                ; “now,”
          “Go," she said.                               ; “Go,"
          "Go,” she said.                               ; "Go,”
          “                                             ; ~~
          "                                             ; ~~
          '                                             ; ~~
          ” “                                           ; ~~
          “”                                            ; “”
          """)
  void anUnbalancedMarkSpoilsAtMostItsParagraph(String text, String quotations) {
    String next = quotations.isEmpty() ? "“Now.”" : " | “Now.”";
    assertThat(quotations(text + "\nThen: “Now.”")).isEqualTo(quotations + next);
  }

  @Test
  void aQuotationLeftOpenGoesOnWhereTheNextParagraphOpensAgain() {
    String text = "Ada said: “We will go.\n“We will not wait.\r\n\r\n“Not a day.” She left.";
    assertThat(quotations(text)).isEqualTo("“We will go. | “We will not wait. | “Not a day.”");
    assertThat(quotations(text.replaceAll("[“”]", "\"")))
        .isEqualTo("\"We will go. | \"We will not wait. | \"Not a day.\"");
  }

  @Test
  void aMarkLeftOpenCountsForNothingWhereTheNextParagraphDoesNotOpen() {
    assertThat(quotations("Ada said: “We will go.\nShe left.")).isEmpty();
  }

  @Test
  void aMarkOfAnotherShapeDoesNotGoOn() {
    assertThat(quotations("Ada said: “We will go.\n\"Not a day.\"")).isEqualTo("\"Not a day.\"");
  }

  @Test
  void saysOfEveryWordWhetherItIsQuoted() {
    QuotationMarks marks = QuotationMarks.of(Words.of("She said “go now” then"));
    assertThat(IntStream.range(0, 7).filter(marks::inside)).containsExactly(2, 3, 4, 5);
    assertThat(IntStream.range(0, 7).filter(marks::opens)).containsExactly(2);
    assertThat(IntStream.range(0, 7).filter(marks::closes)).containsExactly(5);
  }

  @Test
  void emojiAndAstralLettersAreWordsLikeOthers() {
    assertThat(quotations("🚢 “🎉 go 𝔰🎉” 🚢 '🎉' she")).isEqualTo("“🎉 go 𝔰🎉” | '🎉'");
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(QuotationMarks.of(Words.of("")).quotations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "“, 1",
        "”, 0",
        "\", 0",
        "‘, 0",
        "’, 0",
        "', 0",
        "«, 1",
        "“ , 1",
        "\" , 0",
        "“a” , 1000"
      })
  void aThousandMarksAreFast(String mark, int least) {
    Words words = Words.of(mark.repeat(1000));
    List<Range> found =
        Assertions.assertTimeout(
            Duration.ofSeconds(2), () -> QuotationMarks.of(words).quotations());
    assertThat(found).hasSizeGreaterThanOrEqualTo(least);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).from()).isGreaterThanOrEqualTo(found.get(i - 1).to());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"‘a ", "'a ", "“a ", "„a ", "\"a ", "“a‘b \"c „d ", "‘as’ b "})
  void marksThatNeverCloseAreFast(String mark) {
    Words words = Words.of("x " + mark.repeat(100_000));
    Assertions.assertTimeout(Duration.ofSeconds(3), () -> QuotationMarks.of(words));
  }

  private static String quotations(String text) {
    Words words = Words.of(text);
    return String.join(
        " | ", QuotationMarks.of(words).quotations().stream().map(words::text).toList());
  }
}
