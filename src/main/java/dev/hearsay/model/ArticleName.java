package dev.hearsay.model;

/**
 * What names an article in whatever version of its text: {@code url:} or {@code own:} and 24
 * hexadecimal digits.
 *
 * <p>An address stands for one article wherever it is met. An outlet's id and a file's path may be
 * used again for another day's article, so they name one only together with its day.
 */
public final class ArticleName {
  /** How the names begin that hold without a day. */
  public static final String URL = "url:";

  private static final String OWN = "own:";

  private ArticleName() {}

  /** By its address. */
  public static String ofUrl(String url) {
    return URL + ContentId.of("url", url.strip());
  }

  /** By its outlet's own id. */
  public static String ofId(String source, String id) {
    return OWN + ContentId.of("id", source, id);
  }

  /** By the path of the file that holds nothing else. */
  public static String ofFile(String path) {
    return OWN + ContentId.of("file", path);
  }
}
