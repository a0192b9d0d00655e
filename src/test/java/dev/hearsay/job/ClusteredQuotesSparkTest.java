package dev.hearsay.job;

import static dev.hearsay.Rows.copy;
import static dev.hearsay.Rows.document;
import static dev.hearsay.Rows.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Rows;
import dev.hearsay.SparkSessions;
import dev.hearsay.SparkTest;
import dev.hearsay.io.Publication;
import dev.hearsay.io.TableStore;
import dev.hearsay.nlp.wordings.EditedQuotes;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.QuoteClustersTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.transform.CountClusters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SparkTest
class ClusteredQuotesSparkTest {
  private static final String MARCH = "2026-03";
  private static final String APRIL = "2026-04";
  private static final String FERRY =
      "“We will not close the ferry to Hallin this winter. Whoever says so has never stood on the"
          + " quay at Osmere with a sick child.”";
  private static final String FERRY_END =
      "“whoever says so has never stood on the quay at Osmere with a sick child”";
  private static final String FERRY_BEGINNING = "“We won't close the ferry to Hallin this winter”";
  private static final String THANKS = "“Thank you all.”";

  @TempDir private Path folder;
  private TableStore store;

  @BeforeEach
  void openStore() {
    store = new TableStore(SparkSessions.shared(), folder.toString());
  }

  @Test
  void sameWordsShareClusterWhateverAnOutletMadeOfThem() {
    Map<String, String> clusters =
        publish(
            Set.of(MARCH),
            quote("whole", MARCH, FERRY, "venn"),
            quote("cut", MARCH, FERRY_END, "venn"),
            quote("contracted", MARCH, FERRY_BEGINNING, null),
            quote(
                "joined",
                MARCH,
                "“We will not close the ferry to Hallin” ... “on the quay at Osmere with a sick child”",
                "venn"),
            mixed("mixed", MARCH, "that they had “never stood on the quay at Osmere with” one"),
            quote("denied", MARCH, "“We will close the ferry to Hallin this winter.”", "venn"),
            quote("other", MARCH, "“We will not close the school in Lathe this summer.”", "venn"),
            quote("thanks", MARCH, THANKS, "venn"),
            quote("thanks again", MARCH, THANKS, "venn"),
            quote("thanks by another", MARCH, THANKS, "okeke"),
            quote("thanks by nobody", MARCH, THANKS, null),
            indirect("indirect", MARCH, "that the ferry to Hallin would not close this winter"));

    assertThat(names(clusters))
        .containsExactlyInAnyOrder(
            "contracted cut joined mixed whole",
            "denied",
            "other",
            "thanks thanks again",
            "thanks by another");
    assertThat(clusters.get("thanks by nobody")).isNull();
    assertThat(clusters.get("indirect")).isNull();
  }

  @Test
  void idOutlivesLongerFormsLaterMonthsAndReruns() {
    Map<Field, Object> cut = quote("cut", MARCH, FERRY_BEGINNING, "venn");
    String id = publish(Set.of(MARCH), cut).get("cut");
    Map<String, String> april =
        publish(
            Set.of(APRIL),
            quote("whole", APRIL, FERRY, "venn"),
            quote("end", APRIL, FERRY_END, "venn"));

    assertThat(april).containsEntry("whole", id).containsEntry("end", id).containsEntry("cut", id);
    Map<String, String> late = publish(Set.of(MARCH), cut, quote("late", MARCH, FERRY, "venn"));
    assertThat(late.values()).containsOnly(id);
  }

  @Test
  void monthByMonthAndAllAtOnceGiveTheSameClusters() {
    List<Map<Field, Object>> march = edited(MARCH, 0);
    List<Map<Field, Object>> april = edited(APRIL, 1);
    publish(Set.of(MARCH), march);
    Map<String, String> monthly = publish(Set.of(APRIL), april);
    List<Map<Field, Object>> both = new ArrayList<>(april);
    both.addAll(march);
    TableStore other = new TableStore(SparkSessions.shared(), folder.resolve("once").toString());

    assertThat(publish(other, Set.of(MARCH, APRIL), both)).isEqualTo(monthly);
  }

