package dev.hearsay.nlp.text;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into words and punctuation marks, each with its place.
 *
 * <p>A word is a run of Latin letters and digits with at most one apostrophe tail ({@code don’t},
 * {@code firm's}); every other visible code point stands by itself: {@code “Go,” she said} gives
 * {@code “ Go , ” she said}. Lines are numbered from 0 by the line breaks before a word; a line is
 * what news text means by a paragraph, whether a blank line follows or not.
 *
 * <p>Positions inside are UTF-16 indices; {@link #span(Range)} gives code points. Immutable.
 */
public final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "[A-Za-z0-9\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F]+(?:[’'][A-Za-z]+)?|[^\\p{IsWhite_Space}\\x1c-\\x1fA-Za-z0-9]");

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int[] lines;
  private final String[] forms;
  private final int[] codePoints;

  private Words(String text, int[] starts, int[] ends, int[] lines) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.lines = lines;
    this.forms = new String[starts.length];
    for (int i = 0; i < starts.length; i++) {
      forms[i] = text.substring(starts[i], ends[i]);
    }
    this.codePoints = codePoints(text);
  }

  /** The words of a text. */
  public static Words of(String text) {
    int[] starts = new int[text.length() / 4 + 16];
    int[] ends = new int[starts.length];
    int[] lines = new int[starts.length];
    int count = 0;
    int line = 0;
    int last = 0;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        lines = Arrays.copyOf(lines, count * 2);
      }
      if (count > 0 && hasLineBreak(text, last, matcher.start())) {
        line++;
      }
      starts[count] = matcher.start();
      ends[count] = matcher.end();
      lines[count] = line;
      last = matcher.end();
      count++;
    }
    return new Words(
        text,
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(lines, count));
  }

  /** The number of words in a text, without keeping them. */
  public static int count(String text) {
    int count = 0;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /** How many words there are. */
  public int size() {
    return starts.length;
  }

  /** The word's letters as they stand in the text. */
  public String form(int word) {
    return forms[word];
  }

  /** The letters before an apostrophe, in lower case: i of I’m, she of She’s. */
  public String stem(int word) {
    String form = forms[word];
    int end = 0;
    while (end < form.length() && form.charAt(end) != '’' && form.charAt(end) != '\'') {
      end++;
    }
    return form.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Whether the word is an owner by its ending: {@code Marlow’s}. */
  public boolean isPossessive(int word) {
    return forms[word].endsWith("’s") || forms[word].endsWith("'s");
  }

  /** A word or name without the ending of an owner: {@code Marlow} of {@code Marlow’s}. */
  public static String withoutPossessive(String form) {
    boolean owner = form.endsWith("’s") || form.endsWith("'s");
    return owner ? form.substring(0, form.length() - 2) : form;
  }

  /** Whether an owner ends at the word: {@code Marlow’s}, or the mark behind {@code Mills’}. */
  public boolean endsOwner(int word) {
    return isPossessive(word) || forms[word].equals("’") || forms[word].equals("'");
  }

  /** The paragraph that the word stands in, from 0. */
  public int line(int word) {
    return lines[word];
  }

  /** Whether the word begins a paragraph. */
  public boolean beginsLine(int word) {
    return word == 0 || lines[word] != lines[word - 1];
  }

  /** Whether white space or the text's beginning stands before the word. */
  public boolean spaceBefore(int word) {
    return word == 0 || ends[word - 1] < starts[word];
  }

  /** Whether white space or the text's end stands after the word. */
  public boolean spaceAfter(int word) {
    return word + 1 == starts.length || ends[word] < starts[word + 1];
  }

  /** Whether the word is the given one, letter case aside. */
  public boolean is(int word, String form) {
    return word >= 0 && word < forms.length && forms[word].equalsIgnoreCase(form);
  }

  /** The words' own text, from the first letter to the last. */
  public String text(Range range) {
    return text.substring(starts[range.from()], ends[range.to() - 1]);
  }

  /** Where the words stand, in code points. */
  public Span span(Range range) {
    return new Span(codePoint(starts[range.from()]), codePoint(ends[range.to() - 1]));
  }

  /** The paragraphs in order. */
  public List<Range> paragraphs() {
    List<Range> paragraphs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= size(); i++) {
      if (i == size() || beginsLine(i)) {
        paragraphs.add(new Range(from, i));
        from = i;
      }
    }
    return size() == 0 ? List.of() : paragraphs;
  }

  private int codePoint(int index) {
    return codePoints == null ? index : codePoints[index];
  }

  private static boolean hasLineBreak(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }

  /** Code point index of every UTF-16 index; null where they are equal, as in nearly every text. */
  private static int[] codePoints(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return null;
    }
    int[] map = new int[text.length() + 1];
    int point = 0;
    for (int i = 0; i < text.length(); i++) {
      map[i] = point;
      boolean firstOfPair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!firstOfPair) {
        point++;
      }
    }
    map[text.length()] = point;
    return map;
  }
}
