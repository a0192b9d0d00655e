package dev.hearsay.eval;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text whose names are known.
 *
 * @param id its number within the file, from 1
 * @param text its tokens with a space between them
 * @param names where names stand, in order
 */
public record NameGold(String id, String text, List<Name> names) {
  public NameGold {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    names = List.copyOf(names);
  }

  /**
   * A name.
   *
   * @param place where it stands, in code points
   * @param kind what is named
   */
  public record Name(Span place, ActorKind kind) {}

  /**
   * Reads a CoNLL file: a token and its tag a line ({@code Voss I-PER}; PER, ORG, LOC and MISC in
   * IOB1 or IOB2), a blank line after each sentence, {@code -DOCSTART-} before each text.
   *
   * @throws GoldException where a line has no tag, or another one
   * @throws IOException where the file cannot be read
   */
  public static List<NameGold> read(Reader reader) throws IOException {
    List<NameGold> gold = new ArrayList<>();
    Draft draft = new Draft();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String[] columns = line.strip().split("\\s+");
      if (columns[0].equals("-DOCSTART-")) {
        draft.finish(gold);
        draft = new Draft();
      } else if (columns[0].isEmpty()) {
        draft.endName();
      } else if (columns.length == 1) {
        throw new GoldException(
            "line %d has no tag: \"%s\". Write a token and its tag.".formatted(number, line));
      } else {
        draft.token(columns[0], columns[columns.length - 1], number);
      }
    }
    draft.finish(gold);
    return List.copyOf(gold);
  }

  /** A text that is being read. */
  private static final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<Name> names = new ArrayList<>();
    private int length;
    private ActorKind open;
    private int start;
    private int end;

    void token(String token, String tag, int line) {
      ActorKind kind = kind(tag, line);
      if (kind != open || tag.startsWith("B-")) {
        endName();
      }
      if (text.length() > 0) {
        text.append(' ');
        length++;
      }
      if (open == null) {
        open = kind;
        start = length;
      }
      text.append(token);
      length += token.codePointCount(0, token.length());
      end = length;
    }

    void endName() {
      if (open != null) {
        names.add(new Name(new Span(start, end), open));
      }
      open = null;
    }

    void finish(List<NameGold> gold) {
      endName();
      if (text.length() > 0) {
        gold.add(new NameGold(Integer.toString(gold.size() + 1), text.toString(), names));
      }
    }

    private static ActorKind kind(String tag, int line) {
      return switch (tag) {
        case "O" -> null;
        case "I-PER", "B-PER" -> ActorKind.PERSON;
        case "I-ORG", "B-ORG" -> ActorKind.ORGANIZATION;
        case "I-LOC", "B-LOC" -> ActorKind.PLACE;
        case "I-MISC", "B-MISC" -> ActorKind.OTHER;
        default ->
            throw new GoldException(
                "line %d has the unknown tag \"%s\". Use O, or I- or B- with PER, ORG, LOC or MISC."
                    .formatted(line, tag));
      };
    }
  }
}
