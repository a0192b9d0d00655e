package dev.hearsay.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.WordPiece;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Words, pieces, types and answers against those of the implementation that the network was trained
 * with. Quantized kernels differ a little between processors: with AVX-512 VNNI no logit is off by
 * more than 0.02.
 */
class EncoderParityTest {
  private static final double TOLERANCE = 0.1;
  private static final int[][] HEADS = {{0, 7}, {7, 16}, {16, 19}};

  private static EncoderModel model;
  private static WordPiece wordPiece;

  @BeforeAll
  static void load() {
    model = EncoderModel.load();
    wordPiece = WordPiece.load();
  }

  static List<JsonNode> texts() throws IOException {
    try (InputStream in = EncoderParityTest.class.getResourceAsStream("parity.json")) {
      List<JsonNode> texts = new ArrayList<>();
      new ObjectMapper().readTree(in).forEach(texts::add);
      return texts;
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void cutsTheSameWords(JsonNode text) {
    Prose prose = Prose.of(text.get("text").asText());
    List<List<Integer>> expected = new ArrayList<>();
    text.get("words").forEach(w -> expected.add(List.of(w.get(0).asInt(), w.get(1).asInt())));
    List<List<Integer>> found =
        IntStream.range(0, prose.words().size())
            .mapToObj(i -> prose.words().span(new Range(i, i + 1)))
            .map(span -> List.of(span.start(), span.end()))
            .toList();
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void cutsTheSamePiecesWithTheSameTypes(JsonNode text) {
    Prose prose = Prose.of(text.get("text").asText());
    for (int at = 0; at < text.get("word_index").size(); at++) {
      int word = text.get("word_index").get(at).asInt();
      if (word >= 0) {
        String form = prose.words().form(word);
        int type = PieceText.letterCase(form) + (prose.marks().inside(word) ? 5 : 0);
        assertThat(text.get("input_ids").get(at).asInt()).isEqualTo(wordPiece.word(form)[0]);
        assertThat(text.get("token_type_ids").get(at).asInt()).as(form).isEqualTo(type);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theNetworkAnswersTheSame(JsonNode text) {
    float[] logits = model.logits(longs(text.get("input_ids")), longs(text.get("token_type_ids")));
    for (int at = 0; at < text.get("input_ids").size(); at++) {
      double[] expected = new double[EncoderLabels.COUNT];
      double[] found = new double[EncoderLabels.COUNT];
      for (int k = 0; k < expected.length; k++) {
        expected[k] = text.get("logits").get(at).get(k).asDouble();
        found[k] = logits[at * EncoderLabels.COUNT + k];
        assertThat(found[k]).isBetween(expected[k] - TOLERANCE, expected[k] + TOLERANCE);
      }
      for (int[] head : HEADS) {
        assertThat(best(found, head)).isEqualTo(best(expected, head));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theEncoderAsksTheNetworkTheSame(JsonNode text) {
    Prose prose = Prose.of(text.get("text").asText());
    Reading reading = new Encoder(wordPiece, model).read(prose);
    for (int at = 0; at < text.get("word_index").size(); at++) {
      int word = text.get("word_index").get(at).asInt();
      boolean first = word >= 0 && word != text.get("word_index").get(at - 1).asInt();
      if (first) {
        double[] expected = new double[EncoderLabels.COUNT];
        for (int k = 0; k < expected.length; k++) {
          expected[k] = text.get("logits").get(at).get(k).asDouble();
        }
        assertHead(expected, HEADS[0], reading.attribution()[word]);
        assertHead(expected, HEADS[1], reading.names()[word]);
        assertHead(expected, HEADS[2], reading.sentiment()[word]);
      }
    }
  }

  private static void assertHead(double[] logits, int[] head, float[] logProbabilities) {
    double sum = IntStream.range(head[0], head[1]).mapToDouble(k -> Math.exp(logits[k])).sum();
    for (int k = head[0]; k < head[1]; k++) {
      double expected = logits[k] - Math.log(sum);
      assertThat((double) logProbabilities[k - head[0]])
          .isBetween(expected - 2 * TOLERANCE, expected + 2 * TOLERANCE);
    }
  }

  private static int best(double[] logits, int[] head) {
    return IntStream.range(head[0], head[1])
        .reduce((a, b) -> logits[b] > logits[a] ? b : a)
        .orElseThrow();
  }

  private static long[] longs(JsonNode array) {
    return IntStream.range(0, array.size()).mapToLong(i -> array.get(i).asLong()).toArray();
  }
}
