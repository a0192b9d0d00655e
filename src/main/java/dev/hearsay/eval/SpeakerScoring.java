package dev.hearsay.eval;

import dev.hearsay.eval.SpeakerOutcome.Verdict;
import dev.hearsay.model.QuoteType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How often the right one is said to have said it.
 *
 * @param types the attributions with a named speaker: direct, mixed, indirect and all
 * @param predictedNamed how many predicted quotes carry a named speaker
 * @param unnamedFound found attributions to an unnamed person, a group or a document
 * @param unnamedKept how many of these were left without a named speaker
 * @param found how many attributions were found, with a named speaker or not
 * @param attributions how many there are
 */
public record SpeakerScoring(
    List<OfType> types,
    int predictedNamed,
    int unnamedFound,
    int unnamedKept,
    int found,
    int attributions) {
  private static final Set<String> WITHOUT_NAME = Set.of("unnamed", "group", "document");

  public SpeakerScoring {
    types = List.copyOf(types);
  }

  /**
   * Attributions of one type.
   *
   * @param label the type, or {@code all}
   * @param gold how many there are
   * @param found how many have a predicted quote
   * @param fullName how many of these give the speaker's full name
   * @param anyName how many give the full name or an alias
   */
  public record OfType(String label, int gold, int found, int fullName, int anyName) {
    /** Share with the speaker's full name, 0 without any. */
    public double recall() {
      return share(fullName, gold);
    }
  }

  /** Scores what became of attributions. */
  public static SpeakerScoring of(SpeakerReading reading) {
    List<SpeakerOutcome> all = reading.outcomes();
    List<SpeakerOutcome> named = all.stream().filter(SpeakerOutcome::isNamed).toList();
    List<SpeakerOutcome> unnamed =
        all.stream().filter(o -> WITHOUT_NAME.contains(o.goldKind())).toList();
    List<OfType> types = new ArrayList<>();
    for (QuoteType type : QuoteType.values()) {
      types.add(type(type.label(), named.stream().filter(o -> o.type() == type).toList()));
    }
    types.add(type("all", named));
    return new SpeakerScoring(
        types,
        reading.predictedNamed(),
        unnamed.size() - count(unnamed, Verdict.NOT_FOUND),
        count(unnamed, Verdict.RIGHT),
        all.size() - count(all, Verdict.NOT_FOUND),
        all.size());
  }

  /** All attributions with a named speaker. */
  public OfType all() {
    return types.get(types.size() - 1);
  }

  /** Share of the predicted named speakers that are right by their full name. */
  public double precision() {
    return share(all().fullName(), predictedNamed);
  }

  /** The figures as lines of text. */
  public String render() {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "who said it (named speakers)%n"));
    for (OfType type : types) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %-9s gold %5d  found %5.1f  recall by full name %5.1f  by name or alias %5.1f%n",
              type.label(),
              type.gold(),
              100 * share(type.found(), type.gold()),
              100 * type.recall(),
              100 * share(type.anyName(), type.gold())));
    }
    out.append(
        String.format(
            Locale.ROOT,
            "  precision of a named speaker by full name %.1f (%d of %d predicted)%n"
                + "  unnamed, group and document speakers not taken for named ones %.1f (%d of %d found)%n"
                + "  attributions found at all %d of %d%n",
            100 * precision(),
            all().fullName(),
            predictedNamed,
            100 * share(unnamedKept, unnamedFound),
            unnamedKept,
            unnamedFound,
            found,
            attributions));
    return out.toString();
  }

  private static OfType type(String label, List<SpeakerOutcome> outcomes) {
    int right = count(outcomes, Verdict.RIGHT);
    return new OfType(
        label,
        outcomes.size(),
        outcomes.size() - count(outcomes, Verdict.NOT_FOUND),
        right,
        right + count(outcomes, Verdict.ALIAS));
  }

  private static int count(List<SpeakerOutcome> outcomes, Verdict verdict) {
    return (int) outcomes.stream().filter(o -> o.verdict() == verdict).count();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
