package dev.hearsay.nlp.quotes;

import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the printed record of an interview or a debate, where each turn begins a line with its
 * speaker and a colon: {@code MARLOW: We will build it.}, {@code Q: When?}, {@code Ada Marlow:
 * Soon.} and from then on {@code AM: Soon.} The label is the source, the colon the cue, and the
 * rest of the line is said, whatever the network takes them for, but for what is done in brackets
 * ({@code (Laughs.)}). A paragraph between two turns that speaks of <em>I</em> or <em>we</em> goes
 * on with the one before it.
 *
 * <p>Such lines may be headings of a list too. Labels in capitals make a transcript where two
 * speakers stand of whom one comes back; others where both come back and one of them asks.
 */
final class Transcripts {
  private static final String OPENING_MARKS = "“\"‘'";
  private static final String CLOSING_MARKS = "”\"’'";
  private static final String ENDS = ":.?!…”\"’')]";
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "me", "my", "we", "us", "our", "myself", "ourselves");
  private static final int LONGEST_LABEL = 3;
  private static final int FEWEST_LETTERS = 3;
  private static final int LONGEST_ASIDE = 4;

  /** What the form gives away leaves little doubt. */
  private static final double SCORE = 0.9;

  private final Prose prose;
  private final Words words;
  private final List<Turn> turns;

  private Transcripts(Prose prose) {
    this.prose = prose;
    this.words = prose.words();
    this.turns = read();
  }

  /** The transcript that the text is or holds; of no turns where it is none. */
  static Transcripts of(Prose prose) {
    return new Transcripts(prose);
  }

  /** The spans that stand in none of the turns. */
  List<LabelledSpan<Role>> outside(List<LabelledSpan<Role>> spans) {
    TreeMap<Integer, Range> covered = new TreeMap<>();
    turns.forEach(turn -> turn.lines().forEach(line -> covered.put(line.from(), line)));
    return spans.stream()
        .filter(
            span -> {
              var before = covered.lowerEntry(span.words().to());
              return before == null || before.getValue().to() <= span.words().from();
            })
        .toList();
  }

  /** The turns in order, each an attribution. */
  List<Attribution> attributions() {
    return turns.stream().flatMap(turn -> attribution(turn).stream()).toList();
  }

  /**
   * One speaker's words.
   *
   * @param label who speaks, as it stands before the colon
   * @param lines the lines that they take, the first with the label
   */
  private record Turn(Range label, List<Range> lines) {}

  private List<Turn> read() {
    List<Range> lines = words.paragraphs();
    List<Optional<Range>> labels = labels(lines);
    int last = lines.size() - 1;
    while (last >= 0 && labels.get(last).isEmpty()) {
      last--;
    }
    List<Turn> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Range line = lines.get(i);
      if (labels.get(i).isPresent()) {
        found.add(new Turn(labels.get(i).get(), new ArrayList<>(List.of(line))));
      } else if (!found.isEmpty()) {
        List<Range> turn = found.get(found.size() - 1).lines();
        Range before = turn.get(turn.size() - 1);
        boolean next = before.to() == line.from();
        if (next && (i < last && isOwnVoice(line) || leavesOpen(before, line))) {
          turn.add(line);
        }
      }
    }
    return found;
  }

  /** Whether a quotation that the line before left open goes on. */
  private boolean leavesOpen(Range before, Range line) {
    return OPENING_MARKS.contains(words.form(before.from()))
        && OPENING_MARKS.contains(words.form(line.from()))
        && !CLOSING_MARKS.contains(words.form(before.to() - 1));
  }

  private boolean isOwnVoice(Range line) {
    for (int i = line.from(); i < line.to(); i++) {
      if (FIRST_PERSON.contains(words.stem(i)) && !prose.marks().inside(i)) {
        return true;
      }
    }
    return false;
  }

  /** For each line the label by which its turn begins, empty where it begins none. */
  private List<Optional<Range>> labels(List<Range> lines) {
    List<Optional<Range>> all = lines.stream().map(this::label).toList();
    List<Optional<Range>> shouted = all.stream().map(l -> l.filter(this::isShouted)).toList();
    Map<String, Long> turnsOf = count(shouted);
    if (turnsOf.size() > 1 && turnsOf.values().stream().anyMatch(turns -> turns > 1)) {
      return shouted;
    }
    turnsOf = count(all);
    turnsOf.values().removeIf(turns -> turns < 2);
    Set<String> speakers = turnsOf.keySet();
    List<Optional<Range>> turns =
        all.stream()
            .map(l -> l.filter(x -> speakers.contains(key(x)) || speakers.contains(initials(x))))
            .toList();
    return speakers.size() > 1 && asks(lines, turns)
        ? turns
        : Collections.nCopies(lines.size(), Optional.empty());
  }

  /** Whether one of the turns ends with a question. */
  private boolean asks(List<Range> lines, List<Optional<Range>> labels) {
    return IntStream.range(0, lines.size())
        .anyMatch(i -> labels.get(i).isPresent() && words.is(lines.get(i).to() - 1, "?"));
  }

  private Map<String, Long> count(List<Optional<Range>> labels) {
    return labels.stream()
        .flatMap(Optional::stream)
        .collect(Collectors.groupingBy(this::key, TreeMap::new, Collectors.counting()));
  }

  /** What the labels of one speaker have in common: the surname, the initials, or Q and A. */
  private String key(Range label) {
    return words.form(label.to() - 1).toLowerCase(Locale.ROOT);
  }

  /** {@code am} of {@code Ada Marlow}. */
  private String initials(Range label) {
    StringBuilder initials = new StringBuilder();
    for (int i = label.from(); i < label.to(); i++) {
      initials.append(words.form(i), 0, 1);
    }
    return initials.toString().toLowerCase(Locale.ROOT);
  }

  /** The words before the colon by which a line begins. */
  private Optional<Range> label(Range line) {
    int from = line.from();
    from += OPENING_MARKS.contains(words.form(from)) ? 1 : 0;
    int colon = from;
    int names = 0;
    while (colon < line.to() && isLabelPart(colon) && names <= LONGEST_LABEL) {
      names += words.form(colon).equals(".") ? 0 : 1;
      colon++;
    }
    boolean label = names > 0 && names <= LONGEST_LABEL;
    return label && colon + 1 < line.to() && words.form(colon).equals(":")
        ? Optional.of(new Range(from, colon))
        : Optional.empty();
  }

  /** A capitalised word, or the full stop of {@code DR. MARLOW}. */
  private boolean isLabelPart(int word) {
    String form = words.form(word);
    return form.equals(".") || Character.isUpperCase(form.codePointAt(0));
  }

  /** Words without small letters, more than initials. */
  private boolean isShouted(Range label) {
    int letters = 0;
    for (int i = label.from(); i < label.to(); i++) {
      String form = words.form(i);
      if (form.codePoints().anyMatch(Character::isLowerCase)) {
        return false;
      }
      letters += form.length();
    }
    return letters >= FEWEST_LETTERS;
  }

  /** What is said in the turn, if it is not a cough alone. */
  private Optional<Attribution> attribution(Turn turn) {
    int colon = turn.label().to();
    List<Range> pieces = new ArrayList<>();
    for (Range line : turn.lines()) {
      addPieces(line.contains(colon) ? new Range(colon + 1, line.to()) : line, pieces);
    }
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attribution(turn.label(), new Range(colon, colon + 1), pieces, SCORE));
  }

  /** The line in pieces, what is done in brackets left out. */
  private void addPieces(Range line, List<Range> pieces) {
    int from = line.from();
    for (int at = from; at < line.to(); at++) {
      if (isAside(at, line.to())) {
        addPiece(from, at, pieces);
        from = closing(at, line.to()) + 1;
      }
    }
    addPiece(from, line.to(), pieces);
  }

  /** Without the sentence's own full stop, which outside quotation marks is not said. */
  private void addPiece(int from, int end, List<Range> pieces) {
    boolean stop = end > from && words.is(end - 1, ".") && !prose.marks().inside(end - 1);
    int to = stop ? end - 1 : end;
    if (from < to) {
      pieces.add(new Range(from, to));
    }
  }

  /** {@code (Laughs.)} or {@code [Laughter]} between two sentences. */
  private boolean isAside(int open, int end) {
    boolean bracket = words.form(open).equals("(") || words.form(open).equals("[");
    return bracket && ENDS.contains(words.form(open - 1)) && closing(open, end) > 0;
  }

  private int closing(int open, int end) {
    String mark = words.form(open).equals("(") ? ")" : "]";
    for (int i = open + 1; i < end && i <= open + LONGEST_ASIDE; i++) {
      if (words.form(i).equals(mark)) {
        return i;
      }
    }
    return -1;
  }
}
