package dev.hearsay.eval;

import dev.hearsay.eval.SpeakerOutcome.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether the probabilities of named speakers come true: the predicted quotes by tenths of their
 * score, those without a gold attribution counted as wrong.
 *
 * @param tenths ten, from the lowest scores to the highest
 */
public record SpeakerCalibration(List<Tenth> tenths) {
  private static final int TENTHS = 10;

  public SpeakerCalibration {
    tenths = List.copyOf(tenths);
  }

  /**
   * Quotes of about one probability.
   *
   * @param quotes how many there are
   * @param scores sum of their scores
   * @param right how many give the speaker's full name
   */
  public record Tenth(int quotes, double scores, int right) {
    /** Mean of the scores, 0 without quotes. */
    public double meanScore() {
      return quotes == 0 ? 0 : scores / quotes;
    }

    /** Share that is right, 0 without quotes. */
    public double shareRight() {
      return quotes == 0 ? 0 : (double) right / quotes;
    }

    private Tenth with(double score, boolean isRight) {
      return new Tenth(quotes + 1, scores + score, right + (isRight ? 1 : 0));
    }
  }

  /** Counts what became of the predicted quotes with a named speaker. */
  public static SpeakerCalibration of(SpeakerReading reading) {
    List<Tenth> tenths = new ArrayList<>();
    for (int i = 0; i < TENTHS; i++) {
      tenths.add(new Tenth(0, 0, 0));
    }
    for (SpeakerOutcome outcome : reading.outcomes()) {
      boolean isRight = outcome.isNamed() && outcome.verdict() == Verdict.RIGHT;
      outcome
          .found()
          .filter(PredictedQuote::isNamed)
          .ifPresent(quote -> add(tenths, quote.score(), isRight));
    }
    reading.unasked().forEach(unasked -> add(tenths, unasked.quote().score(), false));
    return new SpeakerCalibration(tenths);
  }

  private static void add(List<Tenth> tenths, double score, boolean isRight) {
    int tenth = Math.max(0, Math.min(TENTHS - 1, (int) Math.floor(score * TENTHS)));
    tenths.set(tenth, tenths.get(tenth).with(score, isRight));
  }

  /** The table as lines of text. */
  public String render() {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "calibration of named speakers%n"));
    for (int i = 0; i < tenths.size(); i++) {
      Tenth tenth = tenths.get(i);
      if (tenth.quotes() > 0) {
        out.append(
            String.format(
                Locale.ROOT,
                "  speaker_score %.1f-%.1f  quotes %5d  mean score %.3f  right %.3f  difference %+.3f%n",
                i / 10.0,
                (i + 1) / 10.0,
                tenth.quotes(),
                tenth.meanScore(),
                tenth.shareRight(),
                tenth.shareRight() - tenth.meanScore()));
      }
    }
    return out.toString();
  }
}
