package dev.hearsay.transform;

import static dev.hearsay.Rows.copy;
import static dev.hearsay.Rows.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Rows;
import dev.hearsay.SparkTest;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

@SparkTest
class BrokenRowsTest {
  private static final String MONTH = "2026-03";
  private static final Map<Field, Object> DOCUMENT = whole("a");

  @Test
  void tablesThatFitTogetherHaveNone() {
    assertThat(broken(tables(mention(0, 4, "Text", "x")), documents(DOCUMENT))).isEmpty();
  }

  @Test
  void keyThatIsThereTwiceIsFound() {
    assertThat(broken(Map.of(), documents(DOCUMENT, copy(whole("a"), "b"))))
        .containsExactly("two rows of documents with one key|a");
  }

  @Test
  void referenceThatLeadsNowhereIsFound() {
    assertThat(broken(tables(mention(0, 4, "Text", "y")), documents(DOCUMENT)))
        .containsExactly("actor_id of mentions that is not in actors|y");
    assertThat(broken(tables(mention(0, 4, "Text", null)), documents(whole("b"))))
        .containsExactly("doc_id of mentions that is not in documents|a");
  }

  @Test
  void spanThatDoesNotCutItsTextIsFound() {
    assertThat(broken(tables(mention(1, 5, "Text", "x")), documents(DOCUMENT)))
        .containsExactly("a span that does not cut its text|m");
    assertThat(broken(tables(mention(0, 400, "Text", "x")), documents(DOCUMENT)))
        .containsExactly("a span that does not cut its text|m");
  }

  @Test
  void coverageThatDoesNotAddUpIsFound() {
    Dataset<Row> coverage =
        Rows.of(
            CoverageTable.TABLE,
            Map.of(
                CoverageTable.SOURCE,
                "Gazette",
                CoverageTable.STATE,
                "accepted",
                CoverageTable.ROWS,
                2L,
                Columns.MONTH,
                MONTH));

    assertThat(broken(Map.of(CoverageTable.TABLE, coverage), documents(DOCUMENT)))
        .containsExactly("a month whose coverage does not add up to its documents|2026-03");
  }

  private static List<String> broken(
      Map<Table, Dataset<Row>> some, Map<Table, Dataset<Row>> others) {
    Map<Table, Dataset<Row>> all = new LinkedHashMap<>(some);
    all.putAll(others);
    return new BrokenRows(all)
        .find().collectAsList().stream()
            .map(row -> row.getString(0) + "|" + row.getString(1))
            .sorted()
            .toList();
  }

  @SafeVarargs
  private static Map<Table, Dataset<Row>> documents(Map<Field, Object>... rows) {
    return Map.of(DocumentsTable.TABLE, Rows.of(DocumentsTable.TABLE, rows));
  }

  private static Map<Table, Dataset<Row>> tables(Map<Field, Object> mention) {
    Map<Field, Object> actor =
        Map.of(
            ActorsTable.ACTOR_ID, "x", ActorsTable.NAME, "Ada Marlow", ActorsTable.KIND, "person");
    return Map.of(
        MentionsTable.TABLE, Rows.of(MentionsTable.TABLE, mention),
        QuotesTable.TABLE, Rows.of(QuotesTable.TABLE),
        ActorsTable.TABLE, Rows.of(ActorsTable.TABLE, actor));
  }

  private static Map<Field, Object> mention(int start, int end, String text, String actor) {
    Map<Field, Object> mention = new HashMap<>();
    mention.put(MentionsTable.MENTION_ID, "m");
    mention.put(MentionsTable.DOC_ID, "a");
    mention.put(MentionsTable.START, start);
    mention.put(MentionsTable.END, end);
    mention.put(MentionsTable.TEXT, text);
    mention.put(MentionsTable.ACTOR_ID, actor);
    mention.put(Columns.MONTH, MONTH);
    return mention;
  }

  private static Map<Field, Object> whole(String docId) {
    Map<Field, Object> document = document(docId, "Gazette", MONTH);
    document.put(DocumentsTable.TEXT, "Text of a");
    document.put(DocumentsTable.CHAR_COUNT, "Text of a".length());
    return document;
  }
}
