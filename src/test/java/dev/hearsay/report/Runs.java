package dev.hearsay.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many words of an article stand in a row in a text, punctuation and letters' case aside. */
public final class Runs {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private Runs() {}

  /** The longest run of the text, tags aside, that stands in the article as well. */
  public static int longest(String text, String article) {
    List<String> words = words(TAG.matcher(text).replaceAll(" "));
    String known = " " + String.join(" ", words(article)) + " ";
    Set<String> single = new HashSet<>(words(article));
    int longest = 0;
    for (int start = 0; start < words.size(); start++) {
      int end = start;
      while (end < words.size() && single.contains(words.get(end))) {
        end++;
      }
      while (end - start > longest
          && !known.contains(" " + String.join(" ", words.subList(start, end)) + " ")) {
        end--;
      }
      longest = Math.max(longest, end - start);
    }
    return longest;
  }

  private static List<String> words(String text) {
    return new ArrayList<>(
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList());
  }
}
