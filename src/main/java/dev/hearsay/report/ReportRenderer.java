package dev.hearsay.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A month's report as files: {@code index.html}, {@code report.md} and a CSV for each table.
 *
 * <p>The page needs nothing but itself: no script, and no image, style or font from elsewhere.
 * Every word of the input is escaped, and only whole http and https addresses become links. The
 * same report gives the same files on the same machine. Immutable and safe for use by several
 * threads.
 */
public final class ReportRenderer {
  private final List<Accuracy> accuracy;
  private final TemplateEngine templates;

  /** A renderer whose reports tell these measured accuracies; the list may be empty. */
  public ReportRenderer(List<Accuracy> accuracy) {
    this.accuracy = List.copyOf(accuracy);
    this.templates =
        TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            ReportRenderer.class.getClassLoader(),
            "dev.hearsay.report.template");
  }

  /** The report's files: name to content, to be written as UTF-8. */
  public Map<String, String> render(MonthReport report) {
    ReportPage page = ReportPage.of(report, accuracy);
    Map<String, String> files = new TreeMap<>();
    StringOutput html = new StringOutput();
    templates.render("report.jte", page, html);
    files.put("index.html", html.toString());
    files.put("report.md", MarkdownWriter.write(page));
    page.tables().forEach(table -> files.put(table.file(), CsvWriter.write(table)));
    return Collections.unmodifiableMap(files);
  }
}
