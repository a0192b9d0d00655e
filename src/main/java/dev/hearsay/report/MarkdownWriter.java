package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report as Markdown with pipe tables. Words of the input are escaped: they format nothing. */
final class MarkdownWriter {
  private static final String SPECIAL = "\\`*_[]<>|~&";

  private final StringBuilder out = new StringBuilder();

  private MarkdownWriter() {}

  static String write(ReportPage page) {
    MarkdownWriter writer = new MarkdownWriter();
    writer.page(page);
    return writer.out.toString();
  }

  private void page(ReportPage page) {
    out.append("# ").append(escape(page.title())).append("\n\n");
    page.summary().forEach(s -> paragraph(escape(s)));
    if (!page.warning().isEmpty()) {
      paragraph("**" + escape(page.warning()) + "**");
    }
    if (page.hasArticles()) {
      section("The month in figures", List.of(page.tables().figures()));
      page.notes().forEach(n -> paragraph(escape(n)));
      section("Who is quoted", quoted(page));
      section("Who speaks of whom", voices(page));
      section("Topics", topics(page));
      section("Outlets", List.of(page.tables().outlets(), page.tables().outletVoices()));
      section("Notable quotes", List.of(page.tables().quotes()));
      section("Quotes that travelled", List.of(page.tables().travelled()));
    }
    trust(page);
  }

  private void trust(ReportPage page) {
    out.append("## How far to trust this\n\n");
    page.trust().forEach(t -> paragraph(escape(t)));
    if (!page.tables().accuracy().rows().isEmpty()) {
      table(page.tables().accuracy());
    }
    out.append("### What was read\n\n");
    table(page.tables().states());
    table(page.tables().rejects());
    restated(page);
    out.append("### How this is counted\n\n");
    Method.PARAGRAPHS.forEach(this::paragraph);
  }

  private static List<ReportTable> quoted(ReportPage page) {
    List<ReportTable> tables = new ArrayList<>(List.of(page.tables().speakers()));
    if (page.isCompared()) {
      tables.add(page.tables().movers());
    }
    if (page.hasNewcomers()) {
      tables.add(page.tables().newcomers());
    }
    return tables;
  }

  private static List<ReportTable> topics(ReportPage page) {
    return page.isCompared()
        ? List.of(page.tables().topics(), page.tables().rising())
        : List.of(page.tables().topics());
  }

  private static List<ReportTable> voices(ReportPage page) {
    List<ReportTable> tables = new ArrayList<>(List.of(page.tables().pairs()));
    if (!page.tables().matrix().rows().isEmpty()) {
      tables.add(page.tables().matrix());
    }
    if (!page.tables().pointed().rows().isEmpty()) {
      tables.add(page.tables().pointed());
    }
    tables.add(page.tables().ownVoice());
    return tables;
  }

  private void restated(ReportPage page) {
    out.append("### Restated since the last edition\n\n");
    paragraph(escape(page.restated()));
    if (!page.tables().changes().rows().isEmpty()) {
      table(page.tables().changes());
    }
  }

  private void section(String title, List<ReportTable> tables) {
    out.append("## ").append(title).append("\n\n");
    tables.forEach(this::table);
  }

  private void paragraph(String text) {
    out.append(text).append("\n\n");
  }

  private void table(ReportTable table) {
    if (table.rows().isEmpty()) {
      paragraph(escape(table.empty()));
      return;
    }
    paragraph(escape(table.caption()) + " (" + table.file() + "):");
    line(table.columns().stream().map(c -> escape(c.title())).toList());
    line(
        table.columns().stream()
            .map(c -> c.role() == TableColumn.Role.NUMBER ? "---:" : "---")
            .toList());
    table.rows().forEach(row -> line(row.stream().map(MarkdownWriter::cell).toList()));
    out.append('\n');
  }

  private void line(List<String> cells) {
    out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String cell(Cell cell) {
    String text = escape(cell.text());
    String words = cell.link() == null ? text : "[" + text + "](<" + cell.link() + ">)";
    return cell.note().isEmpty() ? words : words + " (" + escape(cell.note()) + ")";
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.strip().replaceAll("\\s+", " ").toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
