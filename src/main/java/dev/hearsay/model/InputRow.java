package dev.hearsay.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One row of the input: a text file, a JSON line, a CSV record, a Parquet row, a page or a feed's
 * item.
 *
 * @param file the file's path as people know it
 * @param position line, row, record or item from 1; 0 for a whole file
 * @param article what it holds; {@link RawArticle#NONE} where it could not be read
 * @param rejection why it could not be read; null where it could
 * @param otherFields the names of its fields where none of them is the text; null elsewhere
 */
public record InputRow(
    String file, long position, RawArticle article, Reject rejection, String otherFields) {
  public InputRow {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(article, "article");
  }

  /** A row that was read. */
  public static InputRow read(String file, long position, RawArticle article) {
    return new InputRow(file, position, article, null, null);
  }

  /** A row that could not be read. */
  public static InputRow unread(String file, long position, Reject rejection) {
    return new InputRow(file, position, RawArticle.NONE, rejection, null);
  }

  /** A row that has other fields and no text. */
  public static InputRow withoutText(
      String file, long position, RawArticle article, String otherFields) {
    Reject rejection =
        new Reject(RejectReason.EMPTY, "it has no text among its fields " + otherFields, "");
    return new InputRow(file, position, article, rejection, otherFields);
  }

  /** Equal in two rows that say the same, wherever they stand. */
  public String hash() {
    return ContentId.of(
        "row",
        article.id(),
        article.source(),
        article.url(),
        article.title(),
        article.author(),
        article.published(),
        article.text(),
        rejection == null ? "" : rejection.reason() + rejection.detail() + rejection.sample());
  }

  /** Why it could not be read. */
  public Optional<Reject> reject() {
    return Optional.ofNullable(rejection);
  }

  /** The file's name without its folder. */
  public String fileName() {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
