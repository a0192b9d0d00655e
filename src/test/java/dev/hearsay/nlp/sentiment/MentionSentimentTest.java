package dev.hearsay.nlp.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.model.Polarity;
import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.text.Range;
import org.junit.jupiter.api.Test;

class MentionSentimentTest {
  private static final Reading READING =
      Readings.of(
          new double[] {0.90, 0.08, 0.02},
          new double[] {0.20, 0.70, 0.10},
          new double[] {0.02, 0.08, 0.90});

  @Test
  void takesTheLikeliestOfTheMentionsWords() {
    assertThat(MentionSentiment.of(READING, new Range(0, 1)).polarity())
        .isEqualTo(Polarity.NEGATIVE);
    assertThat(MentionSentiment.of(READING, new Range(1, 2)).polarity())
        .isEqualTo(Polarity.NEUTRAL);
    assertThat(MentionSentiment.of(READING, new Range(2, 3)).polarity())
        .isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void aLongMentionIsNoSurerThanAShortOne() {
    Reading same = Readings.of(new double[] {0.9, 0.08, 0.02}, new double[] {0.9, 0.08, 0.02});
    assertThat(MentionSentiment.of(same, new Range(0, 2)).score())
        .isCloseTo(MentionSentiment.of(same, new Range(0, 1)).score(), within(1e-9));
  }

  @Test
  void scoresLieBetweenMinusOneAndOne() {
    assertThat(MentionSentiment.of(READING, new Range(0, 1)).score()).isBetween(-0.9, -0.5);
    assertThat(MentionSentiment.of(READING, new Range(0, 3)).score()).isBetween(-0.2, 0.2);
    assertThatThrownBy(() -> new PolarityScore(Polarity.NEUTRAL, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
