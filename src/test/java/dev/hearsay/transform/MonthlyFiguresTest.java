package dev.hearsay.transform;

import static dev.hearsay.Rows.analyses;
import static dev.hearsay.Rows.analysis;
import static dev.hearsay.Rows.copy;
import static dev.hearsay.Rows.document;
import static dev.hearsay.Rows.mention;
import static dev.hearsay.Rows.person;
import static dev.hearsay.Rows.quote;
import static dev.hearsay.Rows.show;
import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Rows;
import dev.hearsay.SparkTest;
import dev.hearsay.model.Gender;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.Polarity;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuoteCountsTable;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.table.TopicMonthsTable;
import dev.hearsay.table.TopicsTable;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two articles of April, one of them a copy of the other, one of May and one without a date. */
@SparkTest
class MonthlyFiguresTest {
  private static final LocalActor ORLA = person("Orla Venn", Gender.FEMALE, "");
  private static final LocalActor TAM = person("Tam Okeke");

  private static Dataset<Row> documents;
  private static Dataset<Row> mentions;
  private static Dataset<Row> quotes;
  private static Dataset<Row> documentTopics;
  private static Dataset<Row> actors;

  @BeforeAll
  static void project() {
    documents =
        Rows.of(
            DocumentsTable.TABLE,
            document("april", "Gazette", "2026-04"),
            copy(document("april-copy", "Courier", "2026-04"), "april"),
            document("may", "Gazette", "2026-05"),
            document("undated", "Gazette", "undated"));
    List<LocalActor> both = List.of(ORLA, TAM);
    Dataset<Row> analyses =
        analyses(
            april("april"),
            april("april-copy"),
            analysis(
                "may",
                "2026-05",
                both,
                List.of(mention(0, 4, 1, Polarity.NEGATIVE)),
                List.of(
                    quote(20, 30, 1, "No."),
                    quote(50, 60, 1, "Never again."),
                    quote(70, 80, 0, "We will build."))),
            analysis(
                "undated", "undated", both, List.of(), List.of(quote(20, 30, 0, "Good day."))));
    Dataset<Row> links = PlainLinks.of(analyses);
    Dataset<Row> names = new NameActors().apply(links, Rows.noEntries());
    mentions = new ProjectMentions().apply(analyses, links).cache();
    quotes = new ProjectQuotes().apply(analyses, documents, links, names, Rows.noEntries()).cache();
    documentTopics = new ProjectTopics().apply(analyses);
    actors =
        new DescribeActors()
            .apply(links, names, documents, mentions, quotes, Rows.noEntries())
            .cache();
  }

  private static Row april(String docId) {
    return analysis(
        docId,
        "2026-04",
        List.of(ORLA),
        List.of(mention(0, 4, 0, Polarity.POSITIVE)),
        List.of(quote(20, 30, 0, "We will build."), quote(50, 60, -1, "We  will, build")));
  }

  @Test
  void actorMonthCountsOriginalsAndCopiesApart() {
    assertThat(
            show(
                actorMonths().filter(Columns.MONTH.col().equalTo("2026-04")),
                ActorMonthsTable.NAME,
                ActorMonthsTable.QUOTES,
                ActorMonthsTable.QUOTES_WITHOUT_COPIES,
                ActorMonthsTable.DISTINCT_QUOTES,
                ActorMonthsTable.DIRECT_QUOTES,
                ActorMonthsTable.EXPECTED_QUOTES,
                ActorMonthsTable.DOCUMENTS,
                ActorMonthsTable.SOURCES,
                ActorMonthsTable.MENTIONS,
                ActorMonthsTable.TONE_POSITIVE,
                ActorMonthsTable.SPOKEN_OF_POSITIVE))
        .containsExactly("Orla Venn|2|1|1|1|0.75|1|2|1|1|1");
  }

  @Test
  void actorMonthIsRankedAndSetBesideTheMonthBefore() {
    assertThat(
            show(
                actorMonths(),
                Columns.MONTH,
                ActorMonthsTable.NAME,
                ActorMonthsTable.RANK,
                ActorMonthsTable.SHARE,
                ActorMonthsTable.QUOTES_BEFORE,
                ActorMonthsTable.RANK_BEFORE))
        .containsExactly(
            "2026-04|Orla Venn|1|0.5|null|null",
            "2026-05|Orla Venn|2|0.3333333333333333|1|1",
            "2026-05|Tam Okeke|1|0.6666666666666666|0|null",
            "undated|Orla Venn|1|1.0|null|null");
  }

