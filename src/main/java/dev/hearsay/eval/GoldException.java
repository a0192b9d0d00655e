package dev.hearsay.eval;

import java.util.Objects;

/** A gold file that is not of the form that is asked for. */
public final class GoldException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * With what is wrong and what to do.
   *
   * @param reason {@code <reason with the value>. <the way out>}
   */
  public GoldException(String reason) {
    super("Cannot read the gold: " + reason);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /** What is wrong and what to do, for a message that names the file. */
  public String reason() {
    return reason;
  }
}
