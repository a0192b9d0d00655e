package dev.hearsay.nlp.page;

import dev.hearsay.nlp.text.TabbedResource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What of a page is no article: elements by tag, role and name, and lines by how they begin.
 *
 * <p>A class or id speaks by its whole words: {@code social-links} names a bar of links, {@code
 * socialist} does not. An element that also has a name of running text ({@code article-body
 * share-enabled}), or that holds the headline or the article itself, is kept whatever its name.
 */
final class Boilerplate {
  private static final int MOST_WORDS_OF_A_LINE = 30;
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "button",
          "select",
          "textarea",
          "nav",
          "footer",
          "aside",
          "figure",
          "picture",
          "video",
          "audio",
          "dialog",
          "menu",
          "form",
          "head");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "dialog",
          "alertdialog",
          "search",
          "menu",
          "form");
  private static final Set<String> NEVER = Set.of("html", "body", "main", "article");
  private static final String ARTICLE = "h1, article, main, [itemprop=articleBody]";
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private static final List<String> NAMES = rows("boilerplate-names.txt");
  private static final Set<String> NAME_WORDS =
      NAMES.stream().filter(name -> !name.contains("-")).collect(Collectors.toUnmodifiableSet());
  private static final List<String> NAME_PHRASES =
      NAMES.stream().filter(name -> name.contains("-")).map(name -> "-" + name + "-").toList();
  private static final List<String> PROSE_PHRASES =
      rows("prose-names.txt").stream().map(name -> "-" + name + "-").toList();
  private static final List<String> LINES = rows("boilerplate-lines.txt");

  private Boilerplate() {}

  /** Whether an element and all that it holds is no part of an article. */
  static boolean is(Element element) {
    String tag = element.normalName();
    if (NEVER.contains(tag)) {
      return false;
    }
    boolean marked =
        TAGS.contains(tag)
            || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || isHidden(element)
            || isNamedSo(element);
    return marked && element.selectFirst(ARTICLE) == null;
  }

  /** Whether a block is a standing line: an invitation to subscribe, a copyright. */
  static boolean isLine(TextBlock block) {
    String line = block.text().toLowerCase(Locale.ROOT);
    return block.words() <= MOST_WORDS_OF_A_LINE
        && LINES.stream().anyMatch(start -> isLine(line, start));
  }

  private static boolean isLine(String line, String start) {
    if (start.startsWith("=")) {
      return line.equals(start.substring(1));
    }
    if (start.startsWith("*")) {
      return line.contains(start.substring(1));
    }
    return line.startsWith(start)
        && (line.length() == start.length() || !Character.isLetter(line.charAt(start.length())));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || HIDDEN.matcher(element.attr("style")).find();
  }

  private static boolean isNamedSo(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return false;
    }
    List<String> names =
        Stream.concat(Stream.of(element.id()), element.classNames().stream())
            .map(Boilerplate::words)
            .toList();
    return names.stream().anyMatch(Boilerplate::isBoilerplateName)
        && names.stream().noneMatch(Boilerplate::isProseName);
  }

  private static boolean isProseName(String name) {
    return !isBoilerplateName(name) && PROSE_PHRASES.stream().anyMatch(name::contains);
  }

  private static boolean isBoilerplateName(String name) {
    return Stream.of(name.split("-")).anyMatch(NAME_WORDS::contains)
        || NAME_PHRASES.stream().anyMatch(name::contains);
  }

  /** A name's words between hyphens: {@code -most-read-} of {@code mostRead_2}. */
  private static String words(String name) {
    String humps = HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    return NO_LETTERS.matcher("-" + humps + "-").replaceAll("-");
  }

  private static List<String> rows(String resource) {
    return TabbedResource.rows(Boilerplate.class, resource, 1).stream().map(row -> row[0]).toList();
  }
}
