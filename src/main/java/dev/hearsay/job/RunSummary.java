package dev.hearsay.job;

import java.util.Optional;

/**
 * What a run left behind.
 *
 * @param runId its name
 * @param manifest where its manifest is
 * @param report where its newest report is, if it wrote one
 */
public record RunSummary(String runId, String manifest, Optional<String> report) {}
