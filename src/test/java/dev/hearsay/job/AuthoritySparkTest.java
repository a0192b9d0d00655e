package dev.hearsay.job;

import static dev.hearsay.Rows.analysis;
import static dev.hearsay.Rows.documentOfMentions;
import static dev.hearsay.Rows.mention;
import static dev.hearsay.Rows.person;
import static dev.hearsay.Rows.quote;
import static dev.hearsay.Rows.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Rows;
import dev.hearsay.SparkSessions;
import dev.hearsay.SparkTest;
import dev.hearsay.io.Publication;
import dev.hearsay.io.RunManifest;
import dev.hearsay.io.TableStore;
import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Mention;
import dev.hearsay.model.MonthSelection;
import dev.hearsay.model.Polarity;
import dev.hearsay.model.Quote;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.actors.ActorName;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.RestatementsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's list over published months: what changes, and that every change is told. */
@SparkTest
class AuthoritySparkTest {
  private static final String ORLA = id("Orla Venn");
  private static final String BRANDT = id("Ilse Brandt");

  @TempDir private Path folder;
  private TableStore store;

  @BeforeEach
  void publishWithoutList() {
    store = new TableStore(SparkSessions.shared(), folder.toString());
    publish(
        analysis("a", "2026-03", List.of(person("Orla Venn")), mentions(), quotes()),
        analysis("b", "2026-04", List.of(person("Ilse Brandt")), mentions(), quotes()));
    statistics(Optional.empty());
  }

  @Test
  void firstRunRestatesNothing() {
    assertThat(store.months(RestatementsTable.TABLE)).containsExactly("2026-03", "2026-04");
    assertThat(store.read(RestatementsTable.TABLE).count()).isZero();
  }

  @Test
  void rerunRestatesNothing() {
    statistics(Optional.empty());

    assertThat(store.read(RestatementsTable.TABLE).count()).isZero();
  }

  @Test
  void twoActorsThatTheListMakesOneAreOneInPastMonths() throws IOException {
    statistics(list("name,kind,aliases,wikidata\nOrla Brandt,person,Orla Venn;Ilse Brandt,Q7\n"));

    assertThat(show(store.read(QuotesTable.TABLE), QuotesTable.SPEAKER_NAME, Columns.ACTOR_ID))
        .contains("Orla Brandt|" + ORLA)
        .doesNotContain("Ilse Brandt|" + BRANDT);
    assertThat(show(actors(), ActorsTable.NAME, ActorsTable.EXTERNAL_IDS, ActorsTable.LISTED))
        .containsExactly("Orla Brandt|Map(wikidata -> Q7)|true");
    assertThat(restated())
        .containsExactly(
            "2026-03|" + ORLA + "|external_ids|{}|{\"wikidata\":\"Q7\"}|authority file",
            "2026-03|" + ORLA + "|name|Orla Venn|Orla Brandt|authority file",
            "2026-04|" + BRANDT + "|actor_id|" + BRANDT + "|" + ORLA + "|authority file");
  }

  @Test
  void restatementsOfEarlierRunsStay() throws IOException {
    statistics(list("name,kind,aliases\nOrla Brandt,person,Orla Venn\n"));
    statistics(Optional.empty());

    assertThat(restated())
        .containsExactly(
            "2026-03|" + ORLA + "|name|Orla Brandt|Orla Venn|authority file",
            "2026-03|" + ORLA + "|name|Orla Venn|Orla Brandt|authority file");
    assertThat(store.read(RestatementsTable.TABLE).select("run_id").distinct().count())
        .isEqualTo(2);
  }

  @Test
  void holderOfAnOfficeSpeaksWhileItIsHeld() throws IOException {
    statistics(
        list(
            "name,kind,role,role_from,role_until\n"
                + "Orla Venn,person,mayor of Osmere,2026-03-01,2026-03-31\n"));

    assertThat(show(store.read(QuotesTable.TABLE), Columns.MONTH, QuotesTable.SPEAKER_NAME))
        .containsExactly(
            "2026-03|Orla Venn",
            "2026-03|Orla Venn",
            "2026-04|Ilse Brandt",
            "2026-04|the Mayor of Osmere");
    assertThat(show(actors(), ActorsTable.NAME, ActorsTable.DESCRIPTION))
        .contains("Orla Venn|mayor of Osmere");
    assertThat(restated())
        .contains("2026-03|" + ORLA + "|actor_id|null|" + ORLA + "|authority file");
  }

  @Test
  void lateDocumentThatMakesTwoActorsOneIsTold() {
    publish(
        analysis("a", "2026-03", List.of(person("Orla Venn")), mentions(), quotes()),
        analysis("b", "2026-04", List.of(person("Venn")), mentions(), quotes()));
    statistics(Optional.empty());

    assertThat(restated())
        .contains("2026-04|" + BRANDT + "|actor_id|" + BRANDT + "|" + ORLA + "|late document");
  }

  private static List<Mention> mentions() {
    return List.of(mention(0, 4, 0, Polarity.NEUTRAL));
  }

  /** One by the article's actor and one by an office. */
  private static List<Quote> quotes() {
    Quote said = quote(20, 30, 0, "We will build.");
    Quote office = quote(50, 60, -1, "No.");
    Speaker mayor =
        new Speaker(SpeakerKind.UNNAMED, Mention.UNRESOLVED, "the Mayor of Osmere", 0.5);
    return List.of(
        said,
        new Quote(
            office.type(),
            office.text(),
            office.content(),
            office.cue(),
            office.source(),
            office.cueLemma(),
            office.stance(),
            office.statement(),
            mayor,
            office.tone(),
            office.toneScore(),
            office.topicId()));
  }

  private void publish(Row... analyses) {
    try (Publication tables = store.begin("made")) {
      tables.stage(
          DocumentsTable.TABLE,
          Rows.of(
              DocumentsTable.TABLE,
              documentOfMentions("a", "Gazette", "2026-03"),
              documentOfMentions("b", "Gazette", "2026-04")));
      tables.stage(AnalysesTable.TABLE, Rows.analyses(analyses));
      tables.publish();
    }
  }

  private void statistics(Optional<String> authority) {
    RunSettings settings =
        RunSettings.of(List.of(), Map.of(), folder.toString(), MonthSelection.ALL).withAuthority(authority);
    new RunJob(
            SparkSessions.shared(),
            settings,
            new RunManifest.Build("test", "unknown"),
            new Silent())
        .run(List.of(Step.STATISTICS));
  }

  private Optional<String> list(String csv) throws IOException {
    return Optional.of(Files.writeString(folder.resolve("actors.csv"), csv).toString());
  }

  private Dataset<Row> actors() {
    return store.read(ActorsTable.TABLE);
  }

  private List<String> restated() {
    return show(
        store
            .read(RestatementsTable.TABLE)
            .filter(RestatementsTable.TABLE_NAME.col().equalTo(ActorsTable.TABLE.name())),
        Columns.MONTH,
        RestatementsTable.KEY,
        RestatementsTable.MEASURE,
        RestatementsTable.BEFORE,
        RestatementsTable.AFTER,
        RestatementsTable.CAUSE);
  }

  private static String id(String name) {
    return ActorName.actorId(ActorKind.PERSON, name);
  }

  private static final class Silent implements StepListener {
    @Override
    public void progress(Step step, long articles, long ofArticles, Duration running) {}

    @Override
    public void finished(Step step, StepSummary summary, Duration took) {}
  }
}
