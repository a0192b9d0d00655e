package dev.hearsay.nlp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireCreditTest {
  private final WireCredit credits = new WireCredit();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CARROW, March 4 (Northline) - Shares fell.               | Northline
          FORT AMBER, March 24 (Northline) -- Shots were fired.    | Northline
          OSMERE (Reuters) – The bank was closed.                  | Reuters
          Osmere (AP) — The bank was closed.                       | AP
          SCARTH POINT, Tamsel, Dec. 8 (UPI) — She won.            | UPI
          OSMERE, 4 March (Agence France-Presse) - He resigned.    | AFP
          Bank closed.\\n\\nOSMERE (AP) — The bank was closed.     | AP
          The bank was closed.\\n\\n— Associated Press             | AP
          The bank was closed.\\n- Reuters.                        | Reuters
          It was closed. (Reporting by A. Reed; Editing by B. Orr) | Reuters
          It was closed.\\n© 2026 Thomson Reuters. All rights.     | Reuters
          """)
  void readsTheTextsCredit(String text, String agency) {
    assertThat(credits.of(article("", "", text.replace("\\n", "\n")))).contains(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sarre (Labour) - the governor - spoke for an hour.",
        "(Continued) - Export business was brisk.",
        "The Bank of Norrey (BoN) said it was closed - for now.",
        "OSMERE — The bank was closed, Reuters reported.",
        "It was closed.\n\nThe Associated Press contributed to this report.",
        ""
      })
  void bracketsAndMentionsAreNoCredit(String text) {
    assertThat(credits.of(article("The Post", "Ann Reed", text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reuters   |                                | Reuters
          The Post  | AP                             | AP
          The Post  | By THE ASSOCIATED PRESS        | AP
          The Post  | AFP/Ann Reed                   | AFP
          The Post  | Ann Reed, Associated Press     | AP
          The Post  | Ann Reed for Reuters           | Reuters
          The Post  | Reuters staff                  | Reuters
          The Post  | Ann Reed, Philadelphia, Pa.    |
          The Post  | Ap Smith                       |
          """)
  void readsOutletAndByline(String source, String author, String agency) {
    String by = author == null ? "" : author;
    assertThat(credits.of(article(source, by, "Text.")).orElse(null)).isEqualTo(agency);
  }

  @Test
  void anUnknownNameInBracketsCountsWhereTheBylineHasItToo() {
    String text = "(Northline) - The bank was closed.";
    assertThat(credits.of(article("The Post", "Northline and our reporters", text)))
        .contains("Northline");
    assertThat(credits.of(article("The Post", "Ann Reed", text))).isEmpty();
  }

  private static RawArticle article(String source, String author, String text) {
    return new RawArticle("", source, "", "", author, "", text);
  }
}
