package dev.hearsay.job;

import static dev.hearsay.job.InventedReports.APRIL;
import static dev.hearsay.job.InventedReports.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of reports against the tables that they are of. */
class ReportFiguresTest {
  @TempDir static Path output;
  private static InventedReports reports;

  @BeforeAll
  static void run() throws IOException {
    reports = InventedReports.write(output, List.of("undated", MAY, APRIL));
  }

  @Test
  void statementsAreCountedWithoutCopiesBySpeakerAndGender() {
    assertThat(reports.lines(MAY, "figures.csv"))
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
    assertThat(reports.lines(MAY, "most-quoted.csv"))
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
    assertThat(reports.lines(MAY, "newcomers.csv"))
        .containsExactly("name,kind,statements,articles,outlets", "Ada Quill,person,2,2,2");
    assertThat(reports.text(MAY, "index.html")).contains("from May 2025 on: 1 of 1");
    assertThat(reports.lines(APRIL, "newcomers.csv")).hasSize(1);
    assertThat(reports.names("undated")).doesNotContain("newcomers.csv");
  }

  @Test
  void theSharpestPairsComeWithTheQuoteOfTheirStrongestMention() {
    assertThat(reports.lines(MAY, "sharpest-and-warmest.csv"))
        .containsExactly(
            "leaning,speaker,target,negative,neutral,positive,words,words_sha256,offsets,"
                + "quote_id,type,title,url,outlet,date",
            "Sharpest,Ada Quill,Ben Harrow,2,1,0,The nurses held this town together through the"
                + " whole of the"
                + " storm.,2f9aa49cd87f7f63a890ae858270d4988b8ba7d74f43a5f8ef58ad9aa1243038,10-70,q2,direct,Nurses,,Carrow"
                + " Courier,2026-05-04");
    assertThat(reports.names(APRIL)).doesNotContain("sharpest-and-warmest.csv");
  }

  @Test
  void anOutletsOwnVoicesAreThoseWhomTheOthersQuoteLess() {
    assertThat(reports.lines(MAY, "outlet-voices.csv"))
        .containsExactly(
            "outlet,name,statements,outlet_statements,statements_elsewhere,elsewhere_statements,z",
            "Carrow Courier,Eve Marlow,9,12,0,41,3.15",
            "Osmere Gazette,Dan Orrey,40,41,0,12,6.57");
  }

  @Test
  void moversAreThoseOfBothMonths() {
    assertThat(reports.lines(MAY, "movers.csv"))
        .containsExactly(
            "name,statements,statements_before,change_low,change_high,by_articles,by_outlets,"
                + "by_rate,lost_with_missing_outlets",
            "Ada Quill,2,0,,,0.67,0.00,1.33,0",
            "Cy Dunmore,0,3,,,3.00,0.00,-6.00,0");
  }

  @Test
  void voicesLeaveOutCopiesAndOneself() {
    assertThat(reports.lines(MAY, "who-speaks-of-whom.csv"))
        .containsExactly(
            "speaker,target,mentions,negative,neutral,positive",
            "Ada Quill,Ben Harrow,3,2,1,0",
            "Ben Harrow,Ada Quill,1,0,1,0");
    assertThat(reports.lines(MAY, "speakers-by-target.csv"))
        .containsExactly(
            "speaker,Ben Harrow negative,Ben Harrow neutral,Ben Harrow positive,"
                + "Ada Quill negative,Ada Quill neutral,Ada Quill positive",
            "Ada Quill,2,1,0,0,0,0",
            "Ben Harrow,0,0,0,0,1,0");
    assertThat(reports.lines(MAY, "own-voice.csv"))
        .containsExactly(
            "name,kind,mentions,negative,neutral,positive", "Ada Quill,person,5,0,4,1");
  }

