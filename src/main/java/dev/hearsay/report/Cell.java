package dev.hearsay.report;

import dev.hearsay.model.PublishText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A cell of a table: what a reader sees, and what stands in the CSV file.
 *
 * @param text the words or the number
 * @param note a smaller second line; empty where there is none
 * @param values the CSV values, one for each CSV name of its column
 * @param tone a bar of negative, neutral and positive parts; null where there is none
 * @param link the address that the words lead to; null where they lead nowhere
 * @param quotes the quotes behind it; null where there are none
 * @param shade a colour from -2 (negative) to 2 (positive); null where there is none
 * @param sparkline small bars in place of the words, which stand for them in Markdown; null where
 *     there are none
 */
public record Cell(
    String text,
    String note,
    List<String> values,
    Tone tone,
    String link,
    QuotesOf quotes,
    Integer shade,
    Sparkline sparkline) {
  public Cell {
    values = List.copyOf(values);
  }

  static Cell text(String text) {
    return new Cell(text, "", List.of(text), null, null, null, null, null);
  }

  static Cell number(long number) {
    return new Cell(
        Figures.count(number), "", List.of(Long.toString(number)), null, null, null, null, null);
  }

  /** What is shown, and the CSV values behind it. */
  static Cell of(String text, Object... values) {
    return new Cell(text, "", strings(values), null, null, null, null, null);
  }

  /** The counts "negative / neutral / positive" with their bar. */
  static Cell tone(Tone tone) {
    String text =
        String.join(
            " / ",
            Figures.count(tone.negative()),
            Figures.count(tone.neutral()),
            Figures.count(tone.positive()));
    List<String> values = strings(tone.negative(), tone.neutral(), tone.positive());
    return new Cell(text, "", values, tone, null, null, null, null);
  }

  /** What stands for the bars in Markdown, the bars, and the CSV values behind them. */
  static Cell sparkline(String text, Sparkline sparkline, List<String> values) {
    return new Cell(text, "", values, null, null, null, null, sparkline);
  }

  Cell withNote(String words) {
    return new Cell(text, words, values, tone, link, quotes, shade, sparkline);
  }

  Cell withLink(String url) {
    return new Cell(text, note, values, tone, url, quotes, shade, sparkline);
  }

  /** With the quotes behind it, to which it links where they have a page. */
  Cell withQuotes(QuotesOf behind) {
    return new Cell(text, note, values, tone, link, behind, shade, sparkline);
  }

  /** The same, leading to its quotes where they are among these pages. */
  Cell linked(Set<String> pages) {
    return behind().map(QuotesOf::path).filter(pages::contains).map(this::withLink).orElse(this);
  }

  /** The quotes that it would lead to: none where it shows nothing, or leads elsewhere. */
  Optional<QuotesOf> behind() {
    return Optional.ofNullable(quotes).filter(q -> link == null && !text.isEmpty());
  }

  /** The same with so much of the articles' words; bars stand for numbers alone. */
  Cell with(PublishText publish) {
    return sparkline != null
        ? this
        : new Cell(
            Excerpt.passage(publish, text),
            Excerpt.passage(publish, note),
            values.stream().map(v -> Excerpt.passage(publish, v)).toList(),
            tone,
            link,
            quotes,
            shade,
            sparkline);
  }

  Cell withShade(int colour) {
    return new Cell(text, note, values, tone, link, quotes, colour, sparkline);
  }

  /** The tone bar, if the cell has one with a length. */
  public Optional<Tone> bar() {
    return Optional.ofNullable(tone).filter(t -> t.total() > 0);
  }

  /** The style class of the shade; empty without one. */
  public String shadeClass() {
    if (shade == null) {
      return "";
    }
    return shade < 0 ? "neg" + -shade : shade > 0 ? "pos" + shade : "even";
  }

  private static List<String> strings(Object... values) {
    return Arrays.stream(values).map(v -> v == null ? "" : v.toString()).toList();
  }
}
