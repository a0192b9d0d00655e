package dev.hearsay.nlp.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which words stand within quotation marks, decided by shape and spacing rather than by counting,
 * so that an unbalanced mark spoils at most its own paragraph.
 *
 * <p>Curly and straight double marks and single ones are paired within a paragraph. A mark opens
 * before a word and after a space, and closes after a word; an apostrophe is neither. A paragraph
 * whose quotation is left open, followed by one that begins with an opening mark, is taken as a
 * quotation over several paragraphs; any other unpaired opening mark holds to its paragraph's end
 * if it begins the paragraph and counts for nothing if it does not.
 *
 * <p>{@code He said, ‘It is the workers’ choice.’} has one quotation, from {@code ‘It} to {@code
 * .’}. Immutable.
 */
public final class QuotationMarks {
  private final List<Range> quotations;
  private final boolean[] inside;
  private final boolean[] open;
  private final boolean[] close;

  private QuotationMarks(int size, List<Range> quotations) {
    this.quotations = List.copyOf(quotations);
    this.inside = new boolean[size];
    this.open = new boolean[size];
    this.close = new boolean[size];
    for (Range q : quotations) {
      Arrays.fill(inside, q.from(), q.to(), true);
      open[q.from()] = true;
      close[q.to() - 1] = true;
    }
  }

  /** The quotation marks of a text. */
  public static QuotationMarks of(Words words) {
    List<Range> quotations = new ArrayList<>();
    List<Range> paragraphs = words.paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      Range next = p + 1 < paragraphs.size() ? paragraphs.get(p + 1) : null;
      paragraph(words, paragraphs.get(p), next, quotations);
    }
    return new QuotationMarks(words.size(), quotations);
  }

  /** Outermost quotations in order, their marks included; one ends with its paragraph at latest. */
  public List<Range> quotations() {
    return quotations;
  }

  /** Whether the word, or mark, is part of a quotation. */
  public boolean inside(int word) {
    return inside[word];
  }

  /** Whether the word is the mark that opens a quotation. */
  public boolean opens(int word) {
    return open[word];
  }

  /** Whether the word is the mark (or, left open, the last word) that ends a quotation. */
  public boolean closes(int word) {
    return close[word];
  }

  private static void paragraph(Words words, Range paragraph, Range next, List<Range> found) {
    int[] curly = Mark.curlyEnds(words, paragraph);
    Set<Mark> closesNoMore = EnumSet.noneOf(Mark.class);
    int at = paragraph.from();
    while (at < paragraph.to()) {
      Mark mark = Mark.opening(words, at);
      if (mark == null) {
        at++;
        continue;
      }
      int end = mark == Mark.CURLY ? curly[at - paragraph.from()] : Mark.OPEN;
      if (mark != Mark.CURLY && !closesNoMore.contains(mark)) {
        end = mark.closing(words, at, paragraph.to());
      }
      if (end == Mark.OPEN) {
        closesNoMore.add(mark);
        end = leftOpen(words, mark, at, paragraph, next) ? paragraph.to() - 1 : end;
      }
      if (end > at) {
        found.add(new Range(at, end + 1));
        at = end + 1;
      } else {
        at++;
      }
    }
  }

  private static boolean leftOpen(Words words, Mark mark, int at, Range paragraph, Range next) {
    boolean goesOn = next != null && Mark.opening(words, next.from()) == mark;
    return mark != Mark.SINGLE && (goesOn || at == paragraph.from());
  }

  private enum Mark {
    CURLY,
    STRAIGHT,
    SINGLE;

    static final int OPEN = -1;

    private static final String BEFORE_OPENING = "([{—–-―“\"‘/";
    private static final Pattern DECADE = Pattern.compile("\\d\\ds");
    private static final Set<String> ELISIONS =
        Set.of("em", "til", "cause", "n", "tis", "twas", "bout");

    static Mark opening(Words words, int at) {
      String form = words.form(at);
      switch (form) {
        case "“", "„", "«":
          return CURLY;
        case "\"":
          return opensByShape(words, at) ? STRAIGHT : null;
        case "‘", "'":
          return opensByShape(words, at) && !elision(words, at) ? SINGLE : null;
        default:
          return null;
      }
    }

    private static boolean opensByShape(Words words, int at) {
      boolean room =
          words.spaceBefore(at)
              || words.beginsLine(at)
              || BEFORE_OPENING.contains(words.form(at - 1));
      return room && !words.spaceAfter(at);
    }

    /** {@code '70s} and {@code ’em}: an apostrophe for what is left out. */
    private static boolean elision(Words words, int at) {
      if (at + 1 >= words.size()) {
        return true;
      }
      String next = words.form(at + 1);
      return DECADE.matcher(next).matches() || ELISIONS.contains(next.toLowerCase(Locale.ROOT));
    }

    /**
     * For each word of the paragraph, the mark that closes the curly one there, else {@link #OPEN};
     * pairs within pairs are told apart. {@code “} closes {@code „} where it has the shape.
     */
    static int[] curlyEnds(Words words, Range paragraph) {
      int[] ends = new int[paragraph.length()];
      Arrays.fill(ends, OPEN);
      Deque<Integer> open = new ArrayDeque<>();
      for (int i = paragraph.from(); i < paragraph.to(); i++) {
        if (!open.isEmpty() && closesCurly(words, i, words.form(open.peek()))) {
          ends[open.pop() - paragraph.from()] = i;
        } else if ("“„«".contains(words.form(i))) {
          open.push(i);
        }
      }
      return ends;
    }

    private static boolean closesCurly(Words words, int at, String opening) {
      return switch (words.form(at)) {
        case "”", "»" -> true;
        case "\"" -> closesByShape(words, at);
        case "“" -> opening.equals("„") && closesByShape(words, at);
        default -> false;
      };
    }

    /** The mark that closes the straight or single one at {@code from}, or {@link #OPEN}. */
    int closing(Words words, int from, int end) {
      int fallback = OPEN;
      for (int i = from + 1; i < end; i++) {
        String form = words.form(i);
        if (this == STRAIGHT) {
          if (form.equals("”") || form.equals("\"") && closesByShape(words, i)) {
            return i;
          }
        } else if ((form.equals("’") || form.equals("'")) && closesByShape(words, i)) {
          if (!possessive(words, i)) {
            return i;
          }
          fallback = i;
        } else if (form.equals("‘") && fallback != OPEN) {
          return fallback;
        }
      }
      return fallback;
    }

    private static boolean closesByShape(Words words, int at) {
      if (words.spaceBefore(at) && !words.spaceAfter(at)) {
        return false;
      }
      return words.spaceAfter(at) || !Character.isLetterOrDigit(words.form(at + 1).charAt(0));
    }

    /** {@code the workers’ choice}: a plural's apostrophe, with the sentence going on. */
    private static boolean possessive(Words words, int at) {
      String before = words.form(at - 1);
      boolean plural = before.endsWith("s") && !words.spaceBefore(at);
      return plural
          && at + 1 < words.size()
          && words.spaceAfter(at)
          && Character.isLowerCase(words.form(at + 1).charAt(0));
    }
  }
}
