package dev.hearsay.nlp.quotes;

import dev.hearsay.model.Stance;
import dev.hearsay.nlp.quotes.CuePhrase.Kind;
import dev.hearsay.nlp.quotes.CuePhrase.Match;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.Set;

/**
 * Reads what a cue means, from a lexicon of reporting verbs, nouns, adjectives and marks.
 *
 * <p>{@code has repeatedly warned} is to warn; {@code did not say} declines; {@code is expected to
 * announce} expects and is no statement; {@code were quoted as saying} is to say. The rules stand
 * in docs/methods/cues.md. Thread-safe.
 */
public final class CueReader {
  private static final CueMeaning NONE = new CueMeaning("", Stance.STATES, true);
  private static final Set<String> REFUSALS = Set.of("decline", "refuse", "fail", "neglect");
  private static final int NEAR = 4;

  private final CueLexicon lexicon;

  private CueReader(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Loads the lexicon that comes with the program. */
  public static CueReader load() {
    return new CueReader(CueLexicon.load());
  }

  /**
   * What a cue means.
   *
   * @param cue its words; null for a quotation without one
   */
  public CueMeaning read(Words words, Range cue) {
    if (cue == null) {
      return NONE;
    }
    CueTokens tokens = CueTokens.of(words, cue);
    Head head = head(tokens);
    if (head == null) {
      return unknown(tokens, words, cue);
    }
    if (negated(tokens, head) || noneBefore(words, cue)) {
      return new CueMeaning(head.lemma(), withoutIt(head), false);
    }
    boolean ownNegation = head.lemma().startsWith("not ");
    if (head.statement() && !ownNegation && onlyPossible(tokens, head)) {
      return new CueMeaning(head.lemma(), Stance.EXPECTS, false);
    }
    return new CueMeaning(head.lemma(), head.stance(), head.statement());
  }

  /** The word or phrase that decides, and where it stands. */
  private record Head(String lemma, Stance stance, boolean statement, int from, int to) {
    static Head of(Match match) {
      CuePhrase phrase = match.phrase();
      return new Head(
          phrase.lemma(), phrase.stance(), phrase.statement(), match.from(), match.to());
    }
  }

  private Head head(CueTokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Match aspect = lexicon.longest(tokens, at, Kind.ASPECT);
      if (aspect != null && verbFollows(tokens, aspect.to())) {
        at = aspect.to() - 1;
        continue;
      }
      Head head = headAt(tokens, at);
      if (head != null) {
        return head;
      }
    }
    return fallback(tokens);
  }

  private Head headAt(CueTokens tokens, int at) {
    Match verb = longest(lexicon.longest(tokens, at, Kind.VERB), null);
    Match phrase =
        longest(
            lexicon.longest(tokens, at, Kind.ADJECTIVE),
            lexicon.longest(tokens, at, Kind.PARTICLE));
    if (phrase != null && phrase.isPhrase()) {
      verb = longest(verb, phrase);
    }
    if (verb != null && !verb.isPhrase() && tokens.isDeterminer(at - 1)) {
      verb = null;
    }
    if (verb == null || !verb.isPhrase()) {
      Head act = actOfNoun(tokens, at);
      if (act != null) {
        return act;
      }
    }
    return verb == null ? null : refusal(tokens, verb);
  }

  /** {@code expressed concern}, {@code made no mention}: a light verb with a noun. */
  private Head actOfNoun(CueTokens tokens, int at) {
    Match light = lexicon.longest(tokens, at, Kind.LIGHT);
    if (light == null) {
      return null;
    }
    Match noun = lastNoun(tokens, light.to());
    if (noun == null) {
      return null;
    }
    CuePhrase of = noun.phrase();
    return new Head(
        light.phrase().lemma() + " " + of.lemma(),
        of.stance(),
        light.phrase().statement() || of.statement() && of.stance() == Stance.STATES,
        noun.from(),
        noun.to());
  }

  /** The noun that ends the phrase: {@code decision} in {@code a surprise decision to grant}. */
  private Match lastNoun(CueTokens tokens, int from) {
    Match last = null;
    int end = Math.min(tokens.size(), from + NEAR);
    for (int i = from; i < end && !tokens.isClauseWord(i); i++) {
      boolean goesOn =
          tokens.isFiller(i) || tokens.isNegation(i) || !CueTokens.isFunctionWord(tokens.form(i));
      if (!goesOn) {
        return last;
      }
      Match noun = lexicon.longest(tokens, i, Kind.NOUN);
      last = noun == null ? last : noun;
    }
    return last;
  }

