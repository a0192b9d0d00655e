package dev.hearsay.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.text.Range;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanDecoderTest {
  private static final List<String> ROLES = List.of("O", "S", "s", "C", "c", "T", "t");
  private static final List<String> NAMES = List.of("O", "P", "p", "G", "g", "L", "l", "X", "x");

  /** A label for each word; capitals begin a span, small letters go on with it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          S s C T t t O   ; SOURCE[0,2) CUE[2,3) CONTENT[3,6)
          T t O S C       ; CONTENT[0,2) SOURCE[3,4) CUE[4,5)
          S O S           ; SOURCE[0,1) SOURCE[2,3)
          O O O           ; ~~
          S               ; SOURCE[0,1)
          ~~              ; ~~
          """)
  void readsTheSpansOfSureLabels(String labels, String spans) {
    assertThat(spans(SpanDecoder.attribution(), scores(ROLES, labels))).isEqualTo(spans);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          P p O G g g     ; PERSON[0,2) ORGANIZATION[3,6)
          L X x           ; PLACE[0,1) OTHER[1,3)
          P P             ; PERSON[0,1) PERSON[1,2)
          """)
  void readsNames(String labels, String spans) {
    assertThat(spans(SpanDecoder.names(), scores(NAMES, labels))).isEqualTo(spans);
  }

  @Test
  void aSpanNeverGoesOnWithoutItsBeginning() {
    float[][] scores = {
      logs(0.05, 0.45, 0, 0.5, 0, 0, 0, 0, 0), logs(0.05, 0, 0.95, 0, 0, 0, 0, 0, 0)
    };
    assertThat(spans(SpanDecoder.names(), scores)).isEqualTo("PERSON[0,2)");
  }

  @Test
  void aDoubtfulMiddleIsCarriedByItsNeighbours() {
    float[][] scores = scores(ROLES, "T t t t");
    scores[2] = logs(0.5, 0, 0, 0, 0, 0, 0.5);
    assertThat(spans(SpanDecoder.attribution(), scores)).isEqualTo("CONTENT[0,4)");
  }

  @Test
  void theScoreIsTheMeanProbabilityOfTheLabel() {
    float[][] scores = {logs(0.2, 0.8, 0, 0, 0, 0, 0, 0, 0), logs(0.4, 0.1, 0.5, 0, 0, 0, 0, 0, 0)};
    List<LabelledSpan<ActorKind>> spans = SpanDecoder.names().decode(scores);
    assertThat(spans).hasSize(1);
    assertThat(spans.get(0).words()).isEqualTo(new Range(0, 2));
    assertThat(spans.get(0).score()).isEqualTo(0.7, Offset.offset(1e-6));
  }

  @Test
  void theScoreIsNeverAboveOne() {
    float[][] scores = new float[3][9];
    scores[0][1] = 0.001f;
    assertThat(SpanDecoder.names().decode(scores)).allMatch(s -> s.score() <= 1);
  }

  @Test
  void aMeanIsWeightedWordByWord() {
    WeightedMean mean = new WeightedMean(2, 2);
    mean.add(0, new float[] {1, 2}, 1);
    mean.add(0, new float[] {4, 8}, 0.5f);
    mean.add(1, new float[] {-3, 7}, 0.6f);
    assertThat(mean.width()).isEqualTo(2);
    float[][] means = mean.means();
    assertThat(means[0]).containsExactly(new float[] {2, 4}, Offset.offset(1e-6f));
    assertThat(means[1]).containsExactly(new float[] {-3, 7}, Offset.offset(1e-6f));
  }

  private static float[][] scores(List<String> labels, String marked) {
    return Arrays.stream(marked.split(" "))
        .filter(label -> !label.isEmpty())
        .map(
            label -> {
              double[] sure = new double[labels.size()];
              Arrays.fill(sure, 0.01);
              sure[labels.indexOf(label)] = 0.9;
              return logs(sure);
            })
        .toArray(float[][]::new);
  }

  private static float[] logs(double... probabilities) {
    float[] logs = new float[probabilities.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = (float) Math.log(Math.max(1e-9, probabilities[i]));
    }
    return logs;
  }

  private static <L> String spans(SpanDecoder<L> decoder, float[][] scores) {
    return String.join(
        " ",
        decoder.decode(scores).stream()
            .map(s -> s.label() + "[" + s.words().from() + "," + s.words().to() + ")")
            .toList());
  }
}
