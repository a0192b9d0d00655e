package dev.hearsay.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.SparkTest;
import dev.hearsay.model.ActorKind;
import dev.hearsay.model.ContentId;
import dev.hearsay.nlp.actors.ActorName;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One invented corpus, linked once; each test looks at its own articles, whose names no other
 * test's have.
 */
@SparkTest
class LinkActorsTest {
  private static final InventedNames NAMES = new InventedNames();
  private static final Map<String, Row> LINKS = new HashMap<>();

  @BeforeAll
  static void linkOnce() {
    NAMES.links().forEach(row -> LINKS.put(place(row), row));
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
  void organizationsThatAreKnownForTwoStayTwo() {
    assertThat(actor("apart-4/0"))
        .isEqualTo(id(ActorKind.ORGANIZATION, "European Community"))
        .isNotEqualTo(actor("apart-1/0"));
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
    assertThat(NAMES.linksOfTheFirstMonth())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            row -> {
              assertThat(id(row)).isEqualTo(actor(place(row)));
              assertThat(score(row)).isEqualTo(score(LINKS.get(place(row))));
            });
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

  private static String id(String name) {
    return id(ActorKind.PERSON, name);
  }

  private static String id(ActorKind kind, String name) {
    return ActorName.actorId(kind, name);
  }
}
