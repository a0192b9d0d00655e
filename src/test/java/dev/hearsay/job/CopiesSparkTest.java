package dev.hearsay.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.SparkTest;
import dev.hearsay.table.DocumentsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Precision and recall of copies on an edited set. {@code -Dhearsay.copies.articles=FILE} measures
 * on the field {@code text} of a JSON Lines file in place of invented articles, and prints.
 */
@SparkTest
class CopiesSparkTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = System.getProperty("hearsay.copies.articles");
  private static final int INVENTED = 70;
  private static final int DAYS = 7;
  private static final int FEWEST_PARAGRAPHS = 4;

  @TempDir private Path folder;

  @Test
  void editedArticlesAreCopiesAndFollowUpsAreNot() throws IOException {
    List<EditedArticles.Edited> edited = EditedArticles.of(texts());
    Figures figures = figures(edited);

    if (FILE != null) {
      System.out.println(figures);
    }
    assertThat(figures.precision()).as("%s", figures).isGreaterThanOrEqualTo(0.98);
    assertThat(figures.recall()).as("%s", figures).isGreaterThanOrEqualTo(0.95);
  }

  /**
   * What was found.
   *
   * @param copies edited copies, each with an original
   * @param found those of them that are said to copy their original
   * @param said documents that are said to copy something
   * @param missed by edit
   */
  private record Figures(
      int copies,
      int found,
      int said,
      Map<EditedArticles.Edit, Integer> missed,
      Set<String> wrong) {
    double precision() {
      return (double) found / said;
    }

    double recall() {
      return (double) found / copies;
    }
  }

  private Figures figures(List<EditedArticles.Edited> edited) throws IOException {
    Map<String, String> originals = originals(edited);
    Map<EditedArticles.Edit, Integer> missed = new EnumMap<>(EditedArticles.Edit.class);
    Set<String> wrong = new TreeSet<>();
    int copies = 0;
    int found = 0;
    for (EditedArticles.Edited one : edited) {
      String original = originals.get(one.id());
      boolean right =
          one.edit().isCopy()
              && new EditedArticles.Edited(one.original(), EditedArticles.Edit.NONE, "")
                  .id()
                  .equals(original);
      copies += one.edit().isCopy() ? 1 : 0;
      found += right ? 1 : 0;
      if (one.edit().isCopy() && original == null) {
        missed.merge(one.edit(), 1, Integer::sum);
      }
      if (original != null && !right) {
        wrong.add(one.id() + " of " + original);
      }
    }
    return new Figures(copies, found, originals.size(), missed, wrong);
  }

  /** What each document that is a copy copies, by the input's ids. */
  private Map<String, String> originals(List<EditedArticles.Edited> edited) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < edited.size(); i++) {
      EditedArticles.Edited one = edited.get(i);
      int day = one.edit() == EditedArticles.Edit.NONE ? 1 : 1 + i % DAYS;
      int hour = one.edit() == EditedArticles.Edit.NONE ? 0 : 12;
      lines.add(
          JSON.writeValueAsString(
              Map.of(
                  "id", one.id(),
                  "source", "Outlet " + one.edit().ordinal(),
                  "published", "2026-03-%02dT%02d:00:00Z".formatted(day, hour),
                  "text", one.text())));
    }
    Files.write(folder.resolve("edited.jsonl"), lines);
    IngestedTables tables = new IngestedTables(folder.resolve("output"));
    tables.add(folder.resolve("edited.jsonl").toString());
    List<Row> documents =
        tables
            .documents()
            .select(
                DocumentsTable.DOC_ID.col(),
                DocumentsTable.INPUT.col(),
                DocumentsTable.DUPLICATE_OF.col())
            .collectAsList();
    Map<String, String> names = new HashMap<>();
    documents.forEach(row -> names.put(row.getString(0), row.getString(1)));
    Map<String, String> originals = new HashMap<>();
    documents.stream()
        .filter(row -> row.getString(2) != null)
        .forEach(row -> originals.put(row.getString(1), names.get(row.getString(2))));
    return originals;
  }

  private static List<String> texts() throws IOException {
    if (FILE == null) {
      return EditedArticles.invented(INVENTED);
    }
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(FILE))) {
      String text = JSON.readTree(line).get("text").asText();
      if (text.split("\n\n+").length > FEWEST_PARAGRAPHS) {
        texts.add(text);
      }
    }
    return texts;
  }
}
