package dev.hearsay.transform;

import static dev.hearsay.Rows.analyses;
import static dev.hearsay.Rows.analysis;
import static dev.hearsay.Rows.document;
import static dev.hearsay.Rows.entries;
import static dev.hearsay.Rows.noEntries;
import static dev.hearsay.Rows.person;
import static dev.hearsay.Rows.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Rows;
import dev.hearsay.SparkTest;
import dev.hearsay.model.ActorKind;
import dev.hearsay.model.AuthorityEntry;
import dev.hearsay.model.ContentId;
import dev.hearsay.model.Gender;
import dev.hearsay.model.LocalActor;
import dev.hearsay.nlp.actors.ActorName;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

@SparkTest
class LinkActorsTest {
  private static final String ORLA = id("Orla Venn");

  @Test
  void spellingsOfOneNameAreOneActor() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", person("Orla Venn")),
            analysis("b", "2026-03", person("Sen. ORLA VENN")),
            analysis("c", "2026-03", person("Órla G. Venn")));

    assertThat(linked(links)).containsExactly("a|" + ORLA, "b|" + ORLA, "c|" + ORLA);
  }

  @Test
  void longerFormsOfANameAreOneActorNamedAsItWasFirstMet() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", person("Joseph R. Venn Jr.")),
            analysis("b", "2026-03", person("Joe Venn")),
            analysis("c", "2026-03", person("Joseph Robin Venn")));

    String joe = id("Joseph R. Venn Jr.");
    assertThat(linked(links)).containsExactly("a|" + joe, "b|" + joe, "c|" + joe);
  }

  @Test
  void fatherAndSonOfOneArticleAreTwo() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", person("Piers Venn"), person("Piers Venn Jr.")),
            analysis("b", "2026-03", person("Piers Venn")));

    assertThat(linked(links))
        .containsExactly(
            "a|" + id("Piers Venn Jr."), "a|" + id("Piers Venn"), "b|" + id("Piers Venn"));
  }

  @Test
  void acronymIsTheNameThatArticlesGiveIt() {
    LocalActor both = organization("Carrow Harbour Board", "Carrow Harbour Board", "C.H.B.");
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", organization("CHB")),
            analysis("b", "2026-03", both),
            analysis("c", "2026-03", organization("Chess Board")));

    String board = id(ActorKind.ORGANIZATION, "CHB");
    assertThat(linked(links)).contains("a|" + board, "b|" + board).doesNotContain("c|" + board);
  }

  @Test
  void acronymOfTwoNamesStaysItsOwn() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", organization("CHB")),
            analysis("b", "2026-03", organization("Carrow Harbour Board")),
            analysis("c", "2026-03", organization("Central Hotel Brokers")));

    assertThat(linked(links))
        .contains("a|" + id(ActorKind.ORGANIZATION, "CHB"))
        .contains("b|" + id(ActorKind.ORGANIZATION, "Carrow Harbour Board"));
  }

  @Test
  void departmentIsOneHoweverItsNameIsTurned() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", organization("Mills Department")),
            analysis("b", "2026-03", organization("the Department of Mills")),
            analysis("c", "2026-03", organization("U.S. Department of Mills")));

    assertThat(links.select(ActorsTable.ACTOR_ID.col()).distinct().count()).isOne();
  }

  @Test
  void placeThatOthersCallAnOrganizationIsOneActor() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", organization("Grey House")),
            analysis("b", "2026-03", organization("Grey House")),
            analysis("c", "2026-03", place("Grey House")));

    assertThat(show(links, Columns.DOC_ID, ActorsTable.KIND))
        .containsExactly("a|organization", "b|organization", "c|organization");
    assertThat(links.select(ActorsTable.ACTOR_ID.col()).distinct().count()).isOne();
  }

  @Test
  void wordThatMeansAnotherInEveryArticleIsNoActor() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", organization("Bank"), organization("Finance Ministry")),
            analysis("b", "2026-03", organization("Co. Inc."), person("P")));

    assertThat(linked(links)).isEmpty();
  }

  @Test
  void bareSurnameIsThePersonThatHoldsIt() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", person("Orla Venn")),
            analysis("b", "2026-03", person("Orla Venn")),
            analysis("c", "2026-03", person("Orla Venn")),
            analysis("d", "2026-04", person("Venn")));

    assertThat(show(links, Columns.DOC_ID, ActorsTable.ACTOR_ID, field(LinkActors.LINK_SCORE)))
        .contains("a|" + ORLA + "|1.0", "d|" + ORLA + "|0.75");
  }

  @Test
  void bareSurnameOfTwoPersonsStaysItsOwn() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", person("Orla Venn")),
            analysis("b", "2026-03", person("Orla Venn")),
            analysis("c", "2026-03", person("Orla Venn"), person("Piers Venn")),
            analysis("d", "2026-04", person("Venn")));

    assertThat(linked(links)).contains("d|" + id("Venn"));
  }

  @Test
  void bareSurnameOfTwoPersonsIsTheOneWhoseCompanyItIsIn() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", person("Orla Venn"), person("Tam Okeke")),
            analysis("b", "2026-03", person("Orla Venn"), person("Tam Okeke")),
            analysis("c", "2026-03", person("Piers Venn"), person("Ilse Brandt")),
            analysis("d", "2026-04", person("Venn"), person("Tam Okeke")),
            analysis("e", "2026-04", person("Venn"), person("Ilse Brandt")));

    assertThat(linked(links)).contains("d|" + ORLA, "e|" + id("Piers Venn"));
  }

  @Test
  void bareSurnameOfTwoPersonsIsTheOneOfThatOutletAndMonth() {
    Dataset<Row> documents =
        Rows.of(
            DocumentsTable.TABLE,
            document("a", "Gazette", "2026-03"),
            document("b", "Gazette", "2026-03"),
            document("c", "Courier", "2026-04"),
            document("d", "Gazette", "2026-03"));
    Dataset<Row> analyses =
        analyses(
            analysis("a", "2026-03", person("Orla Venn")),
            analysis("b", "2026-03", person("Orla Venn")),
            analysis("c", "2026-04", person("Piers Venn")),
            analysis("d", "2026-03", person("Venn")));

    assertThat(linked(Rows.links(analyses, documents, noEntries()))).contains("d|" + ORLA);
  }

  @Test
  void bareSurnameIsNobodyOfAnotherGender() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", person("Orla Venn", Gender.FEMALE, "")),
            analysis("b", "2026-03", person("Orla Venn", Gender.FEMALE, "")),
            analysis("c", "2026-03", person("Orla Venn", Gender.FEMALE, "")),
            analysis("d", "2026-03", person("Venn", Gender.MALE, "")));

    assertThat(linked(links)).contains("d|" + id("Venn"));
  }

  @Test
  void bareSurnameOfARarePersonStaysItsOwn() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", person("Orla Venn")),
            analysis("b", "2026-03", person("Orla Venn")),
            analysis("d", "2026-04", person("Venn")));

    assertThat(linked(links)).contains("d|" + id("Venn"));
  }

  @Test
  void namesakesOfOtherRolesAndCompanyAreTwo() {
    LocalActor mayor = person("Orla Venn", Gender.UNKNOWN, "mayor of Osmere");
    LocalActor striker = person("Orla Venn", Gender.UNKNOWN, "Carrow striker");
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", mayor, person("Tam Okeke")),
            analysis("b", "2026-03", mayor, person("Tam Okeke")),
            analysis("c", "2026-03", striker, person("Ilse Brandt")),
            analysis("d", "2026-03", striker, person("Ilse Brandt")),
            analysis("e", "2026-03", person("Orla Venn"), person("Ilse Brandt")),
            analysis("f", "2026-03", person("Orla Venn")));

    String other = ContentId.of("namesake", ORLA, "c");
    assertThat(linked(links))
        .contains("a|" + ORLA, "b|" + ORLA, "f|" + ORLA)
        .contains("c|" + other, "d|" + other, "e|" + other);
  }

  @Test
  void fedIsTheFederalNameThatStandsBesideIt() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", organization("Fed"), organization("Federal Mills")),
            analysis("b", "2026-03", organization("Fed"), organization("Federal Mills Board")),
            analysis("c", "2026-03", organization("Fed"), organization("Federal Mills")),
            analysis("d", "2026-03", organization("Fed")));

    String mills = id(ActorKind.ORGANIZATION, "Fed");
    assertThat(linked(links)).containsOnlyOnce("d|" + mills).contains("c|" + mills, "a|" + mills);
    assertThat(show(links, ActorsTable.NAME, ActorsTable.ACTOR_ID))
        .contains("Federal Mills|" + mills);
  }

  @Test
  void newMonthChangesNoActorOfTheMonthsBefore() {
    Row[] march = {
      analysis("b", "2026-03", organization("CHB")), analysis("c", "2026-03", person("Joe Venn")),
    };
    Row[] both = {
      march[0],
      march[1],
      analysis("a", "2026-04", organization("Carrow Harbour Board", "CHB")),
      analysis("d", "2026-04", person("Joseph R. Venn Jr.")),
      analysis("e", "2026-04", person("Joseph R. Venn Jr.")),
    };
    Dataset<Row> documents =
        Rows.of(
            DocumentsTable.TABLE,
            document("b", "Gazette", "2026-03"),
            document("c", "Gazette", "2026-03"),
            document("a", "Gazette", "2026-04"),
            document("d", "Gazette", "2026-04"),
            document("e", "Gazette", "2026-04"));

    List<String> before = linked(Rows.links(analyses(march), documents, noEntries()));
    List<String> after = linked(Rows.links(analyses(both), documents, noEntries()));

    assertThat(after).containsAll(before);
  }

  @Test
  void listWinsOverWhatTheTextsSuggest() {
    AuthorityEntry elder = entry("Piers Venn", ActorKind.PERSON, "Venn", "Old Venn");
    AuthorityEntry board = entry("Carrow Harbour Board", ActorKind.ORGANIZATION, "The Quay");
    Dataset<Row> links =
        Rows.links(
            analyses(
                analysis("a", "2026-03", person("Orla Venn"), organization("The Quay")),
                analysis("b", "2026-03", person("Orla Venn")),
                analysis("c", "2026-03", person("Orla Venn"), place("Quay")),
                analysis("d", "2026-03", person("Venn"))),
            Rows.of(DocumentsTable.TABLE),
            entries(elder, board));

    assertThat(
            show(links, Columns.DOC_ID, ActorsTable.KIND, ActorsTable.LISTED, field("actor_key")))
        .contains(
            "a|organization|true|carrow harbour board",
            "c|organization|true|carrow harbour board",
            "d|person|true|piers venn",
            "a|person|false|orla venn");
  }

  @Test
  void nameOfTwoEntriesIsLeftToTheText() {
    Dataset<Row> links =
        Rows.links(
            analyses(analysis("a", "2026-03", person("Venn"))),
            Rows.of(DocumentsTable.TABLE),
            entries(
                entry("Piers Venn", ActorKind.PERSON, "Venn"),
                entry("Orla Venn", ActorKind.PERSON, "Venn")));

    assertThat(show(links, ActorsTable.LISTED, ActorsTable.ACTOR_ID))
        .containsExactly("false|" + id("Venn"));
  }

  private static Dataset<Row> link(Row... rows) {
    return Rows.links(analyses(rows));
  }

  private static List<String> linked(Dataset<Row> links) {
    return show(links, Columns.DOC_ID, ActorsTable.ACTOR_ID);
  }

  private static Field field(String name) {
    return new Field(name, DataTypes.StringType, false, "");
  }

  private static AuthorityEntry entry(String name, ActorKind kind, String... aliases) {
    return new AuthorityEntry(name, kind, List.of(aliases), Map.of(), Optional.empty());
  }

  private static LocalActor organization(String name, String... aliases) {
    return new LocalActor(
        name,
        ActorKind.ORGANIZATION,
        aliases.length == 0 ? List.of(name) : List.of(aliases),
        Gender.UNKNOWN,
        "",
        1);
  }

  private static LocalActor place(String name) {
    return new LocalActor(name, ActorKind.PLACE, List.of(name), Gender.UNKNOWN, "", 1);
  }

  private static String id(String name) {
    return id(ActorKind.PERSON, name);
  }

  private static String id(ActorKind kind, String name) {
    return ActorName.actorId(kind, name);
  }
}
