package dev.hearsay.nlp.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Cuts what a browser would show of an element into blocks, in order. Two line breaks part blocks
 * as paragraphs do, and so does an empty line of {@code pre}, for old pages know no others. Soft
 * hyphens and characters without width are left out, for they would cut words.
 */
final class TextBlocks implements NodeFilter {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");

  private final Predicate<Element> left;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element block;
  private boolean space;
  private int links;
  private int linkedCharacters;

  private TextBlocks(Element root, Predicate<Element> left) {
    this.block = root;
    this.left = left;
  }

  /**
   * The blocks of an element.
   *
   * @param left the elements below it that are left out with all that they hold
   */
  static List<TextBlock> of(Element root, Predicate<Element> left) {
    TextBlocks collector = new TextBlocks(root, left);
    root.filter(collector);
    collector.end();
    return List.copyOf(collector.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode characters) {
      if (block.normalName().equals("pre")) {
        appendParagraphs(characters.getWholeText());
      } else {
        append(characters.getWholeText());
      }
    } else if (node instanceof Element element) {
      if (depth > 0 && left.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= isLink(element) ? 1 : 0;
      if (element.isBlock()) {
        end();
        block = depth > 0 ? blockAbove(element) : element;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    links += isLink(element) ? 1 : 0;
    if (element.isBlock()) {
      end();
      block = element;
    } else if (element.normalName().equals("br")) {
      lineBreak();
    }
  }

  private Element blockAbove(Element element) {
    Element above = element.parent();
    while (above != null && !above.isBlock() && above.parent() != null) {
      above = above.parent();
    }
    return above == null ? block : above;
  }

  private void lineBreak() {
    boolean second = text.length() > 0 && text.charAt(text.length() - 1) == '\n';
    if (second) {
      end();
    } else if (text.length() > 0) {
      text.append('\n');
    }
    space = false;
  }

  private void appendParagraphs(String characters) {
    String[] paragraphs = EMPTY_LINE.split(characters, -1);
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        end();
      }
      append(paragraphs[i]);
    }
  }

  private void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (!isWithoutWidth(c)) {
        if (space && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
          text.append(' ');
        }
        space = false;
        text.append(c);
        linkedCharacters += links > 0 ? 1 : 0;
      }
    }
  }

  private static boolean isWithoutWidth(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  private void end() {
    String whole = text.toString().strip();
    if (!whole.isEmpty()) {
      double linked = (double) linkedCharacters / whole.length();
      blocks.add(new TextBlock(whole, TextBlock.words(whole), linked, block));
    }
    text.setLength(0);
    space = false;
    linkedCharacters = 0;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }
}
