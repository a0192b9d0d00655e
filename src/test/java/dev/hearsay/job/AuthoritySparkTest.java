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
import dev.hearsay.model.LocalActor;
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
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's list over published months: what changes, and that every change is told. */
@SparkTest
class AuthoritySparkTest {
  private static final String ORLA = id("Orla Venn");
  private static final String BRANDT = id("Ilse Brandt");

  @TempDir private static Path folder;

  private static TableStore store;
  private static List<String> restatedByFirstRun;
  private static List<String> restatedByList;
  private static List<String> restatedByRerun;
  private static List<String> quotesWithList;
  private static List<String> actorsWithList;
  private static List<String> restatedWithoutList;

  /** Without a list, with a list, again, and without it after a document has come late. */
  @BeforeAll
  static void fourRuns() throws IOException {
    store = new TableStore(SparkSessions.shared(), folder.toString());
    publish(person("Tam Okeke"));
    statistics(Optional.empty());
    restatedByFirstRun = restated();
    Optional<String> list =
        list(
            "name,kind,aliases,wikidata,role,role_from,role_until\n"
                + "Orla Brandt,person,Orla Venn;Ilse Brandt,Q7,mayor of Osmere,,2026-03-31\n");
    statistics(list);
    restatedByList = restated();
    statistics(list);
    restatedByRerun = restated();
    quotesWithList =
        show(
            store.read(QuotesTable.TABLE),
            Columns.MONTH,
            QuotesTable.SPEAKER_NAME,
            Columns.ACTOR_ID);
    actorsWithList =
        show(
            store.read(ActorsTable.TABLE),
            ActorsTable.NAME,
            ActorsTable.EXTERNAL_IDS,
            ActorsTable.LISTED,
            ActorsTable.DESCRIPTION);
    publish(person("Okeke"), analysis("c", "2026-04", person("Piers Brome")));
    statistics(Optional.empty());
    restatedWithoutList = restated();
  }

  @Test
  void firstRunAndRerunRestateNothing() {
    assertThat(store.months(RestatementsTable.TABLE)).containsExactly("2026-03", "2026-04");
    assertThat(restatedByFirstRun).isEmpty();
    assertThat(restatedByRerun).isEqualTo(restatedByList);
  }

  @Test
  void twoActorsThatTheListMakesOneAreOneInPastMonths() {
    assertThat(quotesWithList)
        .contains("2026-03|Orla Brandt|" + ORLA, "2026-04|Orla Brandt|" + ORLA);
    assertThat(actorsWithList)
        .containsExactly(
            "Orla Brandt|Map(wikidata -> Q7)|true|mayor of Osmere", "Tam Okeke|Map()|false|null");
  }

  @Test
  void holderOfAnOfficeSpeaksWhileItIsHeld() {
    assertThat(quotesWithList)
        .containsExactly(
            "2026-03|Orla Brandt|" + ORLA,
            "2026-03|Orla Brandt|" + ORLA,
            "2026-04|Orla Brandt|" + ORLA,
            "2026-04|the Mayor of Osmere|null");
  }

  @Test
  void everyChangeThatTheListMakesIsTold() {
    assertThat(restatedByList)
        .containsExactly(
            "2026-03|" + ORLA + "|actor_id|null|" + ORLA + "|authority file",
            "2026-03|" + ORLA + "|description|null|mayor of Osmere|authority file",
            "2026-03|" + ORLA + "|external_ids|{}|{\"wikidata\":\"Q7\"}|authority file",
            "2026-03|" + ORLA + "|name|Orla Venn|Orla Brandt|authority file",
            "2026-04|" + BRANDT + "|actor_id|" + BRANDT + "|" + ORLA + "|authority file");
  }

  @Test
  void listThatIsLeftOutIsTakenBackBesideWhatWasToldBefore() {
    assertThat(restatedWithoutList)
        .containsAll(restatedByList)
        .contains(
            "2026-03|" + ORLA + "|name|Orla Brandt|Orla Venn|authority file",
            "2026-04|" + ORLA + "|actor_id|" + ORLA + "|" + BRANDT + "|authority file");
  }

  @Test
  void lateDocumentThatMakesAnActorAnotherIsTold() {
    assertThat(restatedWithoutList)
        .contains(
            "2026-04|%s|actor_id|%s|%s|late document"
                .formatted(id("Tam Okeke"), id("Tam Okeke"), id("Okeke")));
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

  /** An article of March by Orla Venn and one of April by Ilse Brandt, who names another. */
  private static void publish(LocalActor other, Row... more) {
    List<Mention> both = List.of(mentions().get(0), mention(6, 10, 1, Polarity.NEUTRAL));
    try (Publication tables = store.begin("made")) {
      tables.stage(
          DocumentsTable.TABLE,
          Rows.of(
              DocumentsTable.TABLE,
              documentOfMentions("a", "Gazette", "2026-03"),
              documentOfMentions("b", "Gazette", "2026-04"),
              documentOfMentions("c", "Gazette", "2026-04")));
      tables.stage(
          AnalysesTable.TABLE,
          Rows.analyses(
              Stream.concat(
                      Stream.of(
                          analysis(
                              "a", "2026-03", List.of(person("Orla Venn")), mentions(), quotes()),
                          analysis(
                              "b",
                              "2026-04",
                              List.of(person("Ilse Brandt"), other),
                              both,
                              quotes())),
                      Stream.of(more))
                  .toArray(Row[]::new)));
      tables.publish();
    }
  }

  private static void statistics(Optional<String> authority) {
    RunSettings settings =
        RunSettings.of(List.of(), Map.of(), folder.toString(), MonthSelection.ALL)
            .withAuthority(authority);
    new RunJob(
            SparkSessions.shared(),
            settings,
            new RunManifest.Build("test", "unknown"),
            new Silent())
        .run(List.of(Step.STATISTICS));
  }

  private static Optional<String> list(String csv) throws IOException {
    return Optional.of(Files.writeString(folder.resolve("actors.csv"), csv).toString());
  }

  private static List<String> restated() {
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
