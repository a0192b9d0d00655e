package dev.hearsay.report;

import dev.hearsay.model.PublishText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of topics, outlets and notable quotes. */
final class NewsTables {
  private NewsTables() {}

  static ReportTable topics(MonthReport report) {
    boolean compared = report.before().isPresent();
    List<TableColumn> columns =
        new ArrayList<>(
            List.of(
                TableColumn.head("Topic", "topic"),
                TableColumn.number("Articles", "articles"),
                TableColumn.number("Share", "share")));
    if (compared) {
      columns.add(TableColumn.number("Month before", "articles_before", "share_before"));
      columns.add(TableColumn.number("Change"));
    }
    columns.add(TableColumn.number("Statements", "statements"));
    columns.add(
        TableColumn.words("Negative / neutral / positive", "negative", "neutral", "positive"));
    long originals = report.figures().originals();
    String caption =
        "Main topics of "
            + Figures.count(originals, "article", "articles")
            + ", and the tone of the statements on them; copies left out";
    return new ReportTable(
        "topics.csv",
        caption,
        columns,
        report.topics().stream().map(t -> row(t, report)).toList(),
        "No article has a topic.");
  }

  private static List<Cell> row(TopicLine topic, MonthReport report) {
    long originals = report.figures().originals();
    boolean enough = originals >= Figures.ENOUGH;
    List<Cell> row = new ArrayList<>();
    QuotesOf quotes = QuotesOf.topic(topic.topicId(), topic.label());
    row.add(Cell.text(topic.label()).withQuotes(quotes));
    row.add(Cell.number(topic.articles()));
    row.add(
        Cell.of(enough ? Figures.percent(topic.share()) : Figures.NONE, rounded(topic.share())));
    report
        .before()
        .ifPresent(
            h -> {
              long before = topic.before() == null ? 0 : topic.before();
              double shareBefore = topic.formerShare().orElse(0.0);
              boolean both = enough && h.originals() >= Figures.ENOUGH;
              row.add(
                  Cell.of(Figures.count(before), before, rounded(shareBefore))
                      .withNote(
                          h.originals() < Figures.ENOUGH ? "" : Figures.percent(shareBefore)));
              row.add(
                  Cell.of(
                      both
                          ? Figures.points(topic.share(), shareBefore)
                          : Figures.signed(topic.articles() - before)));
            });
    row.add(Cell.number(topic.statements()).withQuotes(quotes));
    row.add(Cell.tone(topic.tone()));
    return row;
  }

  private static String rounded(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  static ReportTable outlets(MonthReport report) {
    boolean compared = report.before().isPresent();
    List<TableColumn> columns =
        new ArrayList<>(
            List.of(
                TableColumn.head("Outlet", "outlet"),
                TableColumn.number("Articles", "articles"),
                TableColumn.number("Copies", "copies"),
                TableColumn.number("From agencies", "agency_articles"),
                TableColumn.number("Statements", "statements"),
                TableColumn.number("Unnamed", "unnamed_statements"),
                TableColumn.number("Not known", "unknown_statements"),
                TableColumn.number(
                    "Persons quoted: women / men / not said",
                    "women_quoted",
                    "men_quoted",
                    "persons_not_said_quoted"),
                TableColumn.number(
                    "Statements by women / men / not said",
                    "statements_by_women",
                    "statements_by_men",
                    "statements_by_persons_not_said")));
    if (compared) {
      columns.add(TableColumn.number("Articles before", "articles_before"));
    }
    String caption =
        "Outlets with most articles: "
            + Figures.count(report.outlets().top().size())
            + " of "
            + Figures.count(report.outlets().total())
            + ". Here copies are included; the shares are of the outlet’s articles and statements,"
            + " women’s of the persons with a name and of the statements by them, those of whom the"
            + " texts do not say included";
    return new ReportTable(
        "outlets.csv",
        caption,
        columns,
        report.outlets().top().stream().map(o -> row(o, compared)).toList(),
        "There is no article, and so no outlet.");
  }

  private static List<Cell> row(OutletLine outlet, boolean compared) {
    List<Cell> row = new ArrayList<>();
    QuotesOf quotes = QuotesOf.outlet(outlet.name());
    row.add(Cell.of(quotes.name(), outlet.name()).withQuotes(quotes));
    row.add(Cell.number(outlet.articles()));
    row.add(part(outlet.copies(), outlet.articles()));
    row.add(part(outlet.wire(), outlet.articles()));
    row.add(Cell.number(outlet.statements()).withQuotes(quotes));
    row.add(part(outlet.unnamed(), outlet.statements()));
    row.add(part(outlet.unknown(), outlet.statements()));
    row.add(genders(outlet.quoted()));
    row.add(genders(outlet.persons()));
    if (compared) {
      row.add(Cell.number(outlet.before() == null ? 0 : outlet.before()));
    }
    return row;
  }

  private static Cell genders(GenderCount count) {
    String words =
        String.join(
            " / ",
            Figures.count(count.women()),
            Figures.count(count.men()),
            Figures.count(count.unknown()));
    return Cell.of(words, count.women(), count.men(), count.unknown())
        .withNote(
            count.total() < Figures.ENOUGH
                ? ""
                : Figures.percent(count.women(), count.total()) + " women");
  }

  private static Cell part(long part, long whole) {
    return Cell.number(part).withNote(whole < Figures.ENOUGH ? "" : Figures.percent(part, whole));
  }

  static ReportTable quotes(MonthReport report) {
    List<TableColumn> columns =
        List.of(
            TableColumn.words("Chosen as", "chosen_as"),
            TableColumn.head("Speaker", "speaker"),
            TableColumn.words("Type", "type"),
            TableColumn.words("Words", "words", "words_sha256", "offsets", "quote_id"),
            TableColumn.words("Outlet", "outlet"),
            TableColumn.words("Article", "title", "url"),
            TableColumn.words("Date", "date"));
    return new ReportTable(
        "notable-quotes.csv",
        "Notable quotes",
        columns,
        report.quotes().stream().map(NewsTables::row).toList(),
        "No statement was found that these rules would choose.");
  }

  private static List<Cell> row(NotableQuote quote) {
    QuoteCard card = QuoteCard.of(quote, PublishText.YES);
    Cell title = Cell.of(card.title(), quote.title(), quote.url());
    return List.of(
        Cell.text(card.choice()),
        Cell.text(card.speaker()).withQuotes(card.quotes()),
        Cell.text(card.type()),
        Cell.of(
            card.words(),
            quote.text(),
            Excerpt.hash(quote.text()),
            quote.key().offsets(),
            quote.key().quoteId()),
        Cell.of(card.outlet(), quote.outlet()),
        card.address().map(title::withLink).orElse(title),
        Cell.of(card.date(), quote.published().map(Object::toString).orElse("")));
  }
}
