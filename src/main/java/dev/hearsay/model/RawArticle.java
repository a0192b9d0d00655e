package dev.hearsay.model;

import java.util.Objects;

/**
 * An article as an input row gives it; a field that the row lacks is empty.
 *
 * @param id the row's own name for it
 * @param source the outlet
 * @param url the address
 * @param title the headline
 * @param author the byline
 * @param published the date as written
 * @param text the text exactly
 */
public record RawArticle(
    String id,
    String source,
    String url,
    String title,
    String author,
    String published,
    String text) {
  /** Nothing at all, for a row that could not be read. */
  public static final RawArticle NONE = new RawArticle("", "", "", "", "", "", "");

  public RawArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(text, "text");
  }
}