  /** {@code refused to answer} is named as a whole. */
  private Head refusal(CueTokens tokens, Match verb) {
    Head head = Head.of(verb);
    String first = head.lemma().split(" ")[0];
    if (head.stance() != Stance.DECLINES || !REFUSALS.contains(first)) {
      return head;
    }
    for (int i = verb.to(); i < tokens.size(); i++) {
      Match next = lexicon.longest(tokens, i, Kind.VERB);
      if (next != null) {
        String lemma = first + " to " + next.phrase().lemma();
        return new Head(lemma, Stance.DECLINES, false, verb.from(), next.to());
      }
    }
    return head;
  }

  private boolean verbFollows(CueTokens tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (!tokens.isDeterminer(i - 1) && lexicon.longest(tokens, i, Kind.VERB) != null) {
        return true;
      }
    }
    return false;
  }

  private Head fallback(CueTokens tokens) {
    for (Kind kind :
        new Kind[] {Kind.ADJECTIVE, Kind.NOUN, Kind.VERB, Kind.LIGHT, Kind.ASPECT, Kind.PARTICLE}) {
      for (int at = 0; at < tokens.size(); at++) {
        Match match = lexicon.longest(tokens, at, kind);
        if (match != null && !match.phrase().lemma().equals("be")) {
          return Head.of(match);
        }
      }
    }
    return null;
  }

  private static Match longest(Match a, Match b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.phrase().words().size() > a.phrase().words().size() ? b : a;
  }

  private static boolean negated(CueTokens tokens, Head head) {
    for (int i = 0; i < head.from(); i++) {
      if (tokens.isNegation(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code No one has said}: the negation stands with the speaker. */
  private static boolean noneBefore(Words words, Range cue) {
    for (int i = cue.from() - 1; i >= 0 && i >= cue.from() - NEAR; i--) {
      String form = words.form(i);
      if (!Character.isLetter(form.charAt(0)) || words.beginsLine(i + 1)) {
        return false;
      }
      boolean noOne = words.is(i, "no") && words.is(i + 1, "one");
      if (noOne || words.is(i, "nobody") || words.is(i, "none") || words.is(i, "neither")) {
        return true;
      }
    }
    return false;
  }

  /** What is left of an act that is said not to have happened. */
  private static Stance withoutIt(Head head) {
    return switch (head.stance()) {
      case THINKS, FEELS, WANTS, PERCEIVES -> head.stance();
      case EXPECTS -> head.statement() ? Stance.DECLINES : Stance.EXPECTS;
      case AGREES -> Stance.DISAGREES;
      case DISAGREES -> Stance.AGREES;
      default -> Stance.DECLINES;
    };
  }

  /** {@code will say}, {@code is to announce}: it may come, and has not been said. */
  private static boolean onlyPossible(CueTokens tokens, Head head) {
    for (int i = 0; i < head.from(); i++) {
      boolean isTo = tokens.isBe(i) && i + 1 < tokens.size() && tokens.form(i + 1).equals("to");
      boolean would = tokens.form(i).equals("'d") && tokens.form(head.from()).equals(head.lemma());
      if (tokens.isModal(i) || isTo || would) {
        return true;
      }
    }
    return false;
  }

  /** A word that the lexicon has not: said, where it stands beside a quotation. */
  private CueMeaning unknown(CueTokens tokens, Words words, Range cue) {
    String lemma = tokens.form(0);
    for (int i = 0; i < tokens.size(); i++) {
      boolean owner = i + 1 < tokens.size() && tokens.form(i + 1).equals("'s");
      if (!tokens.isEmpty(i) && !owner) {
        lemma = lexicon.inflections().guess(tokens.form(i));
        break;
      }
    }
    return new CueMeaning(lemma, Stance.STATES, besideQuotation(words, cue));
  }

  private static boolean besideQuotation(Words words, Range cue) {
    for (int i = Math.max(0, cue.from() - NEAR); i < cue.from(); i++) {
      if (isMark(words.form(i))) {
        return true;
      }
    }
    for (int i = cue.to() - 1; i < Math.min(words.size(), cue.to() + NEAR - 1); i++) {
      if (isMark(words.form(i)) || words.is(i, ":")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(String form) {
    return "“”\"‘’«»".contains(form);
  }
}
