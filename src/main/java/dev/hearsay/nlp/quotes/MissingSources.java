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

  private static final Set<String> TOLD =
      Set.of("told", "informed", "warned", "advised", "assured", "reminded");
  private static final Set<String> BE = Set.of("was", "were", "been", "being", "is", "are");

  /** Words between being told and by whom. */
  private static final int FARTHEST_AGENT = 4;

  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> SPANS = Set.of("week", "month", "year", "night");
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "again",
          "already",
          "earlier",
          "later",
          "now",
          "recently",
          "still",
          "then",
          "today",
          "tonight",
          "yesterday");

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
      return agent(attribution).map(attribution::withSource).orElse(attribution);
    }
    return source(attribution)
        .filter(source -> attribution.cueWords().filter(source::overlaps).isEmpty())
        .filter(source -> attribution.content().stream().noneMatch(source::overlaps))
        .map(attribution::withSource)
        .orElse(attribution);
  }

  /**
   * Who speaks where the network took the one who is told for the source: {@code Members were told
   * on Monday by the surveyor, Ada Marlow, that}.
   */
  private Optional<Range> agent(Attribution attribution) {
    Range cue = attribution.cue();
    if (cue == null
        || cue.length() < 2
        || attribution.source().from() > cue.from()
        || !TOLD.contains(words.stem(cue.to() - 1))
        || !BE.contains(words.stem(cue.to() - 2))) {
      return Optional.empty();
    }
    int content = attribution.content().get(0).from();
    int by = cue.to();
    while (by < content && by < cue.to() + FARTHEST_AGENT && !words.is(by, "by")) {
      by++;
    }
    int to = content > 0 && words.is(content - 1, "that") ? content - 1 : content;
    return by + 1 < to && words.is(by, "by") && prose.sentencesBetween(cue.from(), to - 1) == 0
        ? Optional.of(new Range(by + 1, to))
        : Optional.empty();
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
    int end = withoutAdverbials(cue);
    if (end == 0 || prose.sentences().begins(end)) {
      return Optional.empty();
    }
    if (SUBJECTS.contains(words.stem(end - 1))) {
      return Optional.of(new Range(end - 1, end));
    }
    LabelledSpan<ActorKind> name = nameTo.get(end);
    if (name == null || name.label() == ActorKind.OTHER || words.endsOwner(end - 1)) {
      return Optional.empty();
    }
    int from = withDeterminer(name.words().from());
    return beginsClause(from) ? Optional.of(new Range(from, end)) : Optional.empty();
  }

  /** Where the subject of {@code Marlow on Tuesday also said} ends. */
  private int withoutAdverbials(int cue) {
    int end = cue;
    boolean shorter = true;
    while (shorter && end > 0 && !prose.sentences().begins(end)) {
      int before = end;
      if (DAYS.contains(words.stem(end - 1))) {
        end -= words.is(end - 2, "on") ? 2 : 1;
      } else if (SPANS.contains(words.stem(end - 1))
          && (words.is(end - 2, "last") || words.is(end - 2, "this"))) {
        end -= 2;
      } else if (ADVERBS.contains(words.stem(end - 1))) {
        end--;
      }
      shorter = end < before;
    }
    return end;
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
