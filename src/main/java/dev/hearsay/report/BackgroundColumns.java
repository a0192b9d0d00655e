package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the table of the most quoted tells of each one's topics and last twelve months. */
final class BackgroundColumns {
  private static final int TOPICS = 3;
  private static final int TOPIC_LENGTH = 28;

  private final List<Background.Past> months;

  private BackgroundColumns(List<Background.Past> months) {
    this.months = months;
  }

  /** The columns of a month's table; those of the months are left out where nobody has any. */
  static BackgroundColumns of(Speakers speakers) {
    return new BackgroundColumns(
        speakers.top().stream()
            .map(a -> a.background().months())
            .filter(m -> !m.isEmpty())
            .findFirst()
            .orElse(List.of()));
  }

  List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(
        TableColumn.words(
            "Spoke most on",
            IntStream.rangeClosed(1, TOPICS)
                .boxed()
                .flatMap(i -> List.of("topic_" + i, "topic_" + i + "_statements").stream())
                .toArray(String[]::new)));
    if (!months.isEmpty()) {
      columns.add(
          TableColumn.words(
              "Last " + months.size() + " months",
              months.stream().map(m -> "statements_" + m.month().key()).toArray(String[]::new)));
    }
    return columns;
  }

  List<Cell> cells(Background background) {
    List<Cell> cells = new ArrayList<>();
    cells.add(topics(background.topics()));
    if (!months.isEmpty()) {
      cells.add(history(background.months()));
    }
    return cells;
  }

  private static Cell topics(List<Background.OnTopic> topics) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < TOPICS; i++) {
      Optional<Background.OnTopic> topic =
          i < topics.size() ? Optional.of(topics.get(i)) : Optional.empty();
      values.add(topic.map(Background.OnTopic::topic).orElse(""));
      values.add(topic.map(Background.OnTopic::statements).orElse(null));
    }
    String text =
        topics.stream()
            .map(
                t -> Figures.shorten(t.topic(), TOPIC_LENGTH) + " " + Figures.count(t.statements()))
            .collect(Collectors.joining("; "));
    return Cell.of(Figures.orElse(text, Figures.NONE), values.toArray());
  }

  private static Cell history(List<Background.Past> past) {
    List<String> counts =
        past.stream().map(m -> m.statements().map(Figures::count).orElse(Figures.NONE)).toList();
    long most = past.stream().mapToLong(m -> m.statements().orElse(0L)).max().orElse(0);
    return Cell.sparkline(
            String.join(" ", counts),
            Sparkline.of(past),
            past.stream().map(m -> m.statements().map(Object::toString).orElse("")).toList())
        .withNote("at most " + Figures.count(most));
  }
}
