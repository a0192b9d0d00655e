package dev.hearsay.nlp.intake;

import dev.hearsay.model.RawArticle;
import dev.hearsay.nlp.text.TabbedResource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The news agency that an article credits.
 *
 * <p>Looked for, in this order: a dateline at the head of one of the first paragraphs, {@code
 * CARROW, March 4 (Northline) - Shares}, which names an agency whatever its name where a date is
 * given or the place stands in capitals, or where outlet or byline have the name too; a known
 * agency in brackets there, {@code Macau (Reuters) –}; a line of the first or last paragraphs that
 * is nothing but an agency's name, {@code — Associated Press}, or its copyright; the sign-off
 * {@code (Reporting by A; Editing by B)}, which is Reuters' manner; the outlet, where it is an
 * agency; the byline, {@code AP}, {@code AFP/Jane Doe}, {@code Jane Doe, Associated Press}. A
 * paper's own story with a line "The Associated Press contributed to this report" credits none.
 * Thread-safe.
 */
final class WireCredit {
  private static final int HEAD_PARAGRAPHS = 4;
  private static final int TAIL_CHARACTERS = 600;
  private static final int LONGEST_HEAD = 160;
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\r\\n]+");
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
  private static final String DATE =
      "(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<place>[\\p{Lu}][\\p{L}\\p{M}.,’'/ -]{0,70}?)??(?:,? ?(?<date>"
              + DATE
              + "))?,? ?\\((?<agency>[\\p{L}][\\p{L}\\p{N}.&’'/ -]{1,40})\\)\\s*(?:-{1,2}|[–—:])\\s*\\S.*");
  private static final Pattern OWN_LINE =
      Pattern.compile(
          "[-–—(\\[*]*\\s*(?:By |Source: )?(?<agency>[\\p{L}][\\p{L} .-]{1,40}?)[.)\\]*]*");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:\\(c\\)|©|Copyright)[ ©(c)]*(?:\\d{4},? )?(?:by )?(?<agency>[\\p{L}][\\p{L} -]{1,40}?)"
              + "(?:\\s*\\d{4})?(?:[.,].*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGN_OFF =
      Pattern.compile("\\(\\s*(?:Additional )?[Rr]eporting by [^)]*;[^)]*[Ee]diting by [^)]*\\)");
  private static final Pattern BYLINE_PART =
      Pattern.compile("\\s*(?:[/,;|()]|\\b(?:for|via|by|By|of|and)\\b)\\s*");
  private static final Pattern STAFF =
      Pattern.compile("(?i)\\s+(?:staff|reporters?|staff writers?|correspondents?|news agency)$");

  private final Map<String, String> names = new LinkedHashMap<>();

  /** Loads the list of agencies that comes with the program. */
  WireCredit() {
    for (String line : TabbedResource.lines(WireCredit.class, "agencies.txt")) {
      String[] agency = line.split("\\s*,\\s*");
      for (String name : agency) {
        names.putIfAbsent(key(name), agency[0]);
      }
    }
  }

  /** The agency, by its usual name. */
  Optional<String> of(RawArticle article) {
    return inHead(article)
        .or(() -> inTail(article.text()))
        .or(() -> known(article.source()))
        .or(() -> inByline(article.author()));
  }

  private Optional<String> inHead(RawArticle article) {
    String credits = article.source() + " " + article.author();
    Matcher paragraph = PARAGRAPH.matcher(article.text());
    for (int i = 0; i < HEAD_PARAGRAPHS && paragraph.find(); i++) {
      String line = paragraph.group().strip();
      String head = line.substring(0, Math.min(line.length(), LONGEST_HEAD));
      Optional<String> agency = inDateline(head, credits).or(() -> onOwnLine(line));
      if (agency.isPresent()) {
        return agency;
      }
    }
    return Optional.empty();
  }

  private Optional<String> inDateline(String head, String credits) {
    Matcher dateline = DATELINE.matcher(head);
    if (!dateline.matches()) {
      return Optional.empty();
    }
    String name = dateline.group("agency").strip();
    return known(name)
        .or(
            () ->
                isDateline(dateline) || credits.contains(name)
                    ? Optional.of(name)
                    : Optional.empty());
  }

  private static boolean isDateline(Matcher dateline) {
    if (dateline.group("date") != null) {
      return true;
    }
    String town = dateline.group("place") == null ? "" : dateline.group("place").split(",")[0];
    return town.length() > 2 && town.equals(town.toUpperCase(Locale.ROOT));
  }

  private Optional<String> inTail(String text) {
    String tail = text.substring(Math.max(0, text.length() - TAIL_CHARACTERS));
    Matcher paragraph = PARAGRAPH.matcher(tail);
    while (paragraph.find()) {
      Optional<String> agency = onOwnLine(paragraph.group().strip());
      if (agency.isPresent()) {
        return agency;
      }
    }
    return SIGN_OFF.matcher(tail).find() ? Optional.of("Reuters") : Optional.empty();
  }

  private Optional<String> onOwnLine(String line) {
    Matcher own = OWN_LINE.matcher(line);
    Matcher copyright = COPYRIGHT.matcher(line);
    if (own.matches()) {
      return known(own.group("agency"));
    }
    return copyright.matches() ? known(copyright.group("agency")) : Optional.empty();
  }

  private Optional<String> inByline(String author) {
    for (String part : BYLINE_PART.split(author)) {
      Optional<String> agency = known(STAFF.matcher(part).replaceFirst(""));
      if (agency.isPresent()) {
        return agency;
      }
    }
    return Optional.empty();
  }

  private Optional<String> known(String name) {
    return Optional.ofNullable(names.get(key(name.strip())));
  }

  /** A short name in capitals as it stands, any other in lower case. */
  private static String key(String name) {
    boolean acronym = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
    return acronym ? name : name.toLowerCase(Locale.ROOT);
  }
}
