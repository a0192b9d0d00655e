package dev.hearsay.nlp.wordings;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Lays two wordings side by side so that equal words in the same order meet.
 *
 * <p>A content word that meets its like counts {@value #CONTENT}, a function word {@value
 * #FUNCTION}. Where up to {@value #NEAR} words on either side meet nothing, {@value #SLIP} is taken
 * off; where more do, as at the seam of two joined quotations, {@value #SEAM}: what a single
 * content word counts, so that words met one by one across a long text count nothing. Of all
 * alignments the one that counts most is taken (Smith and Waterman, 1981, on words).
 */
final class WordAlignment {
  static final int CONTENT = 20;
  static final int FUNCTION = 4;
  static final int SLIP = 2;
  static final int SEAM = 20;
  static final int NEAR = 3;

  private static final int START = -1;
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "none", "nothing", "nobody", "nor", "neither", "without");

  private final Wording first;
  private final Wording second;
  private final int width;
  private final int[] score;
  private final int[] before;

  /** The cell of the best score among those up to a row, by column. */
  private final int[] bestUpTo;

  private int best = START;

  private WordAlignment(Wording first, Wording second) {
    this.first = first;
    this.second = second;
    this.width = second.size();
    this.score = new int[first.size() * width];
    this.before = new int[first.size() * width];
    this.bestUpTo = new int[width];
    Arrays.fill(bestUpTo, START);
  }

  /** Which of the two is a part of the other. */
  static Containment containment(Wording first, Wording second) {
    if (first.equals(second)) {
      return Containment.BOTH;
    }
    if (first.contentWords() == 0 || second.contentWords() == 0) {
      return Containment.NONE;
    }
    int most = mostInCommon(first, second);
    if (most < leastScore(first) && most < leastScore(second)) {
      return Containment.NONE;
    }
    WordAlignment alignment = new WordAlignment(first, second);
    alignment.fill();
    return alignment.judge();
  }

  /**
   * What the words of a wording must count in another to be a part of it: nearly all where they are
   * few, for with one content word of five another thing is said.
   */
  private static int leastScore(Wording wording) {
    int words = wording.contentWords();
    double part = words < 6 ? 0.88 : words < 9 ? 0.8 : 0.72;
    return (int) Math.ceil(part * whole(wording));
  }

  private static int whole(Wording wording) {
    return wording.contentWords() * CONTENT + (wording.size() - wording.contentWords()) * FUNCTION;
  }

  /** What the words count that the other has too, in whatever order. */
  private static int mostInCommon(Wording first, Wording second) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < second.size(); i++) {
      words.add(second.word(i));
    }
    int common = 0;
    for (int i = 0; i < first.size(); i++) {
      common += words.contains(first.word(i)) ? weight(first, i) : 0;
    }
    return common;
  }

  private static int weight(Wording wording, int word) {
    return wording.isContent(word) ? CONTENT : FUNCTION;
  }

  private void fill() {
    for (int i = 0; i < first.size(); i++) {
      int diagonal = START;
      int left = START;
      for (int j = 0; j < width; j++) {
        int above = bestUpTo[j];
        if (first.word(i).equals(second.word(j))) {
          meet(i, j, diagonal);
        }
        left = better(better(above, left), i * width + j);
        bestUpTo[j] = left;
        diagonal = above;
      }
    }
    best = width == 0 ? START : bestUpTo[width - 1];
  }

  private int better(int cell, int other) {
    return valueOf(other) > valueOf(cell) ? other : cell;
  }

  private int valueOf(int cell) {
    return cell == START ? 0 : score[cell];
  }

  /**
   * Scores the meeting of two equal words.
   *
   * @param far the best cell above and to the left of it
   */
  private void meet(int i, int j, int far) {
    int from = START;
    int most = 0;
    if (far != START && score[far] > SEAM) {
      from = far;
      most = score[far] - SEAM;
    }
    for (int up = 1; up <= Math.min(i, NEAR + 1); up++) {
      for (int back = 1; back <= Math.min(j, NEAR + 1); back++) {
        int cell = (i - up) * width + j - back;
        int value = score[cell] - (up == 1 && back == 1 ? 0 : SLIP);
        if (value > most) {
          from = cell;
          most = value;
        }
      }
    }
    int cell = i * width + j;
    score[cell] = most + weight(first, i);
    before[cell] = from;
  }

  private Containment judge() {
    int value = valueOf(best);
    boolean[] metInFirst = new boolean[first.size()];
    boolean[] metInSecond = new boolean[width];
    boolean contradicted = false;
    for (int cell = best; cell != START; cell = before[cell]) {
      metInFirst[cell / width] = true;
      metInSecond[cell % width] = true;
      if (before[cell] != START) {
        contradicted |= contradict(before[cell], cell);
        value -= isNoJoin(before[cell], cell) ? SEAM : 0;
      }
    }
    if (contradicted) {
      return Containment.NONE;
    }
    return Containment.of(
        value >= leastScore(first) && hasAllNumbers(first, metInFirst),
        value >= leastScore(second) && hasAllNumbers(second, metInSecond));
  }

  /**
   * Whether between two meetings near one another one side denies what the other does not, or has
   * other words than the other's number.
   */
  private boolean contradict(int cell, int next) {
    int from = cell / width + 1;
    int to = next / width;
    int otherFrom = cell % width + 1;
    int otherTo = next % width;
    if (to - from > NEAR || otherTo - otherFrom > NEAR) {
      return false;
    }
    boolean otherNumber =
        to > from
            && otherTo > otherFrom
            && (hasNumber(first, from, to) || hasNumber(second, otherFrom, otherTo));
    return otherNumber
        || negations(first, from, to) % 2 != negations(second, otherFrom, otherTo) % 2;
  }

  /** Whether each side has words of its own at a seam: of joined quotations, only the whole has. */
  private boolean isNoJoin(int cell, int next) {
    int gap = next / width - cell / width - 1;
    int otherGap = next % width - cell % width - 1;
    return Math.max(gap, otherGap) > NEAR && Math.min(gap, otherGap) > 0;
  }

  private static int negations(Wording wording, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += NEGATIONS.contains(wording.word(i)) ? 1 : 0;
    }
    return count;
  }

  private static boolean hasNumber(Wording wording, int from, int to) {
    for (int i = from; i < to; i++) {
      if (wording.isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAllNumbers(Wording wording, boolean[] met) {
    for (int i = 0; i < met.length; i++) {
      if (!met[i] && wording.isNumber(i)) {
        return false;
      }
    }
    return true;
  }
}
