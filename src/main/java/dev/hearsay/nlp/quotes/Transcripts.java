package dev.hearsay.nlp.quotes;

import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the printed record of an interview or a debate, where each turn begins a line with its
 * speaker in capitals and a colon: {@code MARLOW: We will build it.} The label is the source, the
 * colon the cue, and the rest of the line is said, whatever the network takes them for. Such lines
 * may be headings of a list too: it takes two speakers to make a transcript, of whom one comes
 * back.
 */
final class Transcripts {
  private static final String OPENING_MARKS = "“\"‘'";
  private static final int LONGEST_LABEL = 3;
  private static final int FEWEST_LETTERS = 3;

  /** What the form gives away leaves little doubt. */
  private static final double SCORE = 0.9;

  private final Words words;

  private Transcripts(Prose prose) {
    this.words = prose.words();
  }

  /** The spans in order, those in the turns of a transcript replaced. */
  static List<LabelledSpan<Role>> restore(Prose prose, List<LabelledSpan<Role>> spans) {
    return new Transcripts(prose).restore(spans);
  }

  private List<LabelledSpan<Role>> restore(List<LabelledSpan<Role>> spans) {
    TreeMap<Integer, Turn> turns = new TreeMap<>();
    for (Range line : words.paragraphs()) {
      turn(line).ifPresent(turn -> turns.put(line.from(), turn));
    }
    long speakers = turns.values().stream().map(this::surname).distinct().count();
    if (speakers < 2 || speakers == turns.size()) {
      return spans;
    }
    List<LabelledSpan<Role>> restored = new ArrayList<>();
    for (LabelledSpan<Role> span : spans) {
      var before = turns.lowerEntry(span.words().to());
      if (before == null || before.getValue().line().to() <= span.words().from()) {
        restored.add(span);
      }
    }
    turns.values().forEach(turn -> turn.addTo(restored));
    restored.sort(Comparator.comparing(LabelledSpan::words));
    return restored;
  }

  /** One speaker's words, to the end of the line. */
  private record Turn(Range line, Range label, Range content) {
    void addTo(List<LabelledSpan<Role>> spans) {
      spans.add(new LabelledSpan<>(label, Role.SOURCE, SCORE));
      spans.add(new LabelledSpan<>(new Range(label.to(), label.to() + 1), Role.CUE, SCORE));
      spans.add(new LabelledSpan<>(content, Role.CONTENT, SCORE));
    }
  }

  private String surname(Turn turn) {
    return words.form(turn.label().to() - 1);
  }

  private Optional<Turn> turn(Range line) {
    int from = line.from();
    from += OPENING_MARKS.contains(words.form(from)) ? 1 : 0;
    int colon = from;
    int names = 0;
    int letters = 0;
    while (colon < line.to() && isShouted(colon) && names <= LONGEST_LABEL) {
      names += words.form(colon).equals(".") ? 0 : 1;
      letters += words.form(colon).length();
      colon++;
    }
    boolean label = names > 0 && names <= LONGEST_LABEL && letters >= FEWEST_LETTERS;
    return label && colon + 1 < line.to() && words.form(colon).equals(":")
        ? Optional.of(new Turn(line, new Range(from, colon), new Range(colon + 1, line.to())))
        : Optional.empty();
  }

  /** A word without small letters, or the full stop of {@code DR. MARLOW}. */
  private boolean isShouted(int word) {
    String form = words.form(word);
    boolean capital = Character.isUpperCase(form.codePointAt(0));
    return form.equals(".") || capital && form.codePoints().noneMatch(Character::isLowerCase);
  }
}
