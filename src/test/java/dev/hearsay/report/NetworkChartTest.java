package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkChartTest {
  private static final String LONG =
      "Republic of Northern Hallin and the Isles of the Outer Wash, Ministry of Tides";

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 8, 15, 16})
  void namesNeverTouchEachOtherNorTheEdge(int actors) {
    List<String> names =
        IntStream.range(0, actors).mapToObj(i -> i % 2 == 0 ? LONG + i : "W".repeat(40)).toList();
    Drawing drawing = NetworkChart.draw(ring(names)).orElseThrow();

    List<Rectangle2D> boxes =
        drawing.shapes().stream().filter(Drawing.Shape::isText).map(NetworkChartTest::box).toList();
    assertThat(boxes).hasSize(actors);
    Rectangle2D page = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    for (int i = 0; i < actors; i++) {
      assertThat(page.contains(boxes.get(i))).as(boxes.get(i).toString()).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
      }
    }
  }

  @Test
  void theDescriptionHasEveryFigure() {
    Drawing drawing = NetworkChart.draw(InventedVoices.network(names())).orElseThrow();

    assertThat(drawing.description())
        .startsWith("A of C 27 times: 19 negative, 8 neutral, 0 positive; J of B 21 times")
        .endsWith("L of A 2 times: 0 negative, 0 neutral, 2 positive.");
  }

  @Test
  void aLineIsAsWideAsItHasMentionsAndStyledByItsLeaning() {
    Drawing drawing = NetworkChart.draw(InventedVoices.network(names())).orElseThrow();

    assertThat(drawing.shapes().stream().map(Drawing.Shape::style))
        .contains(
            "line w8 negative",
            "line w6 negative",
            "line w4 positive",
            "line w3 neutral",
            "line w1 positive",
            "head negative",
            "actor",
            "label");
  }

  @Test
  void thoseWhoSpeakOfEachOtherSitTogether() {
    List<Seating.Seat> seats =
        Seating.of(
            new VoiceNetwork(
                List.of("a", "b", "c", "d", "e", "f", "g", "h"),
                List.of(
                    InventedVoices.link(0, 5, new Tone(1, 0, 0)),
                    InventedVoices.link(2, 7, new Tone(1, 0, 0)))),
            100,
            50,
            20);

    assertThat(seats.get(0).distance(seats.get(5))).isLessThan(35);
    assertThat(seats.get(2).distance(seats.get(7))).isLessThan(35);
    assertThat(seats).doesNotHaveDuplicates();
  }

  @Test
  void theSameNetworkGivesTheSameDrawing() {
    assertThat(NetworkChart.draw(InventedVoices.network(names())))
        .isEqualTo(NetworkChart.draw(InventedVoices.network(names())));
  }

  @Test
  void fewerThanFourPairsAreNotDrawn() {
    VoiceNetwork few =
        new VoiceNetwork(
            List.of("a", "b", "c"),
            List.of(
                InventedVoices.link(0, 1, new Tone(1, 0, 0)),
                InventedVoices.link(1, 0, new Tone(1, 0, 0)),
                InventedVoices.link(1, 2, new Tone(1, 0, 0))));

    assertThat(NetworkChart.draw(few)).isEmpty();
    assertThat(NetworkChart.draw(VoiceNetwork.EMPTY)).isEmpty();
  }

  @Test
  void aLinkIsBetweenTwoOfTheActors() {
    VoiceNetwork.Link outside = InventedVoices.link(0, 2, Tone.NONE);
    VoiceNetwork.Link oneself = InventedVoices.link(1, 1, Tone.NONE);

    assertThatThrownBy(() -> new VoiceNetwork(List.of("a", "b"), List.of(outside)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new VoiceNetwork(List.of("a", "b"), List.of(oneself)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> names() {
    return IntStream.range(0, 12).mapToObj(i -> String.valueOf((char) ('A' + i))).toList();
  }

  private static VoiceNetwork ring(List<String> names) {
    int size = names.size();
    return new VoiceNetwork(
        names,
        IntStream.range(0, 2 * size)
            .mapToObj(
                i -> InventedVoices.link(i % size, (i + 1 + i / size) % size, new Tone(i, 1, 0)))
            .toList());
  }

  private static Rectangle2D box(Drawing.Shape text) {
    Rectangle2D words =
        new Font(Font.SANS_SERIF, Font.PLAIN, 14)
            .getStringBounds(text.text(), new FontRenderContext(null, true, true));
    double x = Double.parseDouble(text.x());
    double y = Double.parseDouble(text.y());
    double left = text.anchor() == Drawing.Anchor.END ? x - words.getWidth() : x;
    return new Rectangle2D.Double(left, y - 14, words.getWidth(), 18);
  }
}
