package dev.hearsay.report;

import dev.hearsay.model.PublishText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of terms that rose, the first of each topic with its example. */
final class RisingTable {
  private static final int LENGTH = 200;

  private RisingTable() {}

  static ReportTable of(MonthReport report, PublishText text) {
    List<TableColumn> columns =
        List.of(
            TableColumn.head("Topic", "topic"),
            TableColumn.words("Term", "term"),
            TableColumn.number("Articles", "articles", "topic_articles"),
            TableColumn.number("Twelve months before", "articles_before", "topic_articles_before"),
            TableColumn.number("Strength", "score"),
            TableColumn.passage("Example", "example", "outlet", "url"));
    List<List<Cell>> rows = new ArrayList<>();
    for (RisingTopic topic : report.rising()) {
      for (int i = 0; i < topic.terms().size(); i++) {
        rows.add(row(topic, topic.terms().get(i), i == 0 && text == PublishText.YES));
      }
    }
    return new ReportTable(
        "rising-terms.csv",
        "Terms that more of a topic’s articles use than in the twelve months before: up to five of"
            + " a topic, the clearest rise first"
            + (text == PublishText.YES ? ", the first with a sentence" : "")
            + "; copies left out."
            + " Chance passes a strength of 15.1 once in ten thousand terms",
        columns,
        rows,
        "In no topic did a term rise by more than chance would lift it.");
  }

  private static List<Cell> row(RisingTopic topic, RisingTerm term, boolean first) {
    return List.of(
        Cell.text(topic.topic()).withQuotes(QuotesOf.topic(topic.topicId(), topic.topic())),
        Cell.text(term.term()),
        share(term.articles(), topic.articles()),
        share(term.articlesBefore(), topic.articlesBefore()),
        Cell.of(
            String.format(Locale.ROOT, "%,.1f", term.score()),
            String.format(Locale.ROOT, "%.2f", term.score())),
        first && !topic.example().sentence().isBlank()
            ? example(topic.example())
            : Cell.of("", "", "", ""));
  }

  private static Cell share(long part, long whole) {
    return Cell.of(Figures.count(part), part, whole).withNote("of " + Figures.count(whole));
  }

  private static Cell example(RisingTopic.Example example) {
    Cell cell =
        Cell.of(
                Figures.shorten(example.sentence(), LENGTH),
                example.sentence(),
                example.outlet(),
                example.url())
            .withNote(Figures.orElse(example.outlet(), "Outlet not given"));
    return WebAddress.of(example.url()).map(cell::withLink).orElse(cell);
  }
}
