package dev.hearsay.cli;

import dev.hearsay.job.Ingested;
import dev.hearsay.job.Preview;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Tells the user what a run would do:
 *
 * <pre>
 * input       1,510 rows in 2 files: 1,500 known before, 10 new
 * new         8 articles, 1 of them a newer text; 1 duplicate, 1 reject
 * months      2026-03, 2026-04
 * to read     8 articles, 3,914 tokens
 * likely      about 15 s: 2 s to read the articles, 13 s for the other steps as in the last run
 * Nothing was written.
 * </pre>
 */
final class PreviewLines {
  private final PrintWriter out;

  PreviewLines(PrintWriter out) {
    this.out = out;
  }

  void print(Preview preview) {
    preview.input().ifPresent(this::print);
    print(
        "months",
        preview.months().isEmpty()
            ? "none changes"
            : String.join(", ", preview.months()) + "; months whose actors they change as well");
    print(
        "to read",
        "%s, %s"
            .formatted(
                count(preview.articles(), "article", "articles"),
                count(preview.tokens(), "token", "tokens")));
    print("likely", likely(preview));
    out.println("Nothing was written.");
    out.flush();
  }

  private void print(Preview.Input input) {
    Ingested.Counts counts = input.counts();
    print(
        "input",
        "%s in %s: %s known before, %s new"
            .formatted(
                count(input.rows(), "row", "rows"),
                count(input.files(), "file", "files"),
                number(counts.known()),
                number(input.rows() - counts.known())));
    print(
        "new",
        "%s, %s of them newer texts of articles that were there; %s, %s"
            .formatted(
                count(counts.added(), "article", "articles"),
                number(counts.changed()),
                count(counts.duplicates(), "duplicate", "duplicates"),
                count(counts.rejected(), "reject", "rejects")));
  }

  private static String likely(Preview preview) {
    String reading =
        String.format(
            Locale.ROOT,
            "%.0f s to read the articles (by %s read now)",
            preview.readingSeconds(),
            count(preview.sample(), "article", "articles"));
    return preview.otherSeconds().isEmpty()
        ? reading + ", and the other steps, of which no run tells yet"
        : String.format(
            Locale.ROOT,
            "about %.0f s: %s, %.0f s for the other steps as in the last run",
            preview.readingSeconds() + preview.otherSeconds().getAsDouble(),
            reading,
            preview.otherSeconds().getAsDouble());
  }

  private void print(String what, String words) {
    out.println(String.format(Locale.ROOT, "%-11s %s", what, words));
  }

  private static String count(long count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
