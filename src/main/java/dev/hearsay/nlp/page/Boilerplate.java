package dev.hearsay.nlp.page;

import dev.hearsay.nlp.text.TabbedResource;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What of a page is no article: elements by tag, role and name, and lines by how they begin.
 *
 * <p>A class, an id or a tag of the page's own speaks by its whole words: {@code social-links}
 * names a bar of links, {@code socialist} does not. An element that also has a name of running text
 * ({@code article-body share-enabled}), or that holds the headline or the article itself, is kept
 * whatever its name. An instance serves one page, whose names it judges once.
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
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private static final List<String> NAMES = lines("boilerplate-names.txt");
  private static final Set<String> NAME_WORDS =
      NAMES.stream().filter(name -> !name.contains("-")).collect(Collectors.toUnmodifiableSet());
  private static final List<String> NAME_PHRASES =
      NAMES.stream().filter(name -> name.contains("-")).map(name -> "-" + name + "-").toList();
  private static final List<String> PROSE_PHRASES =
      lines("prose-names.txt").stream().map(name -> "-" + name + "-").toList();
  private static final List<String> LINES = lines("boilerplate-lines.txt");

  /** What a class or an id says. */
  private enum Says {
    BOILERPLATE,
    PROSE,
    NOTHING
  }

  private final Map<String, Says> names = new HashMap<>();
  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Of all that lies in an element. */
  Boilerplate(Element root) {
    for (Element article : root.select(ARTICLE)) {
      Element holder = article;
      while (holder != null && holders.add(holder)) {
        holder = holder.parent();
      }
    }
  }

  /** Whether an element and all that it holds is no part of an article. */
  boolean is(Element element) {
    String tag = element.normalName();
    if (NEVER.contains(tag)) {
      return false;
    }
    boolean marked =
        TAGS.contains(tag)
            || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || isHidden(element)
            || isNamedSo(element);
    return marked && !holders.contains(element);
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

  private boolean isNamedSo(Element element) {
    boolean boilerplate = false;
    for (String name : SPACE.split(tag(element) + element.className() + " " + element.id())) {
      Says says = names.computeIfAbsent(name, Boilerplate::says);
      if (says == Says.PROSE) {
        return false;
      }
      boilerplate |= says == Says.BOILERPLATE;
    }
    return boilerplate;
  }

  /** A tag of the page's own, such as {@code amp-consent}, is a name too. */
  private static String tag(Element element) {
    return element.normalName().contains("-") ? element.normalName() + " " : "";
  }

  private static Says says(String name) {
    String words = words(name);
    if (Stream.of(words.split("-")).anyMatch(NAME_WORDS::contains)
        || NAME_PHRASES.stream().anyMatch(words::contains)) {
      return Says.BOILERPLATE;
    }
    return PROSE_PHRASES.stream().anyMatch(words::contains) ? Says.PROSE : Says.NOTHING;
  }

  /** A name's words between hyphens: {@code -most-read-} of {@code mostRead_2}. */
  private static String words(String name) {
    String humps = HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    return NO_LETTERS.matcher("-" + humps + "-").replaceAll("-");
  }

  private static List<String> lines(String resource) {
    return TabbedResource.lines(Boilerplate.class, resource);
  }
}
