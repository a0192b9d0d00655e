package dev.hearsay.eval;

import dev.hearsay.eval.SpeakerOutcome.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What kinds of speakers are mistaken for what, with examples.
 *
 * @param confusions found attributions by the known kind of speaker, then by the predicted one
 * @param errors what went wrong, commonest first
 */
public record SpeakerErrors(Map<String, Map<String, Integer>> confusions, List<ErrorKind> errors) {
  private static final int SHOWN_ERRORS = 8;
  private static final int SHOWN_EXAMPLES = 10;
  private static final int SHOWN_LETTERS = 90;

  public SpeakerErrors {
    errors = List.copyOf(errors);
  }

  /**
   * A kind of error.
   *
   * @param kind what was mistaken for what
   * @param examples every case, as a line of text
   */
  public record ErrorKind(String kind, List<String> examples) {
    public ErrorKind {
      examples = List.copyOf(examples);
    }
  }

  /** The errors of what became of attributions. */
  public static SpeakerErrors of(SpeakerReading reading) {
    Map<String, Map<String, Integer>> confusions = new TreeMap<>();
    Map<String, List<String>> errors = new TreeMap<>();
    for (SpeakerOutcome outcome : reading.outcomes()) {
      String predicted = outcome.found().map(q -> q.kind().label()).orElse("not found");
      confusions
          .computeIfAbsent(outcome.goldKind(), kind -> new TreeMap<>())
          .merge(predicted, 1, Integer::sum);
      if (outcome.verdict() != Verdict.RIGHT) {
        errors
            .computeIfAbsent(kind(outcome, predicted), kind -> new ArrayList<>())
            .add(example(outcome));
      }
    }
    for (SpeakerReading.Unasked unasked : reading.unasked()) {
      errors
          .computeIfAbsent(
              "no gold attribution -> " + unasked.quote().kind().label(), kind -> new ArrayList<>())
          .add(example(unasked));
    }
    return new SpeakerErrors(
        confusions,
        errors.entrySet().stream()
            .map(e -> new ErrorKind(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingInt((ErrorKind e) -> e.examples().size()).reversed())
            .toList());
  }

  /** The counts, and some examples of each of the commonest errors, as lines of text. */
  public String render() {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "known kind of speaker: predicted kinds%n"));
    confusions.forEach(
        (kind, predicted) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "  %-13s %s%n",
                    kind + ":",
                    predicted.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", ")))));
    for (ErrorKind error : errors.subList(0, Math.min(SHOWN_ERRORS, errors.size()))) {
      int cases = error.examples().size();
      out.append(String.format(Locale.ROOT, "%s: %d%n", error.kind(), cases));
      for (int i = 0; i < Math.min(SHOWN_EXAMPLES, cases); i++) {
        // one of every so many, so that they come from more than the first articles
        String example = error.examples().get(i * cases / Math.min(SHOWN_EXAMPLES, cases));
        out.append(String.format(Locale.ROOT, "  %s%n", example));
      }
    }
    return out.toString();
  }

  private static String kind(SpeakerOutcome outcome, String predicted) {
    String kind = outcome.goldKind() + " -> " + predicted;
    if (outcome.verdict() == Verdict.ALIAS) {
      return kind + " by an alias";
    }
    boolean bothNamed =
        outcome.isNamed() && outcome.found().stream().anyMatch(PredictedQuote::isNamed);
    return bothNamed ? kind + " of another name" : kind;
  }

  private static String example(SpeakerOutcome outcome) {
    String gold =
        outcome.speakers().stream()
            .map(AttributionGold.Entity::name)
            .collect(Collectors.joining("; "));
    String predicted =
        outcome
            .found()
            .map(q -> "[%s] from [%s]".formatted(q.speakerName(), line(outcome.predictedSource())))
            .orElse("-");
    return "%s: [%s] from [%s] -> %s; content [%s]"
        .formatted(outcome.id(), gold, line(outcome.source()), predicted, line(outcome.content()));
  }

  private static String example(SpeakerReading.Unasked unasked) {
    return "%s: -> [%s] from [%s]; content [%s]"
        .formatted(
            unasked.article(),
            unasked.quote().speakerName(),
            line(unasked.source()),
            line(unasked.content()));
  }

  private static String line(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= SHOWN_LETTERS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHOWN_LETTERS)))
            + "…";
  }
}
