package dev.hearsay.nlp.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermReaderTest {
  private static final TermReader READER = TermReader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Bank of Osmere cut rates. | bank, bank of osmere, osmere, osmere cut, osmere cut rates,"
            + " cut, cut rates, rates",
        "Rates fell, banks fell. | rates, rates fell, fell, banks, banks fell",
        "Rates fell. Banks rose. | rates, rates fell, fell, banks, banks rose, rose",
        "The mayor’s ferry, the MAYOR'S ferry | mayor, mayor ferry, ferry",
        "The EU in 2026 at an AI fair | EU, AI fair, fair, AI",
      })
  void aTermIsAWordOrPhraseThatCarriesMeaning(String text, String terms) {
    assertThat(READER.terms(text))
        .extracting(Term::text)
        .containsExactlyInAnyOrder(terms.toLowerCase(java.util.Locale.ROOT).split(", "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "“…”", "🙂 🙂", "He said that it was so.", "12 34 5,6"})
  void aTextThatSaysNothingHasNoTerm(String text) {
    assertThat(READER.terms(text)).isEmpty();
  }

  @Test
  void aTermKnowsTheSentenceOfItsFirstUse() {
    String text = "🙂 Good evening. “The ferry sank,” he said. The ferry was old.";
    Term ferry =
        READER.terms(text).stream().filter(t -> t.text().equals("ferry")).findFirst().orElseThrow();
    int[] points = text.codePoints().toArray();

    assertThat(
            new String(
                points,
                ferry.sentence().start(),
                ferry.sentence().end() - ferry.sentence().start()))
        .isEqualTo("“The ferry sank,” he said.");
  }

  @Test
  void onlyTheBeginningOfALongTextIsRead() {
    List<Term> terms = READER.terms("ferry ".repeat(400) + "trawler");

    assertThat(terms).extracting(Term::text).doesNotContain("trawler");
  }
}
