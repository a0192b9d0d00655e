package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.nlp.actors.Namesakes.Namesake;
import dev.hearsay.nlp.actors.Namesakes.Sighting;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesakesTest {
  @Test
  void rolesAndCompanyThatNeverMeetAreTwoPersons() {
    List<Namesake> namesakes =
        Namesakes.part(
            List.of(
                sighting("a", "Orla Venn", "mayor of Osmere", "tam"),
                sighting("b", "Orla Venn", "striker", "ilse"),
                sighting("c", "Orla Venn", "the mayor", "tam"),
                sighting("d", "Orla Venn", "Carrow striker", "piers")));

    assertThat(namesakes).extracting(Namesake::first).containsExactly("a", "b");
    assertThat(namesakes.get(1).marks())
        .containsExactly("company:ilse", "company:piers", "role:carrow", "role:strike");
  }

  @Test
  void oneSharedCompanionMakesThemOne() {
    assertThat(
            Namesakes.part(
                List.of(
                    sighting("a", "Orla Venn", "mayor", "tam"),
                    sighting("b", "Orla Venn", "mayor", "tam"),
                    sighting("c", "Orla Venn", "striker", "ilse"),
                    sighting("d", "Orla Venn", "striker", "ilse", "tam"))))
        .isEmpty();
  }

  @Test
  void singleArticleIsNoPersonOfItsOwn() {
    assertThat(
            Namesakes.part(
                List.of(
                    sighting("a", "Orla Venn", "mayor", "tam"),
                    sighting("b", "Orla Venn", "mayor", "tam"),
                    sighting("c", "Orla Venn", "striker", "ilse"))))
        .isEmpty();
  }

  @Test
  void rolesWithoutCompanyAreNotEnough() {
    assertThat(
            Namesakes.part(
                List.of(
                    sighting("a", "Orla Venn", "mayor", "tam"),
                    sighting("b", "Orla Venn", "mayor", "tam"),
                    sighting("c", "Orla Venn", "striker"),
                    sighting("d", "Orla Venn", "striker"))))
        .isEmpty();
  }

  @Test
  void twoMiddleInitialsAreTwoPersonsWhateverTheyShare() {
    List<Namesake> namesakes =
        Namesakes.part(
            List.of(
                sighting("a", "Piers H. W. Venn", "mayor", "tam"),
                sighting("b", "Piers W. Venn", "mayor", "tam"),
                sighting("c", "Piers W. Venn", "mayor", "tam"),
                sighting("d", "Piers H.W. Venn", "mayor", "tam"),
                sighting("e", "Piers K. Venn", "mayor", "tam")));

    assertThat(namesakes)
        .containsExactly(
            new Namesake("a", Set.of("initials:hw")), new Namesake("b", Set.of("initials:w")));
  }

  @Test
  void nothingIsNobody() {
    assertThat(Namesakes.part(List.of())).isEmpty();
  }

  private static Sighting sighting(String article, String name, String role, String... company) {
    return new Sighting(article, Namesakes.marks(name, role, List.of(company)));
  }
}
