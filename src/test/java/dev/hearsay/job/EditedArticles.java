package dev.hearsay.job;

import dev.hearsay.InventedSentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Articles and what other outlets make of them: the set that copies are measured on.
 *
 * <p>An article is paragraphs parted by empty lines, its headline the first. The same articles give
 * the same set.
 */
final class EditedArticles {
  private static final int SENTENCES = 18;
  private static final int IN_PARAGRAPH = 3;

  /** Spreads an article's sentences over the openings; it has no factor in common with 37. */
  private static final int STRIDE = 101;

  private final Random random = new Random(1987);
  private final List<String> originals = new ArrayList<>();
  private final List<String> materials = new ArrayList<>();

  /** What was done to an article. */
  enum Edit {
    NONE(false),
    ANOTHER_HEADLINE(true),
    ANOTHER_BYLINE(true),
    CUT_AT_THE_END(true),
    LOCAL_PARAGRAPH(true),
    PARAGRAPH_MOVED(true),
    WORDS_CHANGED(true),
    CUT_HEADLINE_AND_LOCAL(true),
    /** Another text that ends with a third of the article. */
    FOLLOW_UP(false);

    private final boolean copy;

    Edit(boolean copy) {
      this.copy = copy;
    }

    boolean isCopy() {
      return copy;
    }
  }

  /**
   * An article as an outlet has it.
   *
   * @param original the number of the article that it was made of
   */
  record Edited(int original, Edit edit, String text) {
    String id() {
      return original + " " + edit;
    }
  }

  private EditedArticles(List<String> texts) {
    for (int i = 0; i + 1 < texts.size(); i += 2) {
      originals.add(texts.get(i));
      materials.add(texts.get(i + 1));
    }
  }

  /**
   * Every second text in every form; the others are what is new in follow-ups.
   *
   * @param texts as different as articles are
   */
  static List<Edited> of(List<String> texts) {
    return new EditedArticles(texts).edited();
  }

  /** So many invented articles of some 350 words; at most 70. */
  static List<String> invented(int articles) {
    return IntStream.range(0, articles).mapToObj(EditedArticles::story).toList();
  }

  private static String story(int article) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("Report %d from the valley".formatted(article));
    for (int from = 0; from < SENTENCES; from += IN_PARAGRAPH) {
      int first = article * SENTENCES + from;
      paragraphs.add(
          IntStream.range(first, first + IN_PARAGRAPH)
              .mapToObj(i -> InventedSentences.sentence(i * STRIDE % InventedSentences.count()))
              .collect(Collectors.joining(" ")));
    }
    return String.join("\n\n", paragraphs);
  }

  private List<Edited> edited() {
    List<Edited> edited = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      for (Edit edit : Edit.values()) {
        edited.add(new Edited(i, edit, String.join("\n\n", edited(i, edit))));
      }
    }
    return edited;
  }

  private List<String> edited(int article, Edit edit) {
    List<String> paragraphs = paragraphs(originals.get(article));
    switch (edit) {
      case NONE -> {}
      case ANOTHER_HEADLINE -> paragraphs.set(0, "What the valley talks about on day " + article);
      case ANOTHER_BYLINE ->
          paragraphs.add(1, "By Orla Venn\nOSMERE, on assignment for the Ledger");
      case CUT_AT_THE_END -> cut(paragraphs, 0.4 + 0.5 * random.nextDouble());
      case LOCAL_PARAGRAPH -> paragraphs.add(place(paragraphs), local());
      case PARAGRAPH_MOVED -> Collections.swap(paragraphs, 1, paragraphs.size() - 1);
      case WORDS_CHANGED -> paragraphs.replaceAll(this::changed);
      case CUT_HEADLINE_AND_LOCAL -> {
        cut(paragraphs, 0.7);
        paragraphs.set(0, "In other news, number " + article);
        paragraphs.add(place(paragraphs), local());
      }
      case FOLLOW_UP -> {
        List<String> old = paragraphs.subList(1, 1 + paragraphs.size() / 3);
        List<String> fresh = paragraphs(materials.get(article));
        fresh.addAll(old);
        return fresh;
      }
    }
    return paragraphs;
  }

  private static void cut(List<String> paragraphs, double part) {
    int whole = paragraphs.stream().mapToInt(String::length).sum();
    int kept = 0;
    int count = 0;
    while (count < paragraphs.size() && kept < part * whole) {
      kept += paragraphs.get(count++).length();
    }
    paragraphs.subList(count, paragraphs.size()).clear();
  }

  private static List<String> paragraphs(String text) {
    return new ArrayList<>(List.of(text.split("\n\n+")));
  }

  private int place(List<String> paragraphs) {
    return 1 + random.nextInt(paragraphs.size());
  }

  private String local() {
    return IntStream.range(0, IN_PARAGRAPH)
        .mapToObj(i -> InventedSentences.sentence(random.nextInt(InventedSentences.count())))
        .collect(Collectors.joining(" "));
  }

  /** Another word for one of 25. */
  private String changed(String paragraph) {
    return Arrays.stream(paragraph.split(" "))
        .map(word -> random.nextInt(25) == 0 ? "gingerbread" : word)
        .collect(Collectors.joining(" "));
  }
}
