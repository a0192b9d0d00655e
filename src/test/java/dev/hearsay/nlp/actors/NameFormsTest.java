package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.ActorKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {
  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION, Department of Mills, mills department",
    "ORGANIZATION, the U.S. Department of the Mills, us mills department",
    "ORGANIZATION, Committee on Carrow Harbours, carrow harbours committee",
    "ORGANIZATION, 'Carrow Mills & Co., Inc.', carrow mills",
    "ORGANIZATION, Carrow Mills of, carrow mills",
    "ORGANIZATION, Co Inc, co inc",
    "ORGANIZATION, Organisation for Quays, organization for quays",
    "ORGANIZATION, the campaign of Orla Venn, orla venn campaign",
    "PLACE, U.K., united kingdom",
    "PLACE, Calif., california",
    "ORGANIZATION, Calif., calif",
    "PERSON, Carrow Mills Inc, carrow mills",
    "PERSON, Sean O’Dell, sean odell",
    "PERSON, Jörg Łukasz Straße, jorg lukasz strasse",
    "PERSON, Piers H.W. Venn, piers hw venn",
    "ORGANIZATION, '', ''",
    "ORGANIZATION, Scotland Yard, metropolitan police",
    "ORGANIZATION, the Metropolitan Police, metropolitan police",
    "PLACE, the Holy See, vatican",
    "ORGANIZATION, General Electric Co, general electric",
    "ORGANIZATION, General Electric Co Plc, gec",
  })
  void spellingsHaveTheirKey(ActorKind kind, String name, String key) {
    assertThat(ActorName.key(kind, name)).isEqualTo(key);
  }

  @Test
  void fullNameMayBeCutByItsSuffixAndMiddleNames() {
    assertThat(NameForms.shortened(ActorKind.PERSON, "ada rose marlow jr"))
        .containsExactly("ada rose marlow", "ada marlow");
    assertThat(NameForms.shortened(ActorKind.PERSON, "ada marlow")).isEmpty();
    assertThat(NameForms.shortened(ActorKind.ORGANIZATION, "ada rose mills")).isEmpty();
  }

  @Test
  void partsOfTheNameAreToldFromOtherNames() {
    List<String> aliases = List.of("Carrow Harbour Board", "the Board", "C.H.B.", "Carrow");

    assertThat(NameForms.partial(ActorKind.ORGANIZATION, "carrow harbour board", aliases))
        .containsExactly("board", "carrow");
    assertThat(NameForms.others(ActorKind.ORGANIZATION, "carrow harbour board", aliases))
        .containsExactly("chb");
    assertThat(NameForms.partial(ActorKind.PERSON, "ada marlow jr", List.of("Ada")))
        .containsExactly("marlow", "ada");
  }

  @Test
  void acronymsAreMadeWithAndWithoutSmallWordsAndTheNation() {
    assertThat(NameForms.acronyms(ActorKind.ORGANIZATION, "Federal Bureau of Mills"))
        .containsExactly("fbm", "fbom");
    assertThat(NameForms.acronyms(ActorKind.ORGANIZATION, "U.S. Department of Mills"))
        .contains("usdm", "dm");
    assertThat(NameForms.acronyms(ActorKind.ORGANIZATION, "Carrow Mills Corp"))
        .containsExactly("cm", "cmc");
    assertThat(NameForms.acronyms(ActorKind.ORGANIZATION, "Mills")).isEmpty();
    assertThat(NameForms.acronyms(ActorKind.PERSON, "Ada Marlow")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION, finance ministry, true",
    "ORGANIZATION, carrow ministry, true",
    "ORGANIZATION, bank, true",
    "ORGANIZATION, state, true",
    "ORGANIZATION, state department, false",
    "ORGANIZATION, reserve bank, true",
    "ORGANIZATION, bank of carrow, false",
    "PERSON, marlow, true",
    "PERSON, ada marlow, false",
    "PLACE, bank, false",
  })
  void namesThatMeanAnotherInEveryArticleAreBare(ActorKind kind, String key, boolean bare) {
    assertThat(NameForms.isBare(kind, key)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION, Carrow Mills, 0",
    "ORGANIZATION, C.M., 1",
    "PLACE, Calif., 1",
    "PLACE, Carrow, 0",
    "ORGANIZATION, CM and, 2",
    "PERSON, '', 0",
  })
  void namesThatServeLittleComeLast(ActorKind kind, String name, int shortfall) {
    assertThat(NameForms.shortfall(kind, name)).isEqualTo(shortfall);
  }
}
