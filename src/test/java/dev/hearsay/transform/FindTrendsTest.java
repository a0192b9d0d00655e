package dev.hearsay.transform;

import static dev.hearsay.Rows.copy;
import static dev.hearsay.Rows.document;
import static dev.hearsay.Rows.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Rows;
import dev.hearsay.SparkTest;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentTopicsTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.TopicMonthsTable;
import dev.hearsay.table.TopicTermsTable;
import dev.hearsay.table.TopicTrendsTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Three months of twenty articles on politics. From the second month's end {@code harbour tax} is
 * planted: in none, two and eleven of them. Sport has as many articles and no planted words.
 */
@SparkTest
class FindTrendsTest {
  private static final String POLITICS = "medtop:11000000";
  private static final String SPORT = "medtop:15000000";
  private static final String APRIL = "2026-04";
  private static final String MAY = "2026-05";
  private static final String JUNE = "2026-06";
  private static final String LEAD = "The council of Osmere met. ";
  private static final String PLANTED =
      "Orla Venn said that the Harbour Tax would hurt the ferries.";
  private static final int ARTICLES = 20;

  private static Dataset<Row> documents;
  private static Dataset<Row> documentTopics;
  private static Dataset<Row> terms;

  @BeforeAll
  static void plant() {
    List<Map<Field, Object>> articles = new ArrayList<>();
    List<Map<Field, Object>> topics = new ArrayList<>();
    add(articles, topics, POLITICS, APRIL, 0);
    add(articles, topics, POLITICS, MAY, 2);
    add(articles, topics, POLITICS, JUNE, 11);
    add(articles, topics, SPORT, APRIL, 0);
    add(articles, topics, SPORT, JUNE, 0);
    for (int i = 0; i < 30; i++) {
      Map<Field, Object> copy = copy(document("copy" + i, "Courier", JUNE), JUNE + POLITICS + 0);
      copy.put(DocumentsTable.TEXT, LEAD + "Copied words ran.");
      articles.add(copy);
      topics.add(topic("copy" + i, POLITICS, JUNE));
    }
    documents = rows(DocumentsTable.TABLE, articles);
    documentTopics = rows(DocumentTopicsTable.TABLE, topics).cache();
    terms = new CountTerms().apply(documents, documentTopics).cache();
  }

  private static void add(
      List<Map<Field, Object>> articles,
      List<Map<Field, Object>> topics,
      String topic,
      String month,
      int planted) {
    for (int i = 0; i < ARTICLES; i++) {
      Map<Field, Object> article = document(month + topic + i, "Gazette", month);
      article.put(DocumentsTable.TEXT, LEAD + (i < planted ? PLANTED : "It rained."));
      articles.add(article);
      topics.add(topic(month + topic + i, topic, month));
    }
  }

  private static Map<Field, Object> topic(String docId, String topic, String month) {
    Map<Field, Object> row = new HashMap<>();
    row.put(DocumentTopicsTable.DOC_ID, docId);
    row.put(DocumentTopicsTable.TOPIC_ID, topic);
    row.put(DocumentTopicsTable.RANK, 1);
    row.put(Columns.MONTH, month);
    return row;
  }

  private static Dataset<Row> rows(dev.hearsay.table.Table table, List<Map<Field, Object>> rows) {
    @SuppressWarnings("unchecked")
    Map<Field, Object>[] array = rows.toArray(Map[]::new);
    return Rows.of(table, array);
  }

  private static Dataset<Row> trends(String... months) {
    List<Map<Field, Object>> sizes = new ArrayList<>();
    for (String month : List.of(APRIL, MAY, JUNE)) {
      sizes.add(size(POLITICS, month));
    }
    sizes.add(size(SPORT, APRIL));
    sizes.add(size(SPORT, JUNE));
    return new FindTrends()
        .apply(
            terms, rows(TopicMonthsTable.TABLE, sizes), documents, documentTopics, Set.of(months));
  }

  private static Map<Field, Object> size(String topic, String month) {
    Map<Field, Object> row = new HashMap<>();
    row.put(TopicMonthsTable.TOPIC_ID, topic);
    row.put(TopicMonthsTable.DOCUMENTS_WITHOUT_COPIES, (long) ARTICLES);
    row.put(Columns.MONTH, month);
    return row;
  }

  @Test
  void aTermCountsTheArticlesThatUseItAndNoCopies() {
    assertThat(
            show(
                terms.filter(
                    TopicTermsTable.TERM
                        .col()
                        .isin("harbour tax", "council of osmere", "copied words")),
                Columns.MONTH,
                TopicTermsTable.TOPIC_ID,
                TopicTermsTable.TERM,
                TopicTermsTable.DOCUMENTS))
        .containsExactly(
            APRIL + "|" + POLITICS + "|council of osmere|20",
            APRIL + "|" + SPORT + "|council of osmere|20",
            MAY + "|" + POLITICS + "|council of osmere|20",
            MAY + "|" + POLITICS + "|harbour tax|2",
            JUNE + "|" + POLITICS + "|council of osmere|20",
            JUNE + "|" + POLITICS + "|harbour tax|11",
            JUNE + "|" + SPORT + "|council of osmere|20");
  }

  @Test
  void aPlantedPhraseRisesInItsTopicAndMonthAlone() {
    Dataset<Row> found = trends(APRIL, MAY, JUNE);

    assertThat(
            show(
                found.select(Columns.MONTH.col(), Columns.TOPIC_ID.col()).distinct(),
                Columns.MONTH,
                TopicTrendsTable.TOPIC_ID))
        .containsExactly(JUNE + "|" + POLITICS);
    assertThat(
            show(
                found.filter(TopicTrendsTable.TERM.col().equalTo("harbour tax")),
                TopicTrendsTable.DOCUMENTS,
                TopicTrendsTable.TOPIC_DOCUMENTS,
                TopicTrendsTable.DOCUMENTS_BEFORE,
                TopicTrendsTable.TOPIC_DOCUMENTS_BEFORE))
        .containsExactly("11|20|2|40");
  }

  @Test
  void aTermWithinALongerOneThatSaysTheSameIsLeftOut() {
    assertThat(show(trends(JUNE), TopicTrendsTable.TERM))
        .contains("harbour tax", "orla venn")
        .doesNotContain("harbour", "tax", "orla", "venn");
  }

  @Test
  void theExampleCutsASentenceWithTheTerm() {
    List<String> sentences =
        trends(JUNE)
            .as("trend")
            .join(documents.as("document"), Columns.DOC_ID.name())
            .selectExpr("substring(text, start + 1, end - start) as cut", "sentence", "term")
            .collectAsList()
            .stream()
            .peek(row -> assertThat(row.getString(0)).isEqualTo(row.getString(1)))
            .map(row -> row.getString(1))
            .distinct()
            .toList();

    assertThat(sentences).containsExactly(PLANTED);
  }

  @Test
  void ranksCountFromOneByScore() {
    List<Row> found = trends(JUNE).orderBy(TopicTrendsTable.RANK.col()).collectAsList();

    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i).<Integer>getAs(TopicTrendsTable.RANK.name())).isEqualTo(i + 1);
      assertThat(found.get(i).<Double>getAs(TopicTrendsTable.SCORE.name())).isGreaterThan(15.1);
    }
  }
}
