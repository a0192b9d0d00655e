package dev.hearsay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Invented sentences of an opening, a subject and a predicate, as different as sentences of one
 * newspaper: two have one of the three in common at most.
 */
public final class InventedSentences {
  private static final List<List<String>> CLAUSES = clauses();

  /** How many openings there are, and subjects, and predicates: a prime number. */
  private static final int MANY = CLAUSES.get(0).size();

  private InventedSentences() {}

  /** How many sentences there are. */
  public static int count() {
    return MANY * MANY;
  }

  /** A sentence, from 0; neighbours have no clause in common. */
  public static String sentence(int number) {
    return sentence(number % MANY, number / MANY);
  }

  /**
   * The sentence of an opening and a step. Two with different openings and steps have one clause in
   * common at most, as two lines of a plane have one point.
   */
  public static String sentence(int opening, int step) {
    int row = opening % MANY;
    String text =
        CLAUSES.get(0).get(row)
            + " that "
            + CLAUSES.get(1).get((row + step) % MANY)
            + " "
            + CLAUSES.get(2).get((row + 2 * step) % MANY);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private static List<List<String>> clauses() {
    try (InputStream in = InventedSentences.class.getResourceAsStream("clauses.txt")) {
      List<List<String>> clauses = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (List.of("# opening", "# subject", "# predicate").contains(line)) {
          clauses.add(new ArrayList<>());
        } else if (!line.startsWith("#")) {
          clauses.get(clauses.size() - 1).add(line);
        }
      }
      return clauses;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