  @Test
  void editedQuotesAreFoundAndOthersNot() {
    List<EditedQuotes.Edited> edited = EditedQuotes.of(60);
    List<Map<Field, Object>> quotes = new ArrayList<>();
    for (int i = 0; i < edited.size(); i++) {
      quotes.add(quote("q" + i, MARCH, edited.get(i).text(), null));
    }
    Map<String, String> clusters = publish(Set.of(MARCH), quotes);
    Map<Integer, String> whole = new HashMap<>();
    Map<EditedQuotes.Edit, Integer> found = new EnumMap<>(EditedQuotes.Edit.class);
    Map<String, Set<Integer>> originals = new TreeMap<>();
    for (int i = 0; i < edited.size(); i++) {
      EditedQuotes.Edited one = edited.get(i);
      String cluster = clusters.get("q" + i);
      whole.putIfAbsent(one.original(), cluster);
      originals.computeIfAbsent(cluster, c -> new TreeSet<>()).add(one.original());
      found.merge(one.edit(), cluster.equals(whole.get(one.original())) ? 1 : 0, Integer::sum);
    }

    assertThat(originals.values()).as("clusters of one original").allMatch(o -> o.size() == 1);
    assertThat(found.values().stream().mapToInt(n -> n).sum())
        .as("found, by edit: %s", found)
        .isGreaterThan(edited.size() * 99 / 100);
  }

  @Test
  void tableTellsWhereAndWhenAndWhose() {
    Map<Field, Object> original = document("a", "Gazette", MARCH);
    Dataset<Row> documents =
        Rows.of(
            DocumentsTable.TABLE,
            original,
            copy(document("b", "Courier", MARCH), "a"),
            document("c", "Ledger", APRIL));
    Dataset<Row> quotes =
        quotes(
            List.of(
                in("a", quote("end", MARCH, FERRY_END, "venn")),
                in("b", copied(quote("end copied", MARCH, FERRY_END, "venn"))),
                in("c", quote("whole", APRIL, FERRY, "okeke")),
                in(
                    "c",
                    quote("alone", APRIL, "“The kelp of Scarth Point belongs to nobody.”", null))));
    try (Publication tables = store.begin("test")) {
      Dataset<Row> clusters =
          new CountClusters().apply(new ClusteredQuotes(tables).of(quotes), documents);

      assertThat(
              show(
                  clusters,
                  QuoteClustersTable.QUOTE_ID,
                  QuoteClustersTable.QUOTES,
                  QuoteClustersTable.QUOTES_WITHOUT_COPIES,
                  QuoteClustersTable.DOCUMENTS,
                  QuoteClustersTable.WORDINGS,
                  QuoteClustersTable.SOURCES,
                  QuoteClustersTable.FIRST_SOURCE,
                  QuoteClustersTable.FIRST_SEEN,
                  QuoteClustersTable.LAST_SEEN,
                  QuoteClustersTable.DAYS,
                  QuoteClustersTable.ACTOR_ID,
                  QuoteClustersTable.SPEAKER_QUOTES,
                  QuoteClustersTable.CONFLICTING_SPEAKERS))
          .containsExactly(
              "alone|1|1|1|1|1|Ledger|2026-04-15 12:00:00.0|2026-04-15 12:00:00.0|1|null|null|0",
              "whole|3|2|3|2|3|Courier|2026-03-15 12:00:00.0|2026-04-15 12:00:00.0|2|venn|2|1");
    }
  }

  @Test
  void clustersWithoutQuotesInTheWrittenMonthsStayAsTheyWere() {
    Map<Field, Object> stays = document("a", "Gazette", MARCH);
    Map<Field, Object> before = document("b", "Courier", MARCH);
    Map<Field, Object> fresh = document("c", "Ledger", APRIL);
    Dataset<Row> documents = Rows.of(DocumentsTable.TABLE, stays, before, fresh);
    Dataset<Row> unclustered =
        quotes(
            List.of(
                in("a", quote("kelp", MARCH, "“The kelp of Scarth Point is nobody's.”", null)),
                in("b", quote("whole", MARCH, FERRY, "venn")),
                in("c", quote("end", APRIL, FERRY_END, "okeke"))));
    try (Publication tables = store.begin("test")) {
      Dataset<Row> quotes = tables.keep("quotes", new ClusteredQuotes(tables).of(unclustered));
      CountClusters count = new CountClusters();
      Dataset<Row> published =
          QuoteClustersTable.TABLE.conform(
              count.apply(quotes.filter(Columns.MONTH.col().equalTo(MARCH)), documents));

      Dataset<Row> updated =
          count.update(
              published,
              quotes.filter(Columns.MONTH.col().equalTo(APRIL)),
              quotes,
              Rows.of(DocumentsTable.TABLE, before, fresh));

      assertThat(counts(updated)).containsExactlyElementsOf(counts(count.apply(quotes, documents)));
      assertThat(counts(updated)).containsExactly("kelp|1|Gazette", "whole|2|Courier");
    }
  }

