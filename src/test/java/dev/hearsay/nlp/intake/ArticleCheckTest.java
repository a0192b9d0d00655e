package dev.hearsay.nlp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.RawArticle;
import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Net 52,110 vs 98,400\n\nRevs 1,020,300 vs 1,400,200",
        "Qtly div 31 cts vs 31 cts\n\nPay May 2\n\nRecord April 9",
        "One two three four five six seven eight"
      })
  void aTerseNoticeIsLongEnough(String text) {
    assertThat(ArticleCheck.length(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Seven words are too few for one.", "5507 Sep --- --- --- --- --- --- --- 4885"})
  void fewerThanEightWordsAreTooShort(String text) {
    assertThat(reason(ArticleCheck.length(text))).isEqualTo(RejectReason.TOO_SHORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "\u00a0\u2028\u200b"})
  void whatCannotBeSeenIsEmpty(String text) {
    assertThat(reason(ArticleCheck.length(text))).isEqualTo(RejectReason.EMPTY);
  }

  @Test
  void aMillionCharactersAreTheMost() {
    String text = "word ".repeat(200_000);
    assertThat(ArticleCheck.length(text)).isEmpty();
    assertThat(reason(ArticleCheck.length(text + "x"))).isEqualTo(RejectReason.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"with a NUL \u0000 in it", "\u0001\u0002\u0003 mostly \u0004\u0005"})
  void controlCharactersAreNoText(String text) {
    assertThat(reason(ArticleCheck.characters(article("", text)))).isEqualTo(RejectReason.NOT_TEXT);
  }

  @Test
  void aStrayControlCharacterIsForgiven() {
    String text = "A long enough line of news, ".repeat(8) + "\u0007 and a bell.\r\n\tEnd\f";
    assertThat(ArticleCheck.characters(article("", text))).isEmpty();
  }

  @Test
  void halfASurrogatePairIsNoUtf8() {
    assertThat(reason(ArticleCheck.characters(article("A \uD83D title", "Text"))))
        .isEqualTo(RejectReason.NOT_VALID_UTF8);
    assertThat(ArticleCheck.characters(article("A 🙂 title", "Text 🙂"))).isEmpty();
  }

  private static RejectReason reason(Optional<Reject> reject) {
    return reject.map(Reject::reason).orElse(null);
  }

  private static RawArticle article(String title, String text) {
    return new RawArticle("", "", "", title, "", "", text);
  }
}
