package dev.hearsay.job;

import java.util.Locale;

/** A part of a run that can also be run alone, in the order of a whole run. */
public enum Step {
  /** Input to documents, rejects and coverage. */
  INGEST,
  /** Documents to analyses. */
  ANNOTATE,
  /** Analyses to every other table. */
  STATISTICS,
  /** Tables to a report for each month. */
  REPORT;

  /** Its word on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