  private static List<String> counts(Dataset<Row> clusters) {
    return show(
        clusters,
        QuoteClustersTable.QUOTE_ID,
        QuoteClustersTable.QUOTES,
        QuoteClustersTable.FIRST_SOURCE);
  }

  private static List<Map<Field, Object>> edited(String month, int odd) {
    List<EditedQuotes.Edited> edited = EditedQuotes.of(12);
    List<Map<Field, Object>> quotes = new ArrayList<>();
    for (int i = 0; i < edited.size(); i++) {
      if ((i * 7 / 3) % 2 == odd) {
        quotes.add(quote("q" + i, month, edited.get(i).text(), null));
      }
    }
    return quotes;
  }

  @SafeVarargs
  private Map<String, String> publish(Set<String> months, Map<Field, Object>... quotes) {
    return publish(months, Arrays.asList(quotes));
  }

  private Map<String, String> publish(Set<String> months, List<Map<Field, Object>> quotes) {
    return publish(store, months, quotes);
  }

  /** The clusters of all quotes that are published then, by quote. */
  private static Map<String, String> publish(
      TableStore store, Set<String> months, List<Map<Field, Object>> quotes) {
    try (Publication tables = store.begin("test")) {
      tables.stage(QuotesTable.TABLE, new ClusteredQuotes(tables).of(quotes(quotes)), months);
      tables.publish();
    }
    Map<String, String> clusters = new TreeMap<>();
    store
        .read(QuotesTable.TABLE)
        .select(QuotesTable.QUOTE_ID.col(), QuotesTable.CLUSTER_ID.col())
        .collectAsList()
        .forEach(row -> clusters.put(row.getString(0), row.getString(1)));
    return clusters;
  }

  /** The quotes of each cluster. */
  private static List<String> names(Map<String, String> clusters) {
    return clusters.entrySet().stream()
        .filter(quote -> quote.getValue() != null)
        .collect(
            Collectors.groupingBy(
                Map.Entry::getValue,
                TreeMap::new,
                Collectors.mapping(Map.Entry::getKey, Collectors.joining(" "))))
        .values()
        .stream()
        .toList();
  }

  private static Dataset<Row> quotes(List<Map<Field, Object>> quotes) {
    @SuppressWarnings("unchecked")
    Map<Field, Object>[] rows = quotes.toArray(Map[]::new);
    return Rows.of(QuotesTable.TABLE, rows);
  }

  private static Map<Field, Object> quote(String id, String month, String text, String actor) {
    Map<Field, Object> quote = new HashMap<>();
    quote.put(QuotesTable.QUOTE_ID, id);
    quote.put(QuotesTable.DOC_ID, "document of " + id);
    quote.put(QuotesTable.TYPE, "direct");
    quote.put(QuotesTable.TEXT, text);
    quote.put(QuotesTable.ACTOR_ID, actor);
    quote.put(QuotesTable.SPEAKER_NAME, actor);
    quote.put(QuotesTable.SPEAKER_KIND, actor == null ? "unknown" : "person");
    quote.put(QuotesTable.COPY, false);
    quote.put(Columns.MONTH, month);
    return quote;
  }

  private static Map<Field, Object> mixed(String id, String month, String text) {
    Map<Field, Object> quote = quote(id, month, text, null);
    quote.put(QuotesTable.TYPE, "mixed");
    return quote;
  }

  private static Map<Field, Object> indirect(String id, String month, String text) {
    Map<Field, Object> quote = quote(id, month, text, "venn");
    quote.put(QuotesTable.TYPE, "indirect");
    return quote;
  }

  private static Map<Field, Object> copied(Map<Field, Object> quote) {
    quote.put(QuotesTable.COPY, true);
    return quote;
  }

  private static Map<Field, Object> in(String docId, Map<Field, Object> quote) {
    quote.put(QuotesTable.DOC_ID, docId);
    return quote;
  }
}
