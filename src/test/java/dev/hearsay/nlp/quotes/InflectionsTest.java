package dev.hearsay.nlp.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
  private static final Inflections INFLECTIONS = Inflections.load();

  @ParameterizedTest
  @CsvSource({
    "say, says said saying",
    "deny, denies denied denying",
    "agree, agrees agreed agreeing",
    "admit, admits admitted admitting",
    "stress, stresses stressed stressing",
    "lie, lies lied lying",
    "write, writes wrote written writing",
    "veto, vetoes vetoed vetoing"
  })
  void givesTheFormsOfAVerb(String base, String forms) {
    assertThat(INFLECTIONS.verb(base)).contains(base).contains(forms.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "warbled, warble",
    "theorized, theorize",
    "carries, carry",
    "rapped, rap",
    "preaches, preach",
    "knew, know",
    "buttressing, buttress",
    "yes, yes"
  })
  void guessesABaseForm(String form, String base) {
    assertThat(INFLECTIONS.guess(form)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({"story, stories", "speech, speeches", "claim, claims"})
  void givesThePluralOfANoun(String singular, String plural) {
    assertThat(INFLECTIONS.noun(singular)).contains(singular, plural);
  }
}
