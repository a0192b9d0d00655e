package dev.hearsay.transform;

import dev.hearsay.nlp.ArticleAnalyzer;
import dev.hearsay.nlp.topics.Taxonomy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The analyzers of this Java process, one for each taxonomy, loaded when the first article is read.
 * Thread-safe.
 */
public final class SharedAnalyzer {
  private static final Map<String, ArticleAnalyzer> LOADED = new ConcurrentHashMap<>();

  private SharedAnalyzer() {}

  /** Reads articles and files them under the topics of a taxonomy. */
  public static AnalyzeArticles.Reader reading(Taxonomy taxonomy) {
    String text = taxonomy.text();
    return article -> analyzer(text).analyze(article);
  }

  private static ArticleAnalyzer analyzer(String taxonomy) {
    return LOADED.computeIfAbsent(taxonomy, text -> ArticleAnalyzer.load(Taxonomy.parse(text)));
  }
}
