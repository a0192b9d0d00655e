package dev.hearsay.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.Rows;
import dev.hearsay.SparkTest;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.QuoteCountsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Two months of an actor Ada and an actor Ben; Ada stands mostly in an outlet that goes. */
@SparkTest
class ReportComparisonTest {
  private static final String APRIL = "2026-04";
  private static final String MAY = "2026-05";

  @Test
  void resamplesAreTheSameForEveryNumberOfPartitions() {
    Dataset<Row> sums = new ReportArticleSums().apply(documents(), quotes(), actorMonths());
    ReportResamples resamples =
        new ReportResamples(List.of(Columns.MONTH.name()), ReportArticleSums.MEASURES);

    List<String> one = shown(resamples.apply(sums.repartition(1)));

    assertThat(shown(resamples.apply(sums.repartition(7)))).isEqualTo(one);
    assertThat(one).hasSize(2 * PoissonWeights.RESAMPLES);
  }

  @Test
  void aResampleAddsUpEachArticleAsOftenAsItIsDrawn() {
    Dataset<Row> sums = new ReportArticleSums().apply(documents(), quotes(), actorMonths());
    Row third =
        new ReportResamples(List.of(Columns.MONTH.name()), ReportArticleSums.MEASURES)
            .apply(sums)
            .where(Columns.MONTH.col().equalTo(MAY))
            .where(ReportResamples.RESAMPLE + " = 3")
            .first();
    long m1 = PoissonWeights.of("m1")[3];
    long m2 = PoissonWeights.of("m2")[3];
    long silent = PoissonWeights.of("m3")[3];

    assertThat(third.<Long>getAs(SourceMonthsTable.DOCUMENTS.name())).isEqualTo(m1 + m2 + silent);
    assertThat(third.<Long>getAs(SourceMonthsTable.QUOTES.name())).isEqualTo(2 * m1 + m2);
    assertThat(third.<Long>getAs(SourceMonthsTable.DIRECT_QUOTES.name())).isEqualTo(m1);
    assertThat(third.<Long>getAs(SourceMonthsTable.FEMALE_QUOTES.name())).isEqualTo(m1);
    assertThat(third.<Long>getAs(SourceMonthsTable.UNNAMED_QUOTES.name())).isEqualTo(m1);
    assertThat(third.<Long>getAs(SourceMonthsTable.MALE_QUOTES.name())).isEqualTo(m2);
  }

  @Test
  void anActorsChangeIsResampledInBothMonths() {
    List<Row> rows =
        new ReportActorResamples()
            .apply(quotes(), listed())
            .where(Columns.ACTOR_ID.col().equalTo("ada"))
            .collectAsList();
    int[] m1 = PoissonWeights.of("m1");
    int[] a1 = PoissonWeights.of("a1");
    int[] a2 = PoissonWeights.of("a2");

    assertThat(rows).hasSize(1);
    List<Long> changes = rows.get(0).getList(rows.get(0).fieldIndex(ReportActorResamples.CHANGES));
    assertThat(changes).hasSize(PoissonWeights.RESAMPLES);
    for (int i = 0; i < changes.size(); i++) {
      assertThat(changes.get(i)).isEqualTo(m1[i] - 2L * a1[i] - a2[i]);
    }
  }

  @Test
  void changesAreSummedOverOutletsForTheListedAndForAll() {
    Dataset<Row> outlets = new ReportOutlets().apply(sourceMonths());
    Map<String, Row> may = new HashMap<>();
    new ReportChanges()
        .apply(outlets, quoteCounts(), listed())
        .where(Columns.MONTH.col().equalTo(MAY))
        .collectAsList()
        .forEach(r -> may.put(r.getAs(Columns.ACTOR_ID.name()), r));

    assertThat(may).containsOnlyKeys("ada", null);
    Row ada = may.get("ada");
    assertThat(ada.<Long>getAs(ActorMonthsTable.QUOTES_WITHOUT_COPIES.name())).isEqualTo(1);
    assertThat(ada.<Long>getAs(ActorMonthsTable.QUOTES_BEFORE.name())).isEqualTo(9);
    assertThat(ada.<Long>getAs(ReportChanges.LOST)).isEqualTo(7);
    // the Gazette's 4 articles at 1 in 3, and the Courier's 6 at the rate that it last had
    assertThat(ada.<Double>getAs(ReportChanges.RATES_NOW)).isCloseTo(4 / 3.0 + 7, within(1e-5));
    // the Gazette's 3 articles at 2 in 4
    assertThat(ada.<Double>getAs(ReportChanges.RATES_BEFORE)).isCloseTo(1.5, within(1e-5));
    assertThat(may.get(null).<Long>getAs(ActorMonthsTable.QUOTES_BEFORE.name())).isEqualTo(12);
    assertThat(may.get(null).<Long>getAs(ReportChanges.LOST)).isEqualTo(7);
  }

