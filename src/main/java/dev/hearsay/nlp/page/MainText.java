package dev.hearsay.nlp.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The running text of a news page, its paragraphs parted by an empty line.
 *
 * <p>What is no article by tag, role or name ({@link Boilerplate}) is left out. Of the rest, prose
 * is a block of at least 12 words that ends like a sentence, or of 25, with less than a third of it
 * in links. The article lies in the element that the page marks as its body, else in the {@code
 * article} element that holds most of the prose, else in the deepest element that holds nine tenths
 * of the prose of {@code main}, or three quarters of the whole page's. There, prose is kept, with
 * the short blocks and crossheads between and beside it.
 *
 * @param text the text; empty where the page has none
 * @param scope the element that it was found in
 */
record MainText(String text, Element scope) {
  private static final String PARAGRAPH = "\n\n";
  private static final double MOST_OF_IT = 3 / 4.0;
  private static final double MOST_OF_MAIN = 9 / 10.0;
  private static final double LEAST_OF_IT = 1 / 4.0;
  private static final double MOST_OF_ARTICLES = 2 / 3.0;
  private static final int PIECES_OF_A_LIST = 3;
  private static final Set<String> WITHIN_A_COLUMN =
      Set.of("ul", "ol", "li", "dl", "dd", "blockquote");

  /**
   * The text of a page.
   *
   * @param isArticle whether the page's metadata say that it is one: else several pieces side by
   *     side are a list of them, and no article
   */
  static MainText of(Document page, boolean isArticle) {
    List<TextBlock> blocks =
        TextBlocks.of(page.body(), new Boilerplate(page.body())::is).stream()
            .filter(block -> !Boilerplate.isLine(block))
            .toList();
    Map<Element, Integer> prose = proseWords(blocks);
    Element scope = scope(page.body(), prose, isArticle);
    return scope == null
        ? new MainText("", page.body())
        : new MainText(joined(within(scope, blocks)), scope);
  }

  /** The running text of lines without markup, one block each. */
  static String ofLines(List<String> lines) {
    return joined(
        lines.stream().map(TextBlock::ofLine).filter(block -> !Boilerplate.isLine(block)).toList());
  }

  /** Every block of a fragment that is no standing line and not all link. */
  static String ofFragment(Document fragment) {
    return TextBlocks.of(fragment.body(), new Boilerplate(fragment.body())::is).stream()
        .filter(block -> !Boilerplate.isLine(block) && block.linked() < MOST_OF_IT)
        .map(TextBlock::text)
        .collect(Collectors.joining(PARAGRAPH));
  }

  /** The words of prose in each element that holds any. */
  private static Map<Element, Integer> proseWords(List<TextBlock> blocks) {
    Map<Element, Integer> words = new IdentityHashMap<>();
    for (TextBlock block : blocks) {
      if (block.isProse()) {
        for (Element e = block.element(); e != null; e = e.parent()) {
          words.merge(e, block.words(), Integer::sum);
        }
      }
    }
    return words;
  }

  /** Where the article lies; null where the page is a list of pieces. */
  private static Element scope(Element body, Map<Element, Integer> prose, boolean isArticle) {
    int all = prose.getOrDefault(body, 0);
    List<Element> bodies = holding(body, "[itemprop=articleBody]", prose);
    if (bodies.size() == 1) {
      return bodies.get(0);
    }
    List<Element> articles = holding(body, "article", prose);
    if (!articles.isEmpty()) {
      Element most = articles.get(0);
      int ofArticles = articles.stream().mapToInt(prose::get).sum();
      boolean dominates = prose.get(most) >= MOST_OF_ARTICLES * ofArticles;
      if (dominates && prose.get(most) >= LEAST_OF_IT * all) {
        return most;
      }
      if (!dominates && !isArticle && articles.size() >= PIECES_OF_A_LIST) {
        return null;
      }
    }
    List<Element> mains = holding(body, "main, [role=main]", prose);
    return mains.size() == 1
        ? deepest(mains.get(0), prose, MOST_OF_MAIN)
        : deepest(body, prose, MOST_OF_IT);
  }

  /** The outermost elements of a kind that hold prose, that with most of it first. */
  private static List<Element> holding(Element body, String kind, Map<Element, Integer> prose) {
    Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(body.select(kind));
    return body.select(kind).stream()
        .filter(prose::containsKey)
        .filter(element -> !isWithin(element.parent(), all))
        .sorted(Comparator.comparing((Element element) -> -prose.get(element)))
        .toList();
  }

  private static boolean isWithin(Element element, Set<Element> others) {
    for (Element e = element; e != null; e = e.parent()) {
      if (others.contains(e)) {
        return true;
      }
    }
    return false;
  }

  private static Element deepest(Element root, Map<Element, Integer> prose, double share) {
    double enough = share * prose.getOrDefault(root, 0);
    Element deepest = root;
    Element next = enough > 0 ? root : null;
    while (next != null) {
      deepest = next;
      next =
          deepest.children().stream()
              .filter(child -> prose.getOrDefault(child, 0) >= enough)
              .findFirst()
              .orElse(null);
    }
    return isOneParagraph(deepest) ? deepest.parent() : deepest;
  }

  private static boolean isOneParagraph(Element element) {
    return element.normalName().matches("p|li|blockquote") && element.parent() != null;
  }

  private static List<TextBlock> within(Element scope, List<TextBlock> blocks) {
    Set<Element> scopes = Collections.newSetFromMap(new IdentityHashMap<>());
    scopes.add(scope);
    return blocks.stream().filter(block -> isWithin(block.element(), scopes)).toList();
  }

  private static String joined(List<TextBlock> blocks) {
    int[] prose = IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).isProse()).toArray();
    if (prose.length == 0) {
      return "";
    }
    Set<Element> beside = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i : prose) {
      beside.add(column(blocks.get(i)));
    }
    List<TextBlock> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      boolean between = i > prose[0] && i < prose[prose.length - 1];
      boolean near = between || block.element() != null && beside.contains(column(block));
      if (block.isProse() || near && (block.mayBeProse() || block.isCrosshead())) {
        kept.add(block);
      }
    }
    return IntStream.range(0, kept.size())
        .filter(i -> !kept.get(i).isHeading() || headsProse(kept, i))
        .mapToObj(i -> kept.get(i).text())
        .collect(Collectors.joining(PARAGRAPH));
  }

  /** Whether what follows a crosshead is text beside it. */
  private static boolean headsProse(List<TextBlock> kept, int i) {
    return i + 1 < kept.size()
        && !kept.get(i + 1).isHeading()
        && column(kept.get(i + 1)) == column(kept.get(i));
  }

  /** What a block stands in beside others, lists and quotations apart. */
  private static Element column(TextBlock block) {
    Element column = block.element() == null ? null : block.element().parent();
    while (column != null && WITHIN_A_COLUMN.contains(column.normalName())) {
      column = column.parent();
    }
    return column;
  }
}
