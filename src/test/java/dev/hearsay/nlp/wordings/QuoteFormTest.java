package dev.hearsay.nlp.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.QuoteType;
import dev.hearsay.model.SpeakerKind;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFormTest {
  private static final WordingReader READER = WordingReader.load();
  private static final String FERRY =
      "We will not close the ferry to Hallin this winter, and whoever says so has never stood on the"
          + " quay at Osmere in January with a sick child.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cut at the end     | We will not close the ferry to Hallin this winter",
        "cut at both ends   | whoever says so has never stood on the quay at Osmere",
        "joined             | We will not close the ferry to Hallin this winter ... with a sick child.",
        "interrupted        | We will not close the ferry\" \"to Hallin this winter",
        "contracted         | We won't close the ferry to Hallin this winter",
        "a word dropped     | We will not close the ferry to Hallin winter, and whoever says so has never stood on the quay",
        "a word replaced    | whoever claims so has never stood on the quay at Osmere in January with a sick child",
        "an editor's word   | We will not close the ferry to Hallin [in the cold season] this winter",
        "in capitals        | WE WILL NOT CLOSE THE FERRY TO HALLIN THIS WINTER"
      })
  void isFoundInTheWhole(String edit, String part) {
    assertThat(compare(part, FERRY)).as(edit).isEqualTo(Containment.FIRST_IN_SECOND);
    assertThat(compare(FERRY, part)).as(edit).isEqualTo(Containment.SECOND_IN_FIRST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "denied             | We will close the ferry to Hallin this winter",
        "another thing      | We will not close the school in Hallin this winter, said nobody",
        "other end          | We will not close the ferry terminal before the new bridge opens in autumn",
        "scattered words    | The ferry closed. In winter a child so sick, in January, stood with Osmere",
        "nothing            | 😀"
      })
  void isNotFoundInTheWhole(String edit, String other) {
    assertThat(compare(other, FERRY)).as(edit).isEqualTo(Containment.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "The levy brings in 40 million crowns every year for roads, The levy brings in 60 million crowns every year for roads, NONE",
    "The levy brings in 40 million crowns every year for roads, The levy brings in forty-one million crowns every year for roads, NONE",
    "We are proud of our young players tonight, We are proud of our young teachers tonight, NONE",
    "The labour of nine winters lies under that grey water, The labor of nine winters lies under that gray water, BOTH"
  })
  void whatDiffersInOneWordIsTheSameOnlyWhereTheWordMattersLittle(
      String one, String other, Containment expected) {
    assertThat(compare(one, other)).isEqualTo(expected);
  }

  @Test
  void shortPhraseOfTwoPersonsIsNotOneQuote() {
    Wording one = read("I look forward to working with the new governor");
    Wording longer = read("I look forward to working with the new governor and with her council");

    assertThat(new QuoteForm(one, "venn").to(new QuoteForm(longer, "okeke")))
        .isEqualTo(Containment.NONE);
    assertThat(new QuoteForm(one, "venn").to(new QuoteForm(longer, "venn")))
        .isEqualTo(Containment.FIRST_IN_SECOND);
    assertThat(new QuoteForm(one, "venn").to(new QuoteForm(longer, "")))
        .isEqualTo(Containment.FIRST_IN_SECOND);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Orla Venn, venn",
    "PERSON, VENN, venn",
    "ORGANIZATION, Venn Shipping, ''",
    "PERSON,, ''"
  })
  void personIsKnownByTheLastWord(SpeakerKind kind, String name, String expected) {
    assertThat(QuoteForm.person(kind, name)).isEqualTo(expected);
  }

  @Test
  void aPartSharesPhrasesWithTheWhole() {
    assertThat(shared(FERRY, "whoever says so has never stood on the quay")).isPositive();
    assertThat(shared(FERRY, "The winter ferry was sick of the quay")).isZero();
    assertThat(read("No.").phrases()).isEmpty();
  }

  @Test
  void longQuotesAreComparedInMilliseconds() {
    String many = "stone water bridge winter harbour council ".repeat(1_000);
    long start = System.nanoTime();

    assertThat(compare(many, "ferry " + many)).isEqualTo(Containment.BOTH);
    assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
  }

  private static long shared(String one, String other) {
    var phrases = Arrays.stream(read(one).phrases()).boxed().collect(Collectors.toSet());
    return Arrays.stream(read(other).phrases()).filter(phrases::contains).count();
  }

  private static Containment compare(String one, String other) {
    return new QuoteForm(read(one), "").to(new QuoteForm(read(other), ""));
  }

  private static Wording read(String text) {
    return READER.read(QuoteType.DIRECT, text);
  }
}
