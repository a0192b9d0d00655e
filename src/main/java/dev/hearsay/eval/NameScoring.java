package dev.hearsay.eval;

import dev.hearsay.eval.NameGold.Name;
import dev.hearsay.model.ActorKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How well names were found: exact characters and the right kind.
 *
 * @param texts how many were read
 * @param kinds person, organization, place, other, and all
 */
public record NameScoring(int texts, List<Score> kinds) {
  static final Comparator<Name> ORDER = Comparator.comparing(Name::place).thenComparing(Name::kind);

  public NameScoring {
    kinds = List.copyOf(kinds);
  }

  /** Scores predictions. */
  public static NameScoring of(List<NamePrediction> predictions) {
    List<Score> kinds = new ArrayList<>();
    Score all = new Score("all", 0, 0, 0);
    for (ActorKind kind : ActorKind.values()) {
      Score score = new Score(kind.label(), 0, 0, 0);
      for (NamePrediction prediction : predictions) {
        score = score.plus(score(prediction, kind));
      }
      kinds.add(score);
      all = all.plus(score);
    }
    kinds.add(all);
    return new NameScoring(predictions.size(), kinds);
  }

  private static Score score(NamePrediction prediction, ActorKind kind) {
    List<Name> gold = prediction.gold().names().stream().filter(n -> n.kind() == kind).toList();
    return new Score(
        kind.label(),
        gold.size(),
        (int) prediction.predicted().stream().filter(n -> n.kind() == kind).count(),
        (int) gold.stream().filter(prediction.predicted()::contains).count());
  }

  /** The figures as lines of text. */
  public String render() {
    return "names in %d texts, exact characters and kind%n".formatted(texts)
        + kinds.stream().map(Score::render).collect(Collectors.joining());
  }
}
