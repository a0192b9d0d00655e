package dev.hearsay.nlp;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Span;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Links;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.quotes.Attribution;
import dev.hearsay.nlp.quotes.AttributionLinker;
import dev.hearsay.nlp.quotes.MissingSources;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A text with the spans that a network without fault would find, written into it: {@code [S {P Ada
 * Marlow}] [C said] [T the harbour was safe.]}.
 *
 * <p>S is a source, C a cue and T a content between brackets; P is a person, O an organization, L a
 * place and X another name between braces. {@code /} stands for a line break.
 *
 * @param prose the text without its marks
 * @param roles sources, cues and contents in order
 * @param names the names in order
 */
public record MarkedText(
    Prose prose, List<LabelledSpan<Role>> roles, List<LabelledSpan<ActorKind>> names) {
  private static final double SCORE = 0.9;

  /** Reads the marks. */
  public static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    List<Closed> closed = new ArrayList<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[' || c == '{') {
        open.push(new Open(marked.charAt(i + 1), text.codePointCount(0, text.length())));
        i += 2;
      } else if (c == ']' || c == '}') {
        Open opened = open.pop();
        int end = text.codePointCount(0, text.length());
        closed.add(new Closed(opened.label(), new Span(opened.at(), end)));
      } else {
        text.append(c == '/' ? '\n' : c);
      }
    }
    return of(Prose.of(text.toString()), closed);
  }

  private static MarkedText of(Prose prose, List<Closed> spans) {
    List<LabelledSpan<Role>> roles = new ArrayList<>();
    List<LabelledSpan<ActorKind>> names = new ArrayList<>();
    for (Closed span : spans) {
      Range words = words(prose, span.place());
      switch (span.label()) {
        case 'S' -> roles.add(new LabelledSpan<>(words, Role.SOURCE, SCORE));
        case 'C' -> roles.add(new LabelledSpan<>(words, Role.CUE, SCORE));
        case 'T' -> roles.add(new LabelledSpan<>(words, Role.CONTENT, SCORE));
        case 'P' -> names.add(new LabelledSpan<>(words, ActorKind.PERSON, SCORE));
        case 'O' -> names.add(new LabelledSpan<>(words, ActorKind.ORGANIZATION, SCORE));
        case 'L' -> names.add(new LabelledSpan<>(words, ActorKind.PLACE, SCORE));
        case 'X' -> names.add(new LabelledSpan<>(words, ActorKind.OTHER, SCORE));
        default -> throw new IllegalArgumentException("No such mark: " + span);
      }
    }
    roles.sort(Comparator.comparing(LabelledSpan::words));
    names.sort(Comparator.comparing(LabelledSpan::words));
    return new MarkedText(prose, roles, names);
  }

  private static Range words(Prose prose, Span place) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < prose.words().size(); i++) {
      if (place.overlaps(prose.words().span(new Range(i, i + 1)))) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    return new Range(from, to);
  }

  /** The attributions, with the sources that could be filled in. */
  public List<Attribution> attributions() {
    return MissingSources.fill(
        prose, names, AttributionLinker.link(prose, roles, Links.unknown(prose.words().size())));
  }

  /** The words' own text. */
  public String text(Range words) {
    return prose.words().text(words);
  }

  private record Open(char label, int at) {}

  private record Closed(char label, Span place) {}
}
