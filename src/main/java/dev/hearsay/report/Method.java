package dev.hearsay.report;

import java.util.List;

/** How the figures are made, in words for those who read a report. */
public final class Method {
  /** Paragraphs in the order to read them. */
  public static final List<String> PARAGRAPHS =
      List.of(
          "A statement is something that an article says somebody said or wrote: word for word "
              + "between quotation marks, partly so, or reported in the article’s own words. What "
              + "somebody only thinks, wants or expects is no statement here, and neither is a "
              + "refusal to comment.",
          "A copy is an article whose words are the same, or nearly the same, as those of another "
              + "one in the input, as when two papers print one agency story. The first is kept, and "
              + "the others count as its copies. Statements are counted without copies, except "
              + "where the report says “with copies”.",
          "A speaker is named where the article gives a name that this person, organization or place "
              + "can be known by; unnamed where it says only “an official” or “residents”; not "
              + "known where it does not say, or where the program could not find out. A person "
              + "counts as a woman or a man only where texts say so, by words such as “she” or "
              + "“Mr.”; a name alone decides nothing.",
          "Tone is what the words of a statement express. How somebody is spoken of is judged for "
              + "each place where the name, or a word for it, stands. Both are told apart into "
              + "negative, neutral and positive.",
          "All of this is read by a program, which errs. Percentages of fewer than 10 cases are not "
              + "shown, and with few cases a difference between months may mean nothing.");

  private Method() {}
}
