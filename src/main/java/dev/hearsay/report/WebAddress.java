package dev.hearsay.report;

import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses that a report links to: whole http and https addresses, and nothing else. */
final class WebAddress {
  private static final Pattern SAFE =
      Pattern.compile(
          "(?i)https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\\d{1,5})?"
              + "([/?#][\\p{L}\\p{N}\\-._~:/?#\\[\\]@!$&'()*+,;=%]*)?");

  private WebAddress() {}

  /** The address where it is safe to link to; {@code javascript:alert(1)} gives none. */
  static Optional<String> of(String url) {
    return Optional.of(url.strip()).filter(u -> SAFE.matcher(u).matches());
  }
}
