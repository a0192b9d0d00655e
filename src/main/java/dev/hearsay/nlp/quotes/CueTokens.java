package dev.hearsay.nlp.quotes;

import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A cue's words in lower case, contractions taken apart: {@code didn’t} is {@code did not}. The
 * classes of words that the rules ask for stand here too. Immutable.
 */
final class CueTokens {
  private static final Set<String> BE = words("be is are am was were been being 's 're 'm");
  private static final Set<String> MODALS =
      words("will would shall may might could can should must ought 'll");
  private static final Set<String> NEGATIONS =
      words("not never no without neither nor hardly nobody none");
  private static final Set<String> DETERMINERS =
      words(
          "a an the his her their its my our your 's this that these those some any no of "
              + "in such more new with for");
  private static final Set<String> FILLERS =
      words(
          "a an the his her their its my our your 's himself herself themselves itself "
              + "myself ourselves him them it us me not so very quite all also again still more "
              + "even just often now then once yet already instead pretty much too right back "
              + "out and");
  private static final Set<String> CLAUSE_WORDS =
      words("to that whether who which how why what , : .");
  private static final Set<String> FUNCTION_WORDS =
      words(
          "to of on in for about at with against from by as up out off down back over into "
              + "through after behind around together toward forward forth away aside along that "
              + "like upon it not no between");

  private final List<String> forms;

  private CueTokens(List<String> forms) {
    this.forms = List.copyOf(forms);
  }

  static CueTokens of(Words words, Range cue) {
    List<String> forms = new ArrayList<>();
    for (int i = cue.from(); i < cue.to(); i++) {
      split(words.form(i).toLowerCase(Locale.ROOT).replace('’', '\''), forms);
    }
    return new CueTokens(forms);
  }

  int size() {
    return forms.size();
  }

  String form(int token) {
    return forms.get(token);
  }

  boolean isNegation(int token) {
    boolean notOnly = token + 1 < size() && List.of("only", "just").contains(form(token + 1));
    boolean yetTo = form(token).equals("yet") && token + 1 < size() && form(token + 1).equals("to");
    return yetTo || NEGATIONS.contains(form(token)) && !notOnly;
  }

  boolean isModal(int token) {
    return MODALS.contains(form(token));
  }

  boolean isBe(int token) {
    return BE.contains(form(token));
  }

  /** Whether what follows the word is a noun. */
  boolean isDeterminer(int token) {
    return token >= 0 && DETERMINERS.contains(form(token));
  }

  /** Whether the word may stand between a verb and its particle. */
  boolean isFiller(int token) {
    return FILLERS.contains(form(token)) || isAdverb(token);
  }

  boolean isAdverb(int token) {
    return form(token).length() > 4 && form(token).endsWith("ly");
  }

  /** Whether a new clause begins here. */
  boolean isClauseWord(int token) {
    return CLAUSE_WORDS.contains(form(token));
  }

  /** Whether the word tells nothing of the act by itself. */
  boolean isEmpty(int token) {
    String form = form(token);
    return FUNCTION_WORDS.contains(form)
        || BE.contains(form)
        || MODALS.contains(form)
        || NEGATIONS.contains(form)
        || DETERMINERS.contains(form)
        || FILLERS.contains(form)
        || isAdverb(token)
        || Set.of("has", "have", "had", "having", "'ve", "'d", "do", "does", "did").contains(form)
        || !Character.isLetter(form.charAt(0));
  }

  static boolean isFunctionWord(String form) {
    return FUNCTION_WORDS.contains(form);
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }

  private static void split(String form, List<String> forms) {
    if (form.equals("cannot")) {
      forms.addAll(List.of("can", "not"));
    } else if (form.equals("won't")) {
      forms.addAll(List.of("will", "not"));
    } else if (form.endsWith("n't") && form.length() > 3) {
      String verb = form.substring(0, form.length() - 3);
      forms.addAll(List.of(verb.equals("ca") ? "can" : verb, "not"));
    } else if (form.indexOf('\'') > 0) {
      int at = form.indexOf('\'');
      forms.addAll(List.of(form.substring(0, at), form.substring(at)));
    } else {
      forms.add(form);
    }
  }
}
