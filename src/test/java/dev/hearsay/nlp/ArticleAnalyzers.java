package dev.hearsay.nlp;

import dev.hearsay.model.Analysis;
import dev.hearsay.model.Article;

/** The one analyzer that all tests with the real model share. */
final class ArticleAnalyzers {
  private static final class Holder {
    private static final ArticleAnalyzer SHARED = ArticleAnalyzer.load();
  }

  private ArticleAnalyzers() {}

  static ArticleAnalyzer shared() {
    return Holder.SHARED;
  }

  static Analysis analyze(String text) {
    return analyze("", text);
  }

  static Analysis analyze(String title, String text) {
    return shared().analyze(new Article("doc", "", title, null, null, text));
  }
}
