package dev.hearsay.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.ContentId;
import dev.hearsay.model.PublishText;
import dev.hearsay.report.Accuracy;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuoteClustersTable;
import dev.hearsay.table.QuoteCountsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.RejectsTable;
import dev.hearsay.table.RestatementsTable;
import dev.hearsay.table.SentimentTable;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.table.TopicMonthsTable;
import dev.hearsay.table.TopicTrendsTable;
import dev.hearsay.table.TopicsTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportJobTest {
  private static final String MAY = "2026-05";
  private static final String APRIL = "2026-04";
  private static final UnaryOperator<String> EDITION = month -> "edition of " + month;

  @TempDir static Path output;
  private static ReportJob.Summary summary;

  @BeforeAll
  static void run() throws IOException {
    Path old = Files.createDirectories(output.resolve("reports/2026-05"));
    Files.writeString(old.resolve("left-over.csv"), "of a former run");
    summary =
        new ReportJob(
                tables()::read,
                List.of("undated", MAY, APRIL, "2026-07"),
                output.toUri().toString(),
                EDITION,
                Accuracy.measured(),
                PublishText.YES)
            .run();
  }

  @Test
  void everyMonthHasItsReport() {
    assertThat(summary.reports().stream().map(ReportJob.Written::month))
        .containsExactly(APRIL, MAY, "2026-07", "undated");
    assertThat(summary.reports().get(1).page()).endsWith("/reports/2026-05/index.html");
    assertThat(output.resolve("reports"))
        .isDirectoryContaining(p -> p.endsWith(MAY))
        .isDirectoryNotContaining(p -> p.toString().endsWith(".unfinished"));
  }

  @Test
  void thePageOfAllMonthsLeadsToEachAndAMonthToItsNeighbours() throws IOException {
    assertThat(Files.readString(output.resolve("reports/index.html")))
        .containsSubsequence(
            "2026-07/index.html", "2026-05/index.html", "2026-04/index.html", "undated/index.html")
        .contains("Ada Quill (2)");
    assertThat(text(MAY, "index.html"))
        .contains("../2026-04/index.html", "../2026-07/index.html", "../index.html");
    assertThat(text(APRIL, "index.html")).contains("../2026-05/index.html");
  }

  @Test
  void figuresAndNamesLeadToTheQuotesBehindThem() {
    assertThat(text(MAY, "quotes/actor-ada.html"))
        .contains("2 quotes and 1 more in copies of other articles.", "id=\"q-q1\"", "id=\"q-q3\"")
        .contains("https://courier.example/d1", "characters 0-55", "Carrow Courier · 3 May 2026")
        .contains("WHERE q.statement AND q.actor_id = 'ada'")
        .doesNotContain("q-q4");
    assertThat(text(MAY, "quotes/figure-direct.html")).contains("<p>3 quotes and 1 more");
    assertThat(text(MAY, "quotes/figure-named.html")).contains("<p>3 quotes and 1 more");
    assertThat(text(MAY, "quotes/figure-women.html")).contains("<p>2 quotes and 1 more");
    assertThat(text(MAY, "quotes/figure-not-said.html")).contains("<p>1 quote.");
    assertThat(text(MAY, "quotes/topic-t1.html")).contains("<p>4 quotes and 1 more");
    assertThat(text(MAY, "quotes/cluster-c1.html")).contains("<p>1 quote and 1 more");
    assertThat(text(MAY, "index.html"))
        .contains("<a href=\"quotes/actor-ada.html\"", "<a href=\"quotes/topic-t1.html\"");
    assertThat(names(MAY + "/quotes"))
        .contains(
            "pair-" + ContentId.of("ada ben") + ".html",
            "outlet-" + ContentId.of("Carrow Courier") + ".html")
        .doesNotContain("figure-documents.html", "figure-men.html", "actor-cy.html");
  }

  @Test
  void aMonthReportedLaterIsLedToFromTheOnesBefore(@TempDir Path elsewhere) throws IOException {
    for (String month : List.of(APRIL, MAY)) {
      new ReportJob(
              tables()::read,
              List.of(month),
              elsewhere.toString(),
              EDITION,
              List.of(),
              PublishText.NO)
          .run();
    }

    assertThat(Files.readString(elsewhere.resolve("reports/2026-04/index.html")))
        .contains("../2026-05/index.html");
    assertThat(Files.readString(elsewhere.resolve("reports/index.html")))
        .contains("2026-04/index.html", "2026-05/index.html");
    assertThat(Files.readString(elsewhere.resolve("reports/2026-05/rising-terms.csv")))
        .contains("ward nurses")
        .doesNotContain("The ward nurses held");
  }

  @Test
  void aFolderIsReplacedAsAWhole() {
    assertThat(names(MAY))
        .contains("index.html", "movers.csv", "quotes", "edition.txt")
        .doesNotContain("left-over.csv");
    assertThat(names(APRIL)).doesNotContain("movers.csv").noneMatch(n -> n.endsWith(".crc"));
  }

  @Test
  void statementsAreCountedWithoutCopiesBySpeakerAndGender() {
    assertThat(lines(MAY, "figures.csv"))
        .contains(
            "figure,count,of,low,high,count_before,of_before,low_before,high_before,"
                + "change_low_before,change_high_before,count_year_before,of_year_before,"
                + "low_year_before,high_year_before,change_low_year_before,change_high_year_before",
            "Articles,4,,,,1,,,,,,7,,,,,",
            "Copies of another article,1,4,,,0,1,,,,,2,7,,,,",
            "Outlets,2,,,,1,,,,,,1,,,,,",
            "\"Statements, copies left out\",5,,,,4,,,,,,0,,,,,",
            "\"Statements for each 100 articles, copies left out\",5,3,,,4,1,,,,,0,5,,,,",
            "\"Statements, copies included\",6,,,,4,,,,,,0,,,,,",
            "Wholly within quotation marks,3,5,,,0,4,,,,,0,0,,,,",
            "By a named speaker,3,5,,,4,4,,,,,0,0,,,,",
            "By an unnamed person or a group,1,5,,,0,4,,,,,0,0,,,,",
            "Speaker not known,1,5,,,0,4,,,,,0,0,,,,",
            "Persons quoted by name,2,,,,2,,,,,,0,,,,,",
            "Women,1,2,,,0,2,,,,,0,0,,,,",
            "Texts do not say,1,2,,,1,2,,,,,0,0,,,,",
            "Statements by women,2,3,,,0,4,,,,,0,0,,,,");
  }

  @Test
  void theMostQuotedStandByRankBesideTheMonthBefore() {
    assertThat(lines(MAY, "most-quoted.csv"))
        .containsExactly(
            "rank,name,kind,statements,statements_with_copies,outlets,direct_statements,negative,"
                + "neutral,positive,statements_before,rank_before,change_low,change_high,"
                + "by_articles,by_outlets,by_rate,lost_with_missing_outlets,topic_1,topic_1_statements,topic_2,"
                + "topic_2_statements,topic_3,topic_3_statements,statements_2025-06,"
                + "statements_2025-07,statements_2025-08,statements_2025-09,statements_2025-10,"
                + "statements_2025-11,statements_2025-12,statements_2026-01,statements_2026-02,"
                + "statements_2026-03,statements_2026-04,statements_2026-05",
            "1,Ada Quill,person,2,3,2,2,1,0,1,0,,,,0.67,0.00,1.33,0,labour,2,,,,,,,,,,,,0,,,0,2",
            "2,Ben Harrow,person,1,1,1,0,0,1,0,1,1,,,1.33,0.00,-1.33,0,,,,,,,,,,,,,,0,,,1,1");
  }

  @Test
  void whoIsNewIsQuotedInTwoArticlesAndInNoMonthBefore() {
    assertThat(lines(MAY, "newcomers.csv"))
        .containsExactly("name,kind,statements,articles,outlets", "Ada Quill,person,2,2,2");
    assertThat(text(MAY, "index.html")).contains("from May 2025 on: 1 of 1");
    assertThat(lines(APRIL, "newcomers.csv")).hasSize(1);
    assertThat(names("undated")).doesNotContain("newcomers.csv");
  }

  @Test
  void theSharpestPairsComeWithTheQuoteOfTheirStrongestMention() {
    assertThat(lines(MAY, "sharpest-and-warmest.csv"))
        .containsExactly(
            "leaning,speaker,target,negative,neutral,positive,words,words_sha256,offsets,"
                + "quote_id,type,title,url,outlet,date",
            "Sharpest,Ada Quill,Ben Harrow,2,1,0,The nurses held this town together through the"
                + " whole of the"
                + " storm.,2f9aa49cd87f7f63a890ae858270d4988b8ba7d74f43a5f8ef58ad9aa1243038,10-70,q2,direct,Nurses,,Carrow"
                + " Courier,2026-05-04");
    assertThat(names(APRIL)).doesNotContain("sharpest-and-warmest.csv");
  }

  @Test
  void anOutletsOwnVoicesAreThoseWhomTheOthersQuoteLess() {
    assertThat(lines(MAY, "outlet-voices.csv"))
        .containsExactly(
            "outlet,name,statements,outlet_statements,statements_elsewhere,elsewhere_statements,z",
            "Carrow Courier,Eve Marlow,9,12,0,41,3.15",
            "Osmere Gazette,Dan Orrey,40,41,0,12,6.57");
  }

  @Test
  void moversAreThoseOfBothMonths() {
    assertThat(lines(MAY, "movers.csv"))
        .containsExactly(
            "name,statements,statements_before,change_low,change_high,by_articles,by_outlets,"
                + "by_rate,lost_with_missing_outlets",
            "Ada Quill,2,0,,,0.67,0.00,1.33,0",
            "Cy Dunmore,0,3,,,3.00,0.00,-6.00,0");
  }

  @Test
  void voicesLeaveOutCopiesAndOneself() {
    assertThat(lines(MAY, "who-speaks-of-whom.csv"))
        .containsExactly(
            "speaker,target,mentions,negative,neutral,positive",
            "Ada Quill,Ben Harrow,3,2,1,0",
            "Ben Harrow,Ada Quill,1,0,1,0");
    assertThat(lines(MAY, "speakers-by-target.csv"))
        .containsExactly(
            "speaker,Ben Harrow negative,Ben Harrow neutral,Ben Harrow positive,"
                + "Ada Quill negative,Ada Quill neutral,Ada Quill positive",
            "Ada Quill,2,1,0,0,0,0",
            "Ben Harrow,0,0,0,0,1,0");
    assertThat(lines(MAY, "own-voice.csv"))
        .containsExactly(
            "name,kind,mentions,negative,neutral,positive", "Ada Quill,person,5,0,4,1");
  }

  @Test
  void topicsAndOutletsStandByRank() {
    assertThat(lines(MAY, "topics.csv"))
        .containsExactly(
            "topic,articles,share,articles_before,share_before,statements,negative,neutral,positive",
            "labour,2,0.6667,1,1.0000,4,1,2,1",
            "weather,1,0.3333,0,0.0000,1,0,1,0");
    assertThat(lines(MAY, "outlets.csv"))
        .startsWith(
            "outlet,articles,copies,agency_articles,statements,unnamed_statements,"
                + "unknown_statements,women_quoted,men_quoted,persons_not_said_quoted,"
                + "statements_by_women,statements_by_men,statements_by_persons_not_said,"
                + "articles_before",
            "Carrow Courier,3,0,0,5,1,1,1,0,1,2,0,1,1");
  }

  @Test
  void notableQuotesComeWithTheirArticleAndOneSpeakerOnce() {
    assertThat(lines(MAY, "notable-quotes.csv"))
        .containsExactly(
            "chosen_as,speaker,type,words,words_sha256,offsets,quote_id,outlet,title,url,date",
            "Sharpest,Ada Quill,word for word,This harbour plan is a hole that the town will pay"
                + " for.,25dd2ac45ba46c7fbed2736f4f7e0b8bd321fff0e2c98715aa44aafe3d58655d,0-55,q1,Carrow"
                + " Courier,Harbour,https://courier.example/d1,2026-05-03");
  }

  @Test
  void termsThatRoseAreUpToFiveOfAMainTopicAndTheFirstHasItsSentence() {
    assertThat(lines(MAY, "rising-terms.csv"))
        .containsExactly(
            "topic,term,articles,topic_articles,articles_before,topic_articles_before,score,"
                + "example,outlet,url",
            "labour,ward nurses,9,12,1,40,31.50,The ward nurses held.,Carrow Courier,"
                + "https://courier.example/d1",
            "labour,strike fund,8,12,2,40,20.25,,,",
            "weather,sea fret,6,7,0,30,16.00,The sea fret came.,,");
    assertThat(names(APRIL)).doesNotContain("rising-terms.csv");
  }

  @Test
  void quotesThatTravelledAreTheMonthsWithMostOutlets() {
    assertThat(lines(MAY, "quotes-that-travelled.csv"))
        .containsExactly(
            "speaker,speaker_quotes,other_speakers,named,words,words_sha256,cluster_id,other_wording,"
                + "first_outlet,first_date,outlets,days,quotes,quotes_with_copies,"
                + "quotes_this_month,wordings",
            "Ada Quill,2,1,\"Ada Quill (2: Carrow Courier, Osmere Gazette); Ben Harrow (1: Daily"
                + " Blaze)\",This harbour plan is a hole,"
                + "dd75d6d0f7b95b23398e36bb77101c489ef77390da454da6a3aeb9b59f93bf89,c1,\"A hole,"
                + " this whole harbour plan of theirs.\",Carrow Courier,2026-05-03,2,3,2,5,2,2",
            ",0,0,,Nobody knows,"
                + "20973426364aefcf60bda4d4644b7da8195357796f1a7ef9688fbbd5cb06db5e,c3,,,,2,0,1,3,1,"
                + "1");
    assertThat(lines(APRIL, "quotes-that-travelled.csv")).hasSize(1);
  }

  @Test
  void restatedIsWhatTheLastRunThatChangedTheMonthChanged() {
    assertThat(text(MAY, "index.html"))
        .contains(
            "6 values of May 2026 changed with the run 20260603T1, by cause: 4 (late document);"
                + " 2 (copy).");
    assertThat(lines(MAY, "restated.csv"))
        .containsExactly(
            "subject,kind,figure,before,now,cause",
            "Ada Quill,actor,quotes,0,3,late document",
            "Carrow Courier,outlet,documents,1,3,late document",
            "labour,topic,documents,4,2,copy");
    assertThat(text(APRIL, "index.html")).contains("Nothing of April 2026 was restated.");
  }

  @Test
  void theProgramsOwnProbabilitiesAreOfNamedStatementsWithoutCopies() {
    assertThat(text(MAY, "index.html"))
        .contains("Of the 3 statements told to be by a named speaker, about 2 are by this one");
  }

  @Test
  void coverageAndRejectsAreOfTheMonth() {
    assertThat(lines(MAY, "coverage.csv"))
        .containsExactly("state,rows", "accepted,4", "too_short,2");
    assertThat(lines(MAY, "rejects.csv"))
        .containsExactly(
            "reason,input,position,detail,sample",
            "too_short,a.jsonl,3,9 words,Brief",
            "too_short,a.jsonl,7,2 words,Oh");
  }

  @Test
  void aMonthOfWhichNothingWasReadSaysSo() {
    assertThat(text("2026-07", "index.html")).contains("No article of this month was accepted.");
  }

  @Test
  void articlesWithoutADateAreComparedWithNothing() {
    assertThat(names("undated")).doesNotContain("movers.csv");
    assertThat(text("undated", "index.html")).contains("1 article from 1 outlet");
  }

  @Test
  void emptyTablesGiveAReportThatSaysSo(@TempDir Path elsewhere) throws IOException {
    InventedTables empty = new InventedTables();

    new ReportJob(
            empty::read, List.of(MAY), elsewhere.toString(), EDITION, List.of(), PublishText.YES)
        .run();

    assertThat(elsewhere.resolve("reports/2026-05/index.html"))
        .content()
        .contains("No article of this month was accepted.");
  }

  @Test
  void noMonthsGiveNoReports() throws IOException {
    assertThat(
            new ReportJob(
                    tables()::read,
                    List.of(),
                    output.toString(),
                    EDITION,
                    List.of(),
                    PublishText.YES)
                .run()
                .reports())
        .isEmpty();
  }

  @Test
  void whatIsNoMonthIsRefused() {
    assertThatThrownBy(
            () ->
                new ReportJob(
                    tables()::read, List.of("../x"), "out", EDITION, List.of(), PublishText.YES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("../x");
  }

  private static InventedTables tables() {
    InventedTables tables = new InventedTables();
    tables.add(
        SourceMonthsTable.TABLE,
        """
        month   | source         | rank | documents | copies | quotes | unnamed_quotes | unknown_quotes | person_quotes | female_quotes | documents_before
        2026-05 | Carrow Courier | 1    | 3         | 0      | 5      | 1              | 1              | 3             | 2             | 1
        2026-05 | Osmere Gazette | 2    | 1         | 1      | 1      | 0              | 0              | 1             | 1             | 0
        2026-05 | Daily Blaze    | 3    | 0         | 0      | 0      | 0              | 0              | 0             | 0             | 0
        2026-04 | Carrow Courier | 1    | 1         | 0      | 1      | 0              | 0              | 1             | 0             |
        2026-01 | Carrow Courier | 1    | 1         | 0      | 0      | 0              | 0              | 0             | 0             |
        2025-05 | Carrow Courier | 1    | 7         | 2      | 0      | 0              | 0              | 0             | 0             |
        undated | ""             | 1    | 1         | 0      | 0      | 0              | 0              | 0             | 0             |
        """);
    tables.add(
        ActorMonthsTable.TABLE,
        """
        month   | actor_id | name       | kind   | gender | rank | quotes | quotes_without_copies | direct_quotes | documents | sources | quotes_before | rank_before | tone_negative | tone_neutral | tone_positive
        2026-05 | ada      | Ada Quill  | person | female | 1    | 3      | 2                     | 2             | 2         | 2       | 0             |             | 1             | 0            | 1
        2026-05 | ben      | Ben Harrow | person |        | 2    | 1      | 1                     | 0             | 1         | 1       | 1             | 1           | 0             | 1            | 0
        2026-04 | ben      | Ben Harrow | person |        | 2    | 1      | 1                     | 0             | 1         | 1       |               |             | 0             | 1            | 0
        2026-04 | cy       | Cy Dunmore | person | male   | 1    | 3      | 3                     | 0             | 1         | 1       |               |             | 0             | 3            | 0
        undated | ben      | Ben Harrow | person |        | 1    | 0      | 0                     | 0             | 1         | 0       |               |             | 0             | 0            | 0
        """);
    tables.add(
        ActorsTable.TABLE,
        """
        actor_id | name       | kind   | gender
        ada      | Ada Quill  | person | female
        ben      | Ben Harrow | person |
        cy       | Cy Dunmore | person | male
        dan      | Dan Orrey  | person |
        eve      | Eve Marlow | person |
        """);
    tables.add(
        QuotesTable.TABLE,
        """
        month   | quote_id | doc_id | type     | statement | actor_id | speaker_name | speaker_score | speaker_kind | tone     | tone_score | copy  | cluster_id | content | topic_id | text
        2026-05 | q1       | d1     | direct   | true      | ada      | Ada Quill    | 0.5           | person       | negative | -0.9       | false | c1         | 0-55    | t1       | This harbour plan is a hole that the town will pay for.
        2026-05 | q2       | d2     | direct   | true      | ada      | Ada Quill    | 0.5           | person       | positive | 0.9        | false | c2         | 10-70   | t1       | The nurses held this town together through the whole of the storm.
        2026-05 | q3       | d3     | direct   | true      | ada      | Ada Quill    | 0.5           | person       | negative | -0.95      | true  | c1         | 0-61    | t1       | This harbour plan is a hole that the town will pay for twice.
        2026-05 | q4       | d1     | indirect | true      | ben      | Ben Harrow   | 0.5           | person       | neutral  | 0.0        | false |            | 0-59    | t2       | the harbour would stay shut until the dredger has come back
        2026-05 | q5       | d1     | direct   | true      |          |              | 0.5           | unknown      | neutral  | 0.0        | false | c3         | 0-12    | t1       | Nobody knows
        2026-05 | q6       | d2     | indirect | true      |          | an official  | 0.5           | unnamed      | neutral  | 0.0        | false |            | 0-11    | t1       | it was late
        2026-05 | q7       | d2     | indirect | false     | ben      | Ben Harrow   | 0.5           | person       | neutral  | 0.0        | false |            | 0-11    | t1       | he hoped so
        2026-04 | q8       | d9     | indirect | true      | ben      | Ben Harrow   | 0.5           | person       | neutral  | 0.0        | false |            | 0-19    | t1       | the harbour is open
        2026-04 | q9       | d9     | indirect | true      | cy       | Cy Dunmore   | 0.5           | person       | neutral  | 0.0        | false |            | 0-19    | t1       | the harbour is shut
        2026-04 | q10      | d9     | indirect | true      | cy       | Cy Dunmore   | 0.5           | person       | neutral  | 0.0        | false |            | 0-19    | t1       | the harbour is shut
        2026-04 | q11      | d9     | indirect | true      | cy       | Cy Dunmore   | 0.5           | person       | neutral  | 0.0        | false |            | 0-19    | t1       | the harbour is shut
        2026-06 | q12      | d12    | direct   | true      | ben      | Ben Harrow   | 0.5           | person       | neutral  | 0.0        | false | c1         | 0-42    | t1       | A hole, this whole harbour plan of theirs.
        """);
    tables.add(
        QuoteClustersTable.TABLE,
        """
        cluster_id | quote_id | days | text                        | quotes | quotes_without_copies | wordings | sources | first_source   | first_seen           | actor_id | speaker_name | speaker_quotes | conflicting_speakers
        c1         | q1       | 3    | This harbour plan is a hole | 5      | 2                     | 2        | 2       | Carrow Courier | 2026-05-03T23:30:00Z | ada      | Ada Quill    | 2              | 1
        c2         | q2       | 1    | The nurses held this town   | 4      | 4                     | 1        | 1       | Carrow Courier | 2026-05-04T06:00:00Z | ada      | Ada Quill    | 1              | 0
        c3         | q5       |      | Nobody knows                | 3      | 1                     | 1        | 2       | ""             |                      |          |              |                | 0
        c4         |          |      | Of another month            | 9      | 9                     | 1        | 9       | Daily Blaze    | 2026-06-01T06:00:00Z |          |              |                | 0
        """);
    tables.add(
        SentimentTable.TABLE,
        """
        month   | doc_id | holder_id | target_id | negative | neutral | positive
        2026-05 | d1     | ada       | ben       | 1        | 1       | 0
        2026-05 | d2     | ada       | ben       | 1        | 0       | 0
        2026-05 | d3     | ada       | ben       | 9        | 0       | 0
        2026-05 | d1     | ada       | ada       | 9        | 0       | 0
        2026-05 | d1     | ben       | ada       | 0        | 1       | 0
        2026-05 | d1     |           | ada       | 0        | 4       | 1
        """);
    tables.add(
        DocumentsTable.TABLE,
        """
        month   | doc_id | source         | url                        | title   | published_at         | duplicate_of
        2026-05 | d1     | Carrow Courier | https://courier.example/d1 | Harbour | 2026-05-03T23:30:00Z |
        2026-05 | d2     | Carrow Courier |                            | Nurses  | 2026-05-04T06:00:00Z |
        2026-05 | d3     | Osmere Gazette |                            | Harbour | 2026-05-05T06:00:00Z | d1
        2026-06 | d12    | Daily Blaze    |                            | Harbour | 2026-06-01T06:00:00Z |
        """);
    tables.add(
        MentionsTable.TABLE,
        """
        month   | mention_id | doc_id | start | end | actor_id | sentiment | sentiment_score
        2026-05 | m1         | d1     | 5     | 12  | ben      | negative  | -0.6
        2026-05 | m2         | d2     | 20    | 30  | ben      | negative  | -0.9
        2026-05 | m3         | d2     | 40    | 50  | ben      | neutral   | 0.0
        2026-05 | m4         | d3     | 5     | 12  | ben      | negative  | -0.99
        2026-05 | m5         | d1     | 90    | 95  | ben      | negative  | -0.95
        """);
    tables.add(
        QuoteCountsTable.TABLE,
        """
        month   | actor_id | source         | topic_id | type     | statement | quotes | quotes_without_copies
        2026-05 | ada      | Carrow Courier | t1       | direct   | true      | 2      | 2
        2026-05 | ada      | Carrow Courier | t1       | indirect | false     | 7      | 7
        2026-05 | ada      | Osmere Gazette | t1       | direct   | true      | 1      | 0
        2026-05 | ben      | Carrow Courier | t1       | indirect | true      | 1      | 1
        2026-05 | eve      | Carrow Courier | t1       | indirect | true      | 9      | 9
        2026-05 | dan      | Osmere Gazette | t1       | indirect | true      | 40     | 40
        2026-05 |          | Carrow Courier | t1       | indirect | true      | 2      | 2
        2026-05 | ben      | Carrow Courier | t1       | indirect | false     | 1      | 1
        2026-04 | ben      | Carrow Courier | t1       | indirect | true      | 1      | 1
        2026-04 | cy       | Carrow Courier | t1       | indirect | true      | 3      | 3
        """);
    tables.add(
        TopicMonthsTable.TABLE,
        """
        month   | topic_id | label   | rank | documents_without_copies | share  | documents_before | share_before | quotes | tone_negative | tone_neutral | tone_positive
        2026-05 | t1       | labour  | 1    | 2                        | 0.6667 | 1                | 1.0          | 4      | 1             | 2            | 1
        2026-05 | t2       | weather | 2    | 1                        | 0.3333 | 0                | 0.0          | 1      | 0             | 1            | 0
        2026-05 | t3       | sport   | 3    | 0                        | 0.0    | 0                | 0.0          | 0      | 0             | 0            | 0
        """);
    tables.add(
        TopicTrendsTable.TABLE,
        """
        month   | topic_id | term        | rank | score | documents | topic_documents | documents_before | topic_documents_before | doc_id | sentence
        2026-05 | t2       | sea fret    | 1    | 16.0  | 6         | 7               | 0                | 30                     | d0     | The sea fret came.
        2026-05 | t1       | strike fund | 2    | 20.25 | 8         | 12              | 2                | 40                     | d2     | A strike fund was set up.
        2026-05 | t1       | ward nurses | 1    | 31.5  | 9         | 12              | 1                | 40                     | d1     | The ward nurses held.
        2026-05 | t1       | sixth       | 6    | 15.2  | 5         | 12              | 1                | 40                     | d1     | The sixth.
        2026-05 | t9       | second only | 1    | 15.2  | 5         | 12              | 1                | 40                     | d1     | Of the second level.
        2026-04 | t1       | old news    | 1    | 15.2  | 5         | 12              | 1                | 40                     | d9     | Of April.
        """);
    tables.add(
        TopicsTable.TABLE,
        """
        topic_id | label
        t1       | labour
        """);
    tables.add(
        RestatementsTable.TABLE,
        """
        month   | run_id     | table         | key            | measure               | before | after  | cause
        2026-05 | 20260603T1 | source_months | Carrow Courier | documents             | 1      | 3      | late document
        2026-05 | 20260603T1 | source_months | Carrow Courier | tokens                | 100    | 900    | late document
        2026-05 | 20260603T1 | actor_months  | ada            | quotes                |        | 3      | late document
        2026-05 | 20260603T1 | actor_months  | ada            | quotes_without_copies |        | 2      | late document
        2026-05 | 20260603T1 | topic_months  | t1             | documents             | 4      | 2      | copy
        2026-05 | 20260603T1 | actors        | old            | actor_id              | old    | 999999 | copy
        2026-05 | 20260601T1 | source_months | Osmere Gazette | documents             | 0      | 70     | model
        """);
    tables.add(
        CoverageTable.TABLE,
        """
        month   | source         | state     | rows
        2026-05 | Carrow Courier | accepted  | 3
        2026-05 | Osmere Gazette | accepted  | 1
        2026-05 | Osmere Gazette | too_short | 2
        2026-04 | Carrow Courier | accepted  | 1
        """);
    tables.add(
        RejectsTable.TABLE,
        """
        month   | input   | position | reason    | detail  | sample
        2026-05 | a.jsonl | 7        | too_short | 2 words | Oh
        2026-05 | a.jsonl | 3        | too_short | 9 words | Brief
        2026-04 | a.jsonl | 9        | too_short | 1 word  | No
        """);
    return tables;
  }

  private static List<String> names(String month) {
    try (Stream<Path> files = Files.list(output.resolve("reports").resolve(month))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String month, String file) {
    return text(month, file).lines().toList();
  }

  private static String text(String month, String file) {
    try {
      return Files.readString(output.resolve("reports").resolve(month).resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
