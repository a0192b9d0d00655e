package dev.hearsay.io;

/**
 * An input that cannot be read at all: missing, empty, of an unknown format or without a text. Its
 * message is written for the one who gave the input.
 */
public final class InputException extends UsageException {
  /** An exception with the message {@code Cannot <act>: <reason>. <the way out>}. */
  public InputException(String message) {
    super(message);
  }
}
