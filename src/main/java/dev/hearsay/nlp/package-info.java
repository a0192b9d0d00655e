/** The whole understanding of one text, runnable without Spark. See {@code ArticleAnalyzer}. */
package dev.hearsay.nlp;
