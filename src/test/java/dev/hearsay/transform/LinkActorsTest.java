package dev.hearsay.transform;

import static dev.hearsay.Rows.analyses;
import static dev.hearsay.Rows.analysis;
import static dev.hearsay.Rows.entries;
import static dev.hearsay.Rows.person;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One invented corpus, linked once; each test looks at its own articles, whose names no other
 * test's have.
 */
@SparkTest
class LinkActorsTest {
  private static final String MARCH = "2026-03";
  private static final String LATE = "2026-08";
  private static final List<Made> ANALYSES = new ArrayList<>();
  private static final List<Map<Field, Object>> DOCUMENTS = new ArrayList<>();
  private static final Map<String, Row> LINKS = new HashMap<>();

  private record Made(String month, Row analysis) {}

  @BeforeAll
  static void linkOnce() {
    spellings();
    organizations();
    surnames();
    namesakes();
    listed();
    link(ANALYSES).forEach(row -> LINKS.put(place(row), row));
  }

  private static void spellings() {
    article("spelled-1", person("Orla Venn"));
    article("spelled-2", person("Sen. ORLA VENN"));
    article("spelled-3", person("Órla G. Venn"));
    article("longer-1", person("Joseph R. Aldane Jr."));
    article("longer-2", person("Joe Aldane"));
    article("longer-3", person("Joseph Robin Aldane"));
    article("son-1", person("Piers Brome"), person("Piers Brome Jr."));
    article("son-2", person("Piers Brome"));
  }

  private static void organizations() {
    article("acronym-1", organization("CHB"));
    article("acronym-2", organization("Carrow Harbour Board", "Carrow Harbour Board", "C.H.B."));
    article("acronym-3", organization("Chess Board"));
    article("doubtful-1", organization("QRS"));
    article("doubtful-2", organization("Quay Rope Society"));
    article("doubtful-3", organization("Queen Road School"));
    article("turned-1", organization("Mills Department"));
    article("turned-2", organization("the Department of Mills"));
    article("turned-3", organization("U.S. Department of Mills"));
    article("kind-1", organization("Grey House"));
    article("kind-2", organization("Grey House"));
    article("kind-3", place("Grey House"));
    article("shared-1", organization("Bank"), organization("Finance Ministry"));
    article("shared-2", organization("Co. Inc."), person("P"));
    article("clipped-1", organization("Fed"), organization("Federal Looms"));
    article("clipped-2", organization("Fed"), organization("Federal Looms Board"));
    article("clipped-3", organization("Fed"), organization("Federal Looms"));
    article("clipped-4", organization("Fed"));
    article("firm-1", organization("Loomis Corp"));
    article("firm-2", organization("Loomis Corp"));
    article("firm-3", place("Loomis"));
    article("person-1", person("Wren Tolly Inc"));
    article("person-2", person("Wren Tolly"));
    for (int i = 1; i < 7; i++) {
      article("rarer-" + i, organization("TQL"));
    }
    article("rarer-7", organization("Tolly Quay Looms"));
    article("state-1", place("Calif."));
    article("state-2", place("California"));
  }

  private static void surnames() {
    for (String id : List.of("held-1", "held-2", "held-3")) {
      article(id, person("Cora Fenn"));
    }
    late("held-4", person("Fenn"));
    printed("Gazette", "2027-02", "held-5", person("Fenn"));
    printed("Gazette", "2027-03", "held-6", person("Fenn"));
    printed("Gazette", "undated", "held-7", person("Fenn"));
    article("early-1", person("Quist"));
    for (String id : List.of("early-2", "early-3", "early-4")) {
      late(id, person("Vera Quist"));
    }
    for (String id : List.of("two-1", "two-2")) {
      article(id, person("Dina Gath"));
    }
    article("two-3", person("Dina Gath"), person("Ewan Gath"));
    late("two-4", person("Gath"));
    article("company-1", person("Hugo Ilk"), person("Tam Okeke"));
    article("company-2", person("Hugo Ilk"), person("Tam Okeke"));
    article("company-3", person("Jana Ilk"), person("Ilse Brandt"));
    article("company-6", person("Jana Ilk"), person("Ilse Brandt"));
    late("company-4", person("Ilk"), person("Tam Okeke"));
    late("company-5", person("Ilk"), person("Ilse Brandt"));
    printed("Gazette", MARCH, "outlet-1", person("Kira Lunt"));
    printed("Gazette", MARCH, "outlet-2", person("Kira Lunt"));
    printed("Gazette", MARCH, "outlet-5", person("Kira Lunt"));
    printed("Courier", "2026-04", "outlet-3", person("Mona Lunt"));
    printed("Gazette", MARCH, "outlet-4", person("Lunt"));
    for (String id : List.of("gender-1", "gender-2", "gender-3")) {
      article(id, person("Nora Pell", Gender.FEMALE, ""));
    }
    article("gender-4", person("Pell", Gender.MALE, ""));
    article("rare-1", person("Rhea Sorn"));
    article("rare-2", person("Rhea Sorn"));
    late("rare-3", person("Sorn"));
  }