  @Test
  void topicMonthCountsArticlesAndStatements() {
    Dataset<Row> topics =
        Rows.of(
            TopicsTable.TABLE,
            Map.of(TopicsTable.TOPIC_ID, "medtop:11000000", TopicsTable.LABEL, "politics"),
            Map.of(TopicsTable.TOPIC_ID, "medtop:15000000", TopicsTable.LABEL, "sport"));

    assertThat(
            show(
                TopicMonthsTable.TABLE.conform(
                    new SummarizeTopics().apply(documents, documentTopics, quotes, topics)),
                Columns.MONTH,
                TopicMonthsTable.LABEL,
                TopicMonthsTable.DOCUMENTS,
                TopicMonthsTable.DOCUMENTS_WITHOUT_COPIES,
                TopicMonthsTable.QUOTES,
                TopicMonthsTable.RANK,
                TopicMonthsTable.SHARE,
                TopicMonthsTable.DOCUMENTS_BEFORE,
                TopicMonthsTable.SHARE_BEFORE))
        .containsExactly(
            "2026-04|politics|2|1|2|1|1.0|null|null",
            "2026-05|politics|1|1|3|1|1.0|1|1.0",
            "undated|politics|1|1|1|1|1.0|null|null");
  }

  @Test
  void sourceMonthTellsWhoWasLetSpeak() {
    assertThat(
            show(
                SourceMonthsTable.TABLE.conform(
                    new SummarizeSources().apply(documents, quotes, actors)),
                Columns.MONTH,
                SourceMonthsTable.SOURCE,
                SourceMonthsTable.DOCUMENTS,
                SourceMonthsTable.COPIES,
                SourceMonthsTable.TOKENS,
                SourceMonthsTable.QUOTES,
                SourceMonthsTable.NAMED_QUOTES,
                SourceMonthsTable.UNKNOWN_QUOTES,
                SourceMonthsTable.FEMALE_QUOTES,
                SourceMonthsTable.MALE_QUOTES,
                SourceMonthsTable.RANK,
                SourceMonthsTable.SHARE,
                SourceMonthsTable.DOCUMENTS_BEFORE))
        .containsExactly(
            "2026-04|Courier|1|1|10|2|1|1|1|0|1|0.5|null",
            "2026-04|Gazette|1|0|10|2|1|1|1|0|2|0.5|null",
            "2026-05|Gazette|1|0|10|3|3|0|1|0|1|1.0|1",
            "undated|Gazette|1|0|10|1|1|0|1|0|1|1.0|null");
  }

  @Test
  void quoteCountsAddUpToTheQuotes() {
    Dataset<Row> counts =
        QuoteCountsTable.TABLE.conform(new CountQuotes().apply(quotes, documents));

    assertThat(
            show(
                counts.filter(
                    Columns.MONTH
                        .col()
                        .equalTo("2026-04")
                        .and(QuoteCountsTable.SOURCE.col().equalTo("Courier"))),
                QuoteCountsTable.TYPE,
                QuoteCountsTable.STATEMENT,
                QuoteCountsTable.QUOTES,
                QuoteCountsTable.QUOTES_WITHOUT_COPIES,
                QuoteCountsTable.DISTINCT_QUOTES,
                QuoteCountsTable.DOCUMENTS,
                QuoteCountsTable.EXPECTED_QUOTES,
                QuoteCountsTable.TONE_POSITIVE))
        .containsExactly("direct|true|1|0|1|1|0.0|1", "direct|true|1|0|1|1|0.75|1");
    assertThat(counts.agg(sum(QuoteCountsTable.QUOTES.col())).head().getLong(0))
        .isEqualTo(quotes.count());
  }

  @Test
  void rowsAreTheSameFromAnyNumberOfPartitions() {
    Dataset<Row> one =
        new SummarizeActors().apply(quotes.coalesce(1), mentions.coalesce(1), documents, actors);
    Dataset<Row> seven =
        new SummarizeActors()
            .apply(quotes.repartition(7), mentions.repartition(7), documents, actors);

    assertThat(ActorMonthsTable.TABLE.conform(one).collectAsList())
        .containsExactlyInAnyOrderElementsOf(ActorMonthsTable.TABLE.conform(seven).collectAsList());
    assertThat(actors.filter(ActorsTable.NAME.col().isNull()).count()).isZero();
  }

  private static Dataset<Row> actorMonths() {
    return ActorMonthsTable.TABLE.conform(
        new SummarizeActors().apply(quotes, mentions, documents, actors));
  }
}
