package dev.hearsay.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {
  private static final Windows TEN_AND_THREE = new Windows(10, 3);

  @Test
  void aShortTextIsOneWindowWithoutContext() {
    assertThat(windows("One two. Three four.")).containsExactly(window(0, 6, 0, 6));
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(windows("")).isEmpty();
  }

  @Test
  void cutsBetweenSentencesAndSeesTheNeighbours() {
    // 4 + 4 words fit a core of ten, the next sentence does not
    assertThat(windows("One two three. Four five six. Seven eight nine."))
        .containsExactly(window(0, 11, 0, 8), window(5, 12, 8, 12));
  }

  @Test
  void cutsAtAParagraphsEndThatIsNear() {
    assertThat(windows("One two three four five.\nA b. C d. E f.")).startsWith(window(0, 9, 0, 6));
  }

  @Test
  void aParagraphsEndTooEarlyDoesNotCount() {
    assertThat(windows("One.\nTwo three four five. Six seven eight nine."))
        .startsWith(window(0, 10, 0, 7));
  }

  @Test
  void aSentenceLongerThanACoreIsCutWhereItMustBe() {
    List<Windows.Window> windows = windows("word ".repeat(25));
    assertThat(windows.stream().map(Windows.Window::core))
        .containsExactly(new Range(0, 10), new Range(10, 20), new Range(20, 25));
  }

  @Test
  void aWordLongerThanACoreIsACore() {
    Prose prose = Prose.of("a b c");
    List<Windows.Window> windows =
        TEN_AND_THREE.cut(prose.words(), prose.sentences(), new int[] {1, 40, 1});
    assertThat(windows).containsExactly(window(0, 1, 0, 1), window(0, 3, 1, 2), window(2, 3, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One two. Three four five. Six! Seven eight nine ten eleven twelve. Thirteen.",
        "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn",
        "“” ' \" . . . . . . . . . . . . ? ! — —",
        "🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢"
      })
  void coresPartitionTheWordsAndAreRead(String text) {
    int next = 0;
    for (Windows.Window window : windows(text)) {
      assertThat(window.core().from()).isEqualTo(next);
      assertThat(window.read().contains(window.core())).isTrue();
      assertThat(window.core().length()).isLessThanOrEqualTo(10);
      assertThat(window.read().length()).isLessThanOrEqualTo(16);
      next = window.core().to();
    }
    assertThat(next).isEqualTo(Prose.of(text).words().size());
  }

  /** One piece a word. */
  private static List<Windows.Window> windows(String text) {
    Prose prose = Prose.of(text);
    int[] pieces = new int[prose.words().size()];
    Arrays.fill(pieces, 1);
    return TEN_AND_THREE.cut(prose.words(), prose.sentences(), pieces);
  }

  private static Windows.Window window(int readFrom, int readTo, int coreFrom, int coreTo) {
    return new Windows.Window(new Range(readFrom, readTo), new Range(coreFrom, coreTo));
  }
}