  private static void namesakes() {
    LocalActor mayor = person("Thea Umber", Gender.UNKNOWN, "mayor of Osmere");
    LocalActor striker = person("Thea Umber", Gender.UNKNOWN, "Carrow striker");
    article("namesake-1", mayor, person("Vera Wick"));
    article("namesake-2", mayor, person("Vera Wick"));
    article("namesake-3", striker, person("Xenia Yarrow"));
    article("namesake-4", striker, person("Xenia Yarrow"));
    article("namesake-5", person("Thea Umber"), person("Xenia Yarrow"));
    article("namesake-6", person("Thea Umber"));
  }

  private static void listed() {
    article("listed-1", person("Abel Zorn"), organization("The Quay"));
    article("listed-2", person("Abel Zorn"));
    article("listed-3", person("Abel Zorn"), place("Quay"));
    article("listed-4", person("Zorn"));
    article("listed-5", person("Twain"));
  }

  @Test
  void spellingsOfOneNameAreOneActor() {
    assertThat(actors("spelled-1/0", "spelled-2/0", "spelled-3/0")).containsOnly(id("Orla Venn"));
  }

  @Test
  void longerFormsOfANameAreOneActorKnownAsItWasFirstMet() {
    assertThat(actors("longer-1/0", "longer-2/0", "longer-3/0"))
        .containsOnly(id("Joseph R. Aldane Jr."));
  }

  @Test
  void fatherAndSonOfOneArticleAreTwo() {
    assertThat(actors("son-1/0", "son-1/1", "son-2/0"))
        .containsExactly(id("Piers Brome"), id("Piers Brome Jr."), id("Piers Brome"));
  }

  @Test
  void acronymIsTheNameThatArticlesGiveIt() {
    String board = id(ActorKind.ORGANIZATION, "CHB");

    assertThat(actors("acronym-1/0", "acronym-2/0")).containsOnly(board);
    assertThat(actor("acronym-3/0")).isNotEqualTo(board);
  }

  @Test
  void acronymOfTwoNamesStaysItsOwn() {
    assertThat(actors("doubtful-1/0", "doubtful-2/0", "doubtful-3/0")).doesNotHaveDuplicates();
  }

  @Test
  void departmentIsOneHoweverItsNameIsTurned() {
    assertThat(actors("turned-1/0", "turned-2/0", "turned-3/0"))
        .containsOnly(id(ActorKind.ORGANIZATION, "Mills Department"));
  }

  @Test
  void placeThatOthersCallAnOrganizationIsOneActor() {
    assertThat(actors("kind-1/0", "kind-2/0", "kind-3/0"))
        .containsOnly(id(ActorKind.ORGANIZATION, "Grey House"));
    assertThat(LINKS.get("kind-3/0").<String>getAs(ActorsTable.KIND.name()))
        .isEqualTo("organization");
  }

  @Test
  void companyThatIsCalledLikeAPlaceIsNotThePlace() {
    assertThat(actors("firm-1/0", "firm-2/0", "firm-3/0"))
        .containsExactly(
            id(ActorKind.ORGANIZATION, "Loomis Corp"),
            id(ActorKind.ORGANIZATION, "Loomis Corp"),
            id(ActorKind.PLACE, "Loomis"));
  }

  @Test
  void companyThatIsTakenForAPersonIsAnOrganization() {
    assertThat(key("person-2/0")).isEqualTo("organization wren tolly false");
  }

  @Test
  void acronymIsNoNameThatIsARarityBesideIt() {
    assertThat(actor("rarer-7/0")).isNotEqualTo(actor("rarer-1/0"));
  }

  @Test
  void wordThatMeansAnotherInEveryArticleIsNoActor() {
    assertThat(LINKS).doesNotContainKeys("shared-1/0", "shared-1/1", "shared-2/0", "shared-2/1");
  }

  @Test
  void clippedWordIsTheNameThatStandsBesideIt() {
    assertThat(actors("clipped-4/0", "clipped-1/0", "clipped-1/1"))
        .containsOnly(id(ActorKind.ORGANIZATION, "Fed"));
    assertThat(actor("clipped-2/1")).isNotEqualTo(actor("clipped-2/0"));
  }

  @Test
  void abbreviatedStateIsTheState() {
    assertThat(actors("state-1/0", "state-2/0")).containsOnly(id(ActorKind.PLACE, "California"));
  }

  @Test
  void bareSurnameIsThePersonThatHoldsItWithItsProbability() {
    assertThat(actor("held-4/0")).isEqualTo(id("Cora Fenn"));
    assertThat(score(LINKS.get("held-4/0"))).isEqualTo(0.6);
    assertThat(score(LINKS.get("held-1/0"))).isEqualTo(1);
  }

