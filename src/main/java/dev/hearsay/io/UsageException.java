package dev.hearsay.io;

/**
 * What the user can mend: a bad option, an input that is not there, a folder that cannot be
 * written.
 *
 * <p>Its message stands alone, without a stack trace: {@code Cannot <act>: <reason with the value>.
 * <the way out>}.
 */
public class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the sentence that the user reads. */
  public UsageException(String message) {
    super(message);
  }

  /** With the sentence that the user reads, and what led to it. */
  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
