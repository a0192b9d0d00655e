package dev.hearsay.io;

import dev.hearsay.model.RawArticle;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the input calls the fields of an article.
 *
 * @param names the input's name by ours, for those that differ
 */
public record FieldNames(Map<String, String> names) implements Serializable {
  static final String ID = "id";
  static final String SOURCE = "source";
  static final String URL = "url";
  static final String TITLE = "title";
  static final String AUTHOR = "author";
  static final String PUBLISHED = "published";
  static final String TEXT = "text";

  /** The fields of an article by our names. */
  public static final List<String> STANDARD =
      List.of(ID, SOURCE, URL, TITLE, AUTHOR, PUBLISHED, TEXT);

  /** An input that calls them as we do. */
  public static final FieldNames OURS = new FieldNames(Map.of());

  /**
   * Checks and keeps the names.
   *
   * @throws InputException where a key is none of {@link #STANDARD}
   */
  public FieldNames {
    names = Map.copyOf(names);
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (!STANDARD.contains(name.getKey()) || name.getValue().isBlank()) {
        throw new InputException(
            "Cannot use --field "
                + name.getKey()
                + "="
                + name.getValue()
                + ": an article has the fields "
                + String.join(", ", STANDARD)
                + ". Write one of these, =, and the input's name for it.");
      }
    }
  }

  /** The input's name for a field of ours. */
  String of(String field) {
    return names.getOrDefault(field, field);
  }

  /** The article of a row whose values are found by the input's names; null is an absent one. */
  RawArticle article(UnaryOperator<String> values) {
    return new RawArticle(
        value(values, ID),
        value(values, SOURCE),
        value(values, URL),
        value(values, TITLE),
        value(values, AUTHOR),
        value(values, PUBLISHED),
        value(values, TEXT));
  }

  private String value(UnaryOperator<String> values, String field) {
    String value = values.apply(of(field));
    return value == null ? "" : value;
  }
}
