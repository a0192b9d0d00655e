package dev.hearsay.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPieceTest {
  private static final WordPiece PIECES = WordPiece.load();

  /** The ids are those of BERT's own vocabulary. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          the       ; 1996
          The       ; 1996
          THE       ; 1996
          Lindqvist ; 11409 2094 28705
          “         ; 1523
          ”         ; 1524
          .         ; 1012
          """)
  void cutsAWordAsBertDoes(String word, String ids) {
    assertThat(IntStream.of(PIECES.word(word)).mapToObj(Integer::toString))
        .containsExactly(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "Zoë, zoe",
    "señor, senor",
    "Ångström, angstrom",
    "café, CAFE",
    "e\u0301te\u0301, ete"
  })
  void accentsAndCaseCountForNothing(String word, String plain) {
    assertThat(PIECES.word(word)).isEqualTo(PIECES.word(plain));
  }

  @Test
  void apostrophesPartAWord() {
    int[] parted = PIECES.word("don't");
    assertThat(parted)
        .containsExactly(PIECES.word("don")[0], PIECES.word("'")[0], PIECES.word("t")[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "🚢", "\u0301", "\u200d", "\ud83d", "\u0000", "𝔰"})
  void whatItDoesNotKnowIsOneUnknownPiece(String word) {
    assertThat(PIECES.word(word)).containsExactly(WordPiece.UNKNOWN);
  }

  @Test
  void aVeryLongWordIsOneUnknownPieceAndFast() {
    String token = "a".repeat(100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(1),
        () -> assertThat(PIECES.word(token)).containsExactly(WordPiece.UNKNOWN));
  }

  @Test
  void aTextsPiecesAreItsWordsPieces() {
    assertThat(PIECES.pieces("The Lindqvist’s"))
        .startsWith(1996, 11409, 2094, 28705)
        .hasSize(4 + PIECES.word("’s").length);
    assertThat(PIECES.pieces("")).isEmpty();
  }
}
