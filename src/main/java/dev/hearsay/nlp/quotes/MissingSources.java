package dev.hearsay.nlp.quotes;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives an attribution that the network left without a source the name or pronoun right before its
 * cue ({@code The S.E.C. said}, {@code she called for}), the label before it ({@code MARLOW: ...})
 * or the name that signs it.
 */
public final class MissingSources {
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i", "who", "it");

  private static final int LONGEST_LABEL = 3;
  private static final Set<String> CONJUNCTIONS =
      Set.of("but", "that", "as", "when", "if", "while", "where", "because", "after", "before");

  private final Prose prose;
  private final Words words;
  private final Map<Integer, LabelledSpan<ActorKind>> nameFrom = new HashMap<>();
  private final Map<Integer, LabelledSpan<ActorKind>> nameTo = new HashMap<>();
  private final Map<Integer, Range> signatureOfLine = new HashMap<>();

  private MissingSources(Prose prose, List<LabelledSpan<ActorKind>> names) {
    this.prose = prose;
    this.words = prose.words();
    for (LabelledSpan<ActorKind> name : names) {
      nameFrom.put(name.words().from(), name);
      nameTo.put(name.words().to(), name);
      if (signsLine(name)) {
        signatureOfLine.put(words.line(name.words().from()), name.words());
      }
    }
  }

  /**
   * The attributions in the same order, with the sources that could be found.
   *
   * @param names the names that the text holds, none of them overlapping
   */
  public static List<Attribution> fill(
      Prose prose, List<LabelledSpan<ActorKind>> names, List<Attribution> attributions) {
    MissingSources missing = new MissingSources(prose, names);
    List<Attribution> filled = new ArrayList<>();
    for (Attribution attribution : attributions) {
      filled.add(missing.fill(attribution));
    }
    return filled;
  }

  private Attribution fill(Attribution attribution) {
    if (attribution.source() != null) {
      return attribution;
    }
    return source(attribution)
        .filter(source -> attribution.cueWords().filter(source::overlaps).isEmpty())
        .filter(source -> attribution.content().stream().noneMatch(source::overlaps))
        .map(
            source ->
                new Attribution(
                    source, attribution.cue(), attribution.content(), attribution.score()))
        .orElse(attribution);
  }

  private Optional<Range> source(Attribution attribution) {
    List<Range> content = attribution.content();
    return (attribution.cue() == null
            ? Optional.<Range>empty()
            : subjectBefore(attribution.cue().from()))
        .or(() -> label(attribution.place()))
        .or(() -> signature(content.get(content.size() - 1).to()))
        .or(() -> Optional.ofNullable(signatureOfLine.get(words.line(attribution.place()))));
  }

  /** {@code MARLOW: We will build it.}, as in the record of a debate. */
  private Optional<Range> label(int content) {
    int colon = content - 1;
    if (colon < 1 || !words.form(colon).equals(":") || words.beginsLine(colon)) {
      return Optional.empty();
    }
    int from = colon;
    int stops = 0;
    while (from > 0 && !words.beginsLine(from) && isLabelPart(from - 1)) {
      from--;
      stops += words.form(from).equals(".") ? 1 : 0;
    }
    boolean atStart = words.beginsLine(from) || from > 0 && prose.marks().opens(from - 1);
    return atStart && from < colon && colon - from - stops <= LONGEST_LABEL
        ? Optional.of(new Range(from, colon))
        : Optional.empty();
  }

  /** A capitalised word, or the full stop of {@code DR. MARLOW}. */
  private boolean isLabelPart(int word) {
    boolean stop = word > 0 && words.form(word).equals(".") && !prose.sentences().begins(word + 1);
    return isCapitalised(word) || stop && isCapitalised(word - 1) && !words.spaceBefore(word);
  }

  /** {@code “I loved it.” — Ada Marlow}: a name alone after the quotation, to its line's end. */
  private Optional<Range> signature(int end) {
    int from = end;
    while (from < words.size() && from < end + 2 && "—–-―".contains(words.form(from))) {
      from++;
    }
    LabelledSpan<ActorKind> name = nameFrom.get(from);
    if (name == null || name.label() != ActorKind.PERSON) {
      return Optional.empty();
    }
    int to = name.words().to();
    return endsLine(to) || words.form(to).equals(",")
        ? Optional.of(name.words())
        : Optional.empty();
  }

  private boolean endsLine(int word) {
    boolean stop = word < words.size() && words.form(word).equals(".") && !words.beginsLine(word);
    int next = stop ? word + 1 : word;
    return next == words.size() || words.beginsLine(next);
  }

  /** Whether the name signs its line: it ends it behind a closing quotation mark and a dash. */
  private boolean signsLine(LabelledSpan<ActorKind> name) {
    int dash = name.words().from() - 1;
    return name.label() == ActorKind.PERSON
        && dash > 0
        && !words.beginsLine(name.words().from())
        && "—–-―".contains(words.form(dash))
        && "”\"’'".contains(words.form(dash - 1))
        && endsLine(name.words().to());
  }

  private boolean isCapitalised(int word) {
    return Character.isUpperCase(words.form(word).codePointAt(0));
  }

  private Optional<Range> subjectBefore(int cue) {
    if (cue == 0 || prose.sentences().begins(cue)) {
      return Optional.empty();
    }
    if (SUBJECTS.contains(words.stem(cue - 1))) {
      return Optional.of(new Range(cue - 1, cue));
    }
    LabelledSpan<ActorKind> name = nameTo.get(cue);
    if (name == null || name.label() == ActorKind.OTHER || words.endsOwner(cue - 1)) {
      return Optional.empty();
    }
    int from = withDeterminer(name.words().from());
    return beginsClause(from) ? Optional.of(new Range(from, cue)) : Optional.empty();
  }

  /** Not {@code China and Russia support}, whose subject is longer than its last name. */
  private boolean beginsClause(int from) {
    return prose.sentences().begins(from)
        || !Character.isLetterOrDigit(words.form(from - 1).codePointAt(0))
        || CONJUNCTIONS.contains(words.form(from - 1).toLowerCase(Locale.ROOT));
  }

  private int withDeterminer(int from) {
    boolean determined = from > 0 && words.is(from - 1, "the") && !words.beginsLine(from);
    return determined ? from - 1 : from;
  }
}
