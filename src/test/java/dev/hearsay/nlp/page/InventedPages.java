package dev.hearsay.nlp.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** News pages of many shapes, invented, with the text that a reader would call the article. */
final class InventedPages {
  private InventedPages() {}

  static byte[] html(String name) throws IOException {
    return bytes(name + ".html");
  }

  static String text(String name) throws IOException {
    return new String(bytes(name + ".txt"), StandardCharsets.UTF_8).stripTrailing();
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = InventedPages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No page " + file);
      }
      return in.readAllBytes();
    }
  }
}
