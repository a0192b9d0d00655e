package dev.hearsay.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well main topics were predicted.
 *
 * @param texts how many were scored
 * @param right how many got the known main topic
 * @param rightOrAlso how many got that or a topic that is right as well
 * @param confusions the wrong pairs, commonest first
 */
public record TopicScoring(int texts, int right, int rightOrAlso, List<Confusion> confusions) {
  private static final int SHOWN_CONFUSIONS = 10;

  public TopicScoring {
    confusions = List.copyOf(confusions);
  }

  /**
   * A pair of topics that was mistaken: the predicted one is not the known one.
   *
   * @param primary name of the known main topic
   * @param predicted name of the predicted one
   * @param texts how often
   */
  public record Confusion(String primary, String predicted, int texts) {}

  /** Scores predictions. */
  public static TopicScoring of(List<TopicPrediction> predictions) {
    return new TopicScoring(
        predictions.size(),
        (int) predictions.stream().filter(TopicPrediction::right).count(),
        (int) predictions.stream().filter(TopicPrediction::rightOrAlso).count(),
        confusions(predictions));
  }

  /** Share of texts with the known main topic; not a number without texts. */
  public double accuracy() {
    return (double) right / texts;
  }

  /** Share of texts with the known main topic or one that is right as well. */
  public double accuracyOrAlso() {
    return (double) rightOrAlso / texts;
  }

  /** The figures and the commonest errors as lines of text. */
  public String render() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "texts                    %6d%n"
                + "main topic right         %6.1f %%%n"
                + "main topic right or also %6.1f %%%n",
            texts,
            100 * accuracy(),
            100 * accuracyOrAlso()));
    if (!confusions.isEmpty()) {
      out.append(String.format(Locale.ROOT, "commonest errors (gold -> predicted)%n"));
    }
    for (Confusion confusion :
        confusions.subList(0, Math.min(SHOWN_CONFUSIONS, confusions.size()))) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %4d  %s -> %s%n",
              confusion.texts(),
              confusion.primary(),
              confusion.predicted()));
    }
    return out.toString();
  }

  private static List<Confusion> confusions(List<TopicPrediction> predictions) {
    return predictions.stream()
        .filter(prediction -> !prediction.right())
        .map(prediction -> new Confusion(prediction.primary(), prediction.predicted(), 1))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(c -> 1)))
        .entrySet()
        .stream()
        .map(e -> new Confusion(e.getKey().primary(), e.getKey().predicted(), e.getValue()))
        .sorted(
            Comparator.comparingInt(Confusion::texts)
                .reversed()
                .thenComparing(Confusion::primary)
                .thenComparing(Confusion::predicted))
        .toList();
  }
}
