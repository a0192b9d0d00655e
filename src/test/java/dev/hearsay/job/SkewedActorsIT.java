package dev.hearsay.job;

import static dev.hearsay.Rows.analysis;
import static dev.hearsay.Rows.documentOfMentions;
import static dev.hearsay.Rows.mention;
import static dev.hearsay.Rows.person;
import static dev.hearsay.Rows.quote;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.hearsay.SparkSessions;
import dev.hearsay.SparkTest;
import dev.hearsay.io.Publication;
import dev.hearsay.io.RunManifest;
import dev.hearsay.io.TableStore;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.Mention;
import dev.hearsay.model.MonthSelection;
import dev.hearsay.model.Polarity;
import dev.hearsay.model.Quote;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.QuotesTable;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated articles with one actor in half of all quotes: the time of the statistics grows with
 * their number and no faster. It is the processor's time, which other work on the machine does not
 * change.
 */
@SparkTest
class SkewedActorsIT {
  private static final int QUOTES = 6;
  private static final int OTHERS = 400;
  private static final List<String> GIVEN =
      List.of("Ada", "Bela", "Cora", "Dina", "Edda", "Fay", "Gwen", "Hedda", "Ines", "Jana");

  @TempDir private Path folder;

  @Test
  void timeGrowsWithTheNumberOfArticles() {
    seconds(500);
    double quarter = seconds(2_500);
    double whole = seconds(10_000);
    System.out.printf(
        Locale.ROOT, "statistics of 2,500 articles %.1f s, of 10,000 %.1f s%n", quarter, whole);

    assertThat(whole).isLessThan(4 * 1.25 * quarter);
    TableStore store = new TableStore(SparkSessions.shared(), folder.resolve("10000").toString());
    Row most =
        store
            .read(ActorsTable.TABLE)
            .orderBy(ActorsTable.QUOTES.col().desc())
            .select(ActorsTable.NAME.col(), ActorsTable.QUOTES.col())
            .head();
    assertThat(most.getString(0)).isEqualTo("Orla Venn");
    assertThat(most.getLong(1)).isEqualTo(store.read(QuotesTable.TABLE).count() / 2);
  }

  private double seconds(int articles) {
    String output = folder.resolve(Integer.toString(articles)).toString();
    TableStore store = new TableStore(SparkSessions.shared(), output);
    try (Publication tables = store.begin("made")) {
      tables.stage(DocumentsTable.TABLE, documents(articles));
      tables.stage(AnalysesTable.TABLE, analyses(articles));
      tables.publish();
    }
    RunSettings settings = RunSettings.of(List.of(), Map.of(), output, MonthSelection.ALL);
    long start = processorTime();
    new RunJob(
            SparkSessions.shared(),
            settings,
            new RunManifest.Build("test", "unknown"),
            new Silent())
        .run(List.of(Step.STATISTICS));
    return (processorTime() - start) / 1e9;
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static Dataset<Row> documents(int articles) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      Map<Field, Object> document = documentOfMentions("d" + i, "Outlet " + i % 7, month(i));
      rows.add(
          RowFactory.create(DocumentsTable.TABLE.fields().stream().map(document::get).toArray()));
    }
    return SparkSessions.shared().createDataFrame(rows, DocumentsTable.TABLE.schema());
  }

  private static Dataset<Row> analyses(int articles) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      rows.add(article(i));
    }
    return SparkSessions.shared().createDataFrame(rows, AnalysesTable.TABLE.schema());
  }

  /** Orla Venn, in each third article by her surname alone, and two others, one by surname. */
  private static Row article(int i) {
    List<LocalActor> actors =
        List.of(
            person(i % 3 == 0 ? "Venn" : "Orla Venn"),
            person(other(i)),
            person(other(i * 31 + 7).split(" ")[1]));
    List<Mention> mentions = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    for (int q = 0; q < QUOTES; q++) {
      int actor = q % 2 == 0 ? 0 : 1 + q / 2 % 2;
      mentions.add(mention(q * 100, q * 100 + 4, actor, Polarity.NEUTRAL));
      quotes.add(quote(q * 100 + 10, q * 100 + 30, actor, "Words " + i % 50 + " of " + q));
    }
    return analysis("d" + i, month(i), actors, mentions, quotes);
  }

  private static String other(int i) {
    int place = Math.floorMod(i, OTHERS);
    String surname = "Sur" + Integer.toString(place / GIVEN.size() + 36, 36) + "nam";
    return GIVEN.get(place % GIVEN.size()) + " " + surname;
  }

  /** Each month has articles that give the full name. */
  private static String month(int i) {
    return "2026-0" + (1 + i / 3 % 6);
  }

  private static final class Silent implements StepListener {
    @Override
    public void progress(Step step, long articles, long ofArticles, Duration running) {}

    @Override
    public void finished(Step step, StepSummary summary, Duration took) {}
  }
}