  @Test
  void bareSurnameIsThePersonOfTheYearUpToItsMonth() {
    assertThat(actors("held-5/0", "held-6/0")).containsExactly(id("Cora Fenn"), id("Fenn"));
    assertThat(actors("early-1/0", "held-7/0")).containsExactly(id("Quist"), id("Fenn"));
  }

  @Test
  void bareSurnameOfTwoPersonsStaysItsOwn() {
    assertThat(actor("two-4/0")).isEqualTo(id("Gath"));
  }

  @Test
  void bareSurnameOfTwoPersonsIsTheOneWhoseCompanyItIsIn() {
    assertThat(actors("company-4/0", "company-5/0"))
        .containsExactly(id("Hugo Ilk"), id("Jana Ilk"));
  }

  @Test
  void bareSurnameOfTwoPersonsIsTheOneOfThatOutletAndMonth() {
    assertThat(actor("outlet-4/0")).isEqualTo(id("Kira Lunt"));
  }

  @Test
  void bareSurnameIsNobodyOfAnotherGender() {
    assertThat(actor("gender-4/0")).isEqualTo(id("Pell"));
  }

  @Test
  void bareSurnameOfARarePersonStaysItsOwn() {
    assertThat(actor("rare-3/0")).isEqualTo(id("Sorn"));
  }

  @Test
  void namesakesOfOtherRolesAndCompanyAreTwo() {
    String other = ContentId.of("namesake", id("Thea Umber"), "namesake-3");

    assertThat(actors("namesake-1/0", "namesake-2/0", "namesake-6/0"))
        .containsOnly(id("Thea Umber"));
    assertThat(actors("namesake-3/0", "namesake-4/0", "namesake-5/0")).containsOnly(other);
  }

  @Test
  void listWinsOverWhatTheTextsSuggest() {
    assertThat(key("listed-1/1")).isEqualTo("organization carrow quay board true");
    assertThat(key("listed-3/1")).isEqualTo("organization carrow quay board true");
    assertThat(key("listed-4/0")).isEqualTo("person piers zorn true");
    assertThat(key("listed-1/0")).isEqualTo("person abel zorn false");
  }

  @Test
  void nameOfTwoEntriesIsLeftToTheText() {
    assertThat(key("listed-5/0")).isEqualTo("person twain false");
  }

  @Test
  void newMonthChangesNoActorOfTheMonthsBefore() {
    List<Made> before = ANALYSES.stream().filter(made -> made.month().equals(MARCH)).toList();

    assertThat(link(before))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            row -> {
              assertThat(id(row)).isEqualTo(actor(place(row)));
              assertThat(score(row)).isEqualTo(score(LINKS.get(place(row))));
            });
  }

  private static List<Row> link(List<Made> made) {
    AuthorityEntry elder = entry("Piers Zorn", ActorKind.PERSON, "Zorn", "Old Zorn");
    AuthorityEntry board = entry("Carrow Quay Board", ActorKind.ORGANIZATION, "The Quay");
    Dataset<Row> list =
        entries(
            elder,
            board,
            entry("Mark Twain", ActorKind.PERSON, "Twain"),
            entry("Shania Twain", ActorKind.PERSON, "Twain"));
    @SuppressWarnings("unchecked")
    Map<Field, Object>[] documents = DOCUMENTS.toArray(Map[]::new);
    return Rows.links(
            analyses(made.stream().map(Made::analysis).toArray(Row[]::new)),
            Rows.of(DocumentsTable.TABLE, documents),
            list)
        .collectAsList();
  }

  private static void article(String id, LocalActor... actors) {
    ANALYSES.add(new Made(MARCH, analysis(id, MARCH, actors)));
  }

  /** An article of a month of its own. */
  private static void late(String id, LocalActor... actors) {
    ANALYSES.add(new Made(LATE, analysis(id, LATE, actors)));
  }

  private static void printed(String outlet, String month, String id, LocalActor... actors) {
    ANALYSES.add(new Made(month, analysis(id, month, actors)));
    DOCUMENTS.add(Rows.document(id, outlet, month));
  }

  private static String place(Row link) {
    return link.getAs(Columns.DOC_ID.name()) + "/" + link.getAs("actor");
  }

  private static List<String> actors(String... places) {
    return List.of(places).stream().map(LinkActorsTest::actor).toList();
  }

  private static String actor(String place) {
    assertThat(LINKS).containsKey(place);
    return id(LINKS.get(place));
  }

  private static String id(Row link) {
    return link.getAs(ActorsTable.ACTOR_ID.name());
  }

  private static double score(Row link) {
    return link.<Double>getAs(LinkActors.LINK_SCORE);
  }

  private static String key(String place) {
    Row link = LINKS.get(place);
    return "%s %s %s"
        .formatted(
            link.getAs(ActorsTable.KIND.name()),
            link.getAs("actor_key"),
            link.getAs(ActorsTable.LISTED.name()));
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
