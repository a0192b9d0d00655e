package dev.hearsay.model;

import java.time.Instant;
import java.util.Objects;

/**
 * An input row and what became of it: accepted or rejected, never both.
 *
 * @param row the row
 * @param published when it was published; null where it gives no date or none that is read
 * @param accepted what was found out; null where it was rejected
 * @param rejection why it was rejected; null where it was accepted
 */
public record JudgedRow(
    InputRow row, Instant published, AcceptedArticle accepted, Reject rejection) {
  public JudgedRow {
    Objects.requireNonNull(row, "row");
    if ((accepted == null) == (rejection == null)) {
      throw new IllegalArgumentException("A row must be accepted or rejected: " + row.file());
    }
  }
}
