package dev.hearsay.transform;

import dev.hearsay.model.Analysis;
import dev.hearsay.model.Article;
import dev.hearsay.nlp.ArticleAnalyzer;

/** The one analyzer of this Java process, loaded when the first article is read. Thread-safe. */
public final class SharedAnalyzer {
  private SharedAnalyzer() {}

  /** Reads one article. */
  public static Analysis read(Article article) {
    return Loaded.ANALYZER.analyze(article);
  }

  private static final class Loaded {
    static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.load();
  }
}
