package dev.hearsay.report;

import dev.hearsay.model.PublishText;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reports as files: {@code index.html}, {@code report.md}, {@code month.json}, a CSV for each table
 * and a page for the quotes behind each figure and name.
 *
 * <p>A page needs nothing but itself: no script, and no image, style or font from elsewhere. Every
 * word of the input is escaped, and only whole http and https addresses become links. The same
 * report gives the same files on the same machine. Immutable and safe for use by several threads.
 */
public final class ReportRenderer {
  private final List<Accuracy> accuracy;
  private final PublishText text;
  private final TemplateEngine templates;

  /**
   * A renderer of reports.
   *
   * @param accuracy measured accuracies that they tell; may be empty
   * @param text how much of the articles' words they show
   */
  public ReportRenderer(List<Accuracy> accuracy, PublishText text) {
    this.accuracy = List.copyOf(accuracy);
    this.text = text;
    this.templates =
        TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            ReportRenderer.class.getClassLoader(),
            "dev.hearsay.report.template");
  }

  /** A renderer whose reports show quotes in full. */
  public ReportRenderer(List<Accuracy> accuracy) {
    this(accuracy, PublishText.YES);
  }

  /** The pages of quotes that the report would link to, by their place in the month's folder. */
  public Map<String, QuotesOf> wanted(MonthReport report) {
    return layOut(report).wanted();
  }

  /** The report's files without pages of quotes. */
  public Map<String, String> render(MonthReport report) {
    return render(report, Neighbours.NONE, List.of());
  }

  /**
   * The report's files.
   *
   * @param quotes the quotes behind its figures and names; what has none leads nowhere
   * @return content, to be written as UTF-8, by place in the month's folder
   */
  public Map<String, String> render(
      MonthReport report, Neighbours neighbours, List<QuoteList> quotes) {
    Map<String, String> files = new TreeMap<>();
    for (QuoteList list : quotes) {
      QuotePage page = QuotePage.of(list, report.month(), text);
      files.put(page.path(), html("quotes.jte", Map.of("page", page)));
    }
    Set<String> pages = new TreeSet<>(files.keySet());
    ReportPage page = layOut(report).linked(pages);
    files.put(
        "index.html",
        html("report.jte", Map.of("page", page, "quotes", pages, "months", neighbours.html())));
    files.put("report.md", MarkdownWriter.write(page));
    files.put(MonthEntry.FILE, MonthEntry.of(report).json());
    page.shown().forEach(table -> files.put(table.file(), CsvWriter.write(table)));
    return Collections.unmodifiableMap(files);
  }

  /** The page that leads to all months, the newest first, articles without a date last. */
  public String index(Collection<MonthEntry> months) {
    List<MonthEntry> ordered =
        months.stream()
            .sorted(
                Comparator.comparing((MonthEntry m) -> m.reportMonth().undated())
                    .thenComparing(MonthEntry::month, Comparator.reverseOrder()))
            .toList();
    return html("months.jte", Map.of("months", ordered));
  }

  private ReportPage layOut(MonthReport report) {
    return ReportPage.of(report, accuracy, text);
  }

  private String html(String template, Map<String, Object> values) {
    StringOutput out = new StringOutput();
    templates.render(template, values, out);
    return out.toString();
  }
}