  @Test
  void anOutletIsMissingFromFiveArticlesToUnderATenth() {
    List<String> missing =
        new ReportOutlets()
                .apply(sourceMonths())
                .where(Columns.MONTH.col().equalTo(MAY).and(ReportOutlets.isMissing()))
                .collectAsList()
                .stream()
                .map(r -> r.<String>getAs(Columns.SOURCE.name()))
                .sorted()
                .toList();

    assertThat(missing).containsExactly("Courier", "Ledger");
  }

  private static Dataset<Row> documents() {
    return table(
        List.of(
            Map.of(DocumentsTable.DOC_ID, "a1", Columns.MONTH, APRIL),
            Map.of(DocumentsTable.DOC_ID, "a2", Columns.MONTH, APRIL),
            Map.of(DocumentsTable.DOC_ID, "m1", Columns.MONTH, MAY),
            Map.of(DocumentsTable.DOC_ID, "m2", Columns.MONTH, MAY),
            Map.of(DocumentsTable.DOC_ID, "m3", Columns.MONTH, MAY),
            Map.of(
                DocumentsTable.DOC_ID, "copy",
                Columns.MONTH, MAY,
                DocumentsTable.DUPLICATE_OF, "m1")),
        DocumentsTable.TABLE);
  }

  private static Dataset<Row> quotes() {
    return table(
        List.of(
            quote("a1", APRIL, "ada", "person", "direct", false),
            quote("a1", APRIL, "ada", "person", "direct", false),
            quote("a2", APRIL, "ada", "person", "indirect", false),
            quote("m1", MAY, "ada", "person", "direct", false),
            quote("m1", MAY, null, "unnamed", "indirect", false),
            quote("m2", MAY, "ben", "person", "indirect", false),
            quote("copy", MAY, "ada", "person", "direct", true)),
        QuotesTable.TABLE);
  }

  private static Map<Field, Object> quote(
      String docId, String month, String actor, String kind, String type, boolean copy) {
    Map<Field, Object> quote = new HashMap<>();
    quote.put(QuotesTable.DOC_ID, docId);
    quote.put(Columns.MONTH, month);
    quote.put(QuotesTable.ACTOR_ID, actor);
    quote.put(QuotesTable.SPEAKER_KIND, kind);
    quote.put(QuotesTable.TYPE, type);
    quote.put(QuotesTable.STATEMENT, true);
    quote.put(QuotesTable.COPY, copy);
    return quote;
  }

  private static Dataset<Row> actorMonths() {
    return table(
        List.of(
            person(APRIL, "ada", "female"),
            person(MAY, "ada", "female"),
            person(MAY, "ben", "male")),
        ActorMonthsTable.TABLE);
  }

  private static Map<Field, Object> person(String month, String actor, String gender) {
    return Map.of(
        Columns.MONTH, month,
        ActorMonthsTable.ACTOR_ID, actor,
        ActorMonthsTable.KIND, "person",
        ActorMonthsTable.GENDER, gender);
  }

  private static Dataset<Row> sourceMonths() {
    return table(
        List.of(
            outlet(APRIL, "Gazette", 5, 1),
            outlet(MAY, "Gazette", 3, 0),
            outlet(APRIL, "Courier", 6, 0),
            outlet(APRIL, "Blaze", 4, 0),
            outlet(APRIL, "Ledger", 11, 0),
            outlet(MAY, "Ledger", 1, 0),
            outlet(APRIL, "Post", 10, 0),
            outlet(MAY, "Post", 1, 0)),
        SourceMonthsTable.TABLE);
  }

  private static Map<Field, Object> outlet(String month, String name, long documents, long copies) {
    return Map.of(
        Columns.MONTH, month,
        SourceMonthsTable.SOURCE, name,
        SourceMonthsTable.DOCUMENTS, documents,
        SourceMonthsTable.COPIES, copies);
  }

  private static Dataset<Row> quoteCounts() {
    return table(
        List.of(
            counts(APRIL, "ada", "Gazette", 2, true),
            counts(APRIL, "ada", "Courier", 7, true),
            counts(MAY, "ada", "Gazette", 1, true),
            counts(MAY, "ada", "Gazette", 50, false),
            counts(APRIL, "ben", "Gazette", 3, true),
            counts(MAY, "ben", "Gazette", 4, true)),
        QuoteCountsTable.TABLE);
  }

  private static Map<Field, Object> counts(
      String month, String actor, String source, long quotes, boolean statement) {
    return Map.of(
        Columns.MONTH, month,
        QuoteCountsTable.ACTOR_ID, actor,
        QuoteCountsTable.SOURCE, source,
        QuoteCountsTable.STATEMENT, statement,
        QuoteCountsTable.QUOTES_WITHOUT_COPIES, quotes);
  }

  private static Dataset<Row> listed() {
    return table(List.of(person(MAY, "ada", "female")), ActorMonthsTable.TABLE);
  }

  @SuppressWarnings("unchecked")
  private static Dataset<Row> table(List<Map<Field, Object>> rows, Table table) {
    return Rows.of(table, rows.toArray(Map[]::new));
  }

  private static List<String> shown(Dataset<Row> rows) {
    List<String> shown = new ArrayList<>();
    rows.collectAsList().forEach(r -> shown.add(r.toString()));
    return shown.stream().sorted().toList();
  }
}
