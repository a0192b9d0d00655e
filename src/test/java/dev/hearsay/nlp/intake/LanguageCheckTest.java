package dev.hearsay.nlp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {
  private final LanguageCheck languages = new LanguageCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Stadtrat hat am Montag den Bau der neuen Brücke beschlossen. Die Kosten sind nach Angaben der Verwaltung höher als geplant, sagte der Bürgermeister. | German
          Le conseil municipal a voté lundi la construction du nouveau pont. Le maire a déclaré que les travaux commenceraient avant la fin de l'année. | French
          El ayuntamiento aprobó el lunes la construcción del nuevo puente. La alcaldesa dijo que las obras empezarán antes de que acabe el año. | Spanish
          De gemeenteraad heeft maandag besloten een nieuwe brug te bouwen. De burgemeester zei dat de kosten hoger zijn dan verwacht en dat het werk in mei begint. | Dutch
          Il consiglio comunale ha approvato lunedì la costruzione del nuovo ponte. La sindaca ha detto che i lavori cominceranno prima della fine dell'anno. | Italian
          Городской совет в понедельник одобрил строительство нового моста. Мэр заявила, что работы начнутся до конца года. | Russian
          Byrådet vedtog mandag at bygge en ny bro. Borgmesteren sagde, at udgifterne bliver højere end ventet, og at arbejdet begynder til maj. | Danish
          """)
  void knowsAnotherLanguage(String text, String language) {
    assertThat(languages.foreignLanguage(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council voted on Monday to build the bridge, and the mayor said that work would begin.",
        "COUNCIL VOTES TO BUILD BRIDGE; MAYOR SAYS WORK BEGINS IN MAY",
        "Qtly div 31 cts vs 31 cts\n\nPay May 2\n\nRecord April 9",
        "Shr profit 12 cts vs loss nine cts\n\nNet profit 1,204,000 vs loss 882,000\n\nRevs 14.1 mln",
        "Jan 17.20 17.45 Feb 17.10 17.30 Mar unq unq Apr 16.90 17.05 May 16.85 17.00",
        "Renn 41, Orlova 38, Quill 12, Ferrand 9. Turnout 61 pct. Scarth Point, Osmere, Carrow, Hallin.",
        "Mayor Lucía Ferrand: “Vamos a ganar.” Her party, Nueva Costa, leads in Norrey polls, she said.",
        "1 2 3 4 5 6 7 8 9",
        ""
      })
  void takesTerseAndMixedTextsForEnglish(String text) {
    assertThat(languages.foreignLanguage(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Der Rat tagt.", "Mañana, dijo."})
  void aFewWordsProveNothing(String text) {
    assertThat(languages.foreignLanguage(text)).isEmpty();
  }
}
