package dev.hearsay.job;

import static dev.hearsay.job.InventedReports.APRIL;
import static dev.hearsay.job.InventedReports.EDITION;
import static dev.hearsay.job.InventedReports.MAY;
import static dev.hearsay.job.InventedReports.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.ContentId;
import dev.hearsay.model.PublishText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportJobTest {
  @TempDir static Path output;
  private static InventedReports reports;

  @BeforeAll
  static void run() throws IOException {
    Path old = Files.createDirectories(output.resolve("reports/2026-05"));
    Files.writeString(old.resolve("left-over.csv"), "of a former run");
    reports = InventedReports.write(output, List.of("undated", MAY, APRIL, "2026-07"));
  }

  @Test
  void everyMonthHasItsReport() {
    assertThat(reports.summary().reports().stream().map(ReportJob.Written::month))
        .containsExactly(APRIL, MAY, "2026-07", "undated");
    assertThat(reports.summary().reports().get(1).page()).endsWith("/reports/2026-05/index.html");
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
    assertThat(reports.text(MAY, "index.html"))
        .contains("../2026-04/index.html", "../2026-07/index.html", "../index.html");
    assertThat(reports.text(APRIL, "index.html")).contains("../2026-05/index.html");
  }

  @Test
  void figuresAndNamesLeadToTheQuotesBehindThem() {
    assertThat(reports.text(MAY, "quotes/actor-ada.html"))
        .contains("2 quotes and 1 more in copies of other articles.", "id=\"q-q1\"", "id=\"q-q3\"")
        .contains("https://courier.example/d1", "characters 0-55", "Carrow Courier · 3 May 2026")
        .contains("WHERE q.statement AND q.actor_id = 'ada'")
        .doesNotContain("q-q4");
    assertThat(reports.text(MAY, "quotes/figure-direct.html")).contains("<p>3 quotes and 1 more");
    assertThat(reports.text(MAY, "quotes/figure-named.html")).contains("<p>3 quotes and 1 more");
    assertThat(reports.text(MAY, "quotes/figure-women.html")).contains("<p>2 quotes and 1 more");
    assertThat(reports.text(MAY, "quotes/figure-not-said.html")).contains("<p>1 quote.");
    assertThat(reports.text(MAY, "quotes/topic-t1.html")).contains("<p>4 quotes and 1 more");
    assertThat(reports.text(MAY, "quotes/cluster-c1.html")).contains("<p>1 quote and 1 more");
    assertThat(reports.text(MAY, "index.html"))
        .contains("<a href=\"quotes/actor-ada.html\"", "<a href=\"quotes/topic-t1.html\"");
    assertThat(reports.names(MAY + "/quotes"))
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
    assertThat(reports.names(MAY))
        .contains("index.html", "movers.csv", "quotes", "edition.txt")
        .doesNotContain("left-over.csv");
    assertThat(reports.names(APRIL))
        .doesNotContain("movers.csv")
        .noneMatch(n -> n.endsWith(".crc"));
  }

  @Test
  void aMonthOfWhichNothingWasReadSaysSo() {
    assertThat(reports.text("2026-07", "index.html"))
        .contains("No article of this month was accepted.");
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
}