  @Test
  void topicsAndOutletsStandByRank() {
    assertThat(reports.lines(MAY, "topics.csv"))
        .containsExactly(
            "topic,articles,share,articles_before,share_before,statements,negative,neutral,positive",
            "labour,2,0.6667,1,1.0000,4,1,2,1",
            "weather,1,0.3333,0,0.0000,1,0,1,0");
    assertThat(reports.lines(MAY, "outlets.csv"))
        .startsWith(
            "outlet,articles,copies,agency_articles,statements,unnamed_statements,"
                + "unknown_statements,women_quoted,men_quoted,persons_not_said_quoted,"
                + "statements_by_women,statements_by_men,statements_by_persons_not_said,"
                + "articles_before",
            "Carrow Courier,3,0,0,5,1,1,1,0,1,2,0,1,1");
  }

  @Test
  void notableQuotesComeWithTheirArticleAndOneSpeakerOnce() {
    assertThat(reports.lines(MAY, "notable-quotes.csv"))
        .containsExactly(
            "chosen_as,speaker,type,words,words_sha256,offsets,quote_id,outlet,title,url,date",
            "Sharpest,Ada Quill,word for word,This harbour plan is a hole that the town will pay"
                + " for.,25dd2ac45ba46c7fbed2736f4f7e0b8bd321fff0e2c98715aa44aafe3d58655d,0-55,q1,Carrow"
                + " Courier,Harbour,https://courier.example/d1,2026-05-03");
  }

  @Test
  void termsThatRoseAreUpToFiveOfAMainTopicAndTheFirstHasItsSentence() {
    assertThat(reports.lines(MAY, "rising-terms.csv"))
        .containsExactly(
            "topic,term,articles,topic_articles,articles_before,topic_articles_before,score,"
                + "example,outlet,url",
            "labour,ward nurses,9,12,1,40,31.50,The ward nurses held.,Carrow Courier,"
                + "https://courier.example/d1",
            "labour,strike fund,8,12,2,40,20.25,,,",
            "weather,sea fret,6,7,0,30,16.00,The sea fret came.,,");
    assertThat(reports.names(APRIL)).doesNotContain("rising-terms.csv");
  }

  @Test
  void quotesThatTravelledAreTheMonthsWithMostOutlets() {
    assertThat(reports.lines(MAY, "quotes-that-travelled.csv"))
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
    assertThat(reports.lines(APRIL, "quotes-that-travelled.csv")).hasSize(1);
  }

  @Test
  void restatedIsWhatTheLastRunThatChangedTheMonthChanged() {
    assertThat(reports.text(MAY, "index.html"))
        .contains(
            "6 values of May 2026 changed with the run 20260603T1, by cause: 4 (late document);"
                + " 2 (copy).");
    assertThat(reports.lines(MAY, "restated.csv"))
        .containsExactly(
            "subject,kind,figure,before,now,cause",
            "Ada Quill,actor,quotes,0,3,late document",
            "Carrow Courier,outlet,documents,1,3,late document",
            "labour,topic,documents,4,2,copy");
    assertThat(reports.text(APRIL, "index.html")).contains("Nothing of April 2026 was restated.");
  }

  @Test
  void theProgramsOwnProbabilitiesAreOfNamedStatementsWithoutCopies() {
    assertThat(reports.text(MAY, "index.html"))
        .contains("Of the 3 statements told to be by a named speaker, about 2 are by this one");
  }

  @Test
  void coverageAndRejectsAreOfTheMonth() {
    assertThat(reports.lines(MAY, "coverage.csv"))
        .containsExactly("state,rows", "accepted,4", "too_short,2");
    assertThat(reports.lines(MAY, "rejects.csv"))
        .containsExactly(
            "reason,input,position,detail,sample",
            "too_short,a.jsonl,3,9 words,Brief",
            "too_short,a.jsonl,7,2 words,Oh");
  }

  @Test
  void articlesWithoutADateAreComparedWithNothing() {
    assertThat(reports.names("undated")).doesNotContain("movers.csv");
    assertThat(reports.text("undated", "index.html")).contains("1 article from 1 outlet");
  }
}
