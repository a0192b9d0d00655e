package dev.hearsay.model;

import java.util.Objects;

/**
 * Why an input row was not accepted.
 *
 * @param reason the first check that it failed
 * @param detail what was found, in words
 * @param sample its first characters, see {@link Sample}
 */
public record Reject(RejectReason reason, String detail, String sample) {
  public Reject {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(sample, "sample");
  }
}
