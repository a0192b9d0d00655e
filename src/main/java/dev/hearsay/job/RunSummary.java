package dev.hearsay.job;

import java.util.Optional;

/**
 * What a run left behind.
 *
 * @param runId its name
 * @param manifest where its manifest is
 * @param counts see {@link dev.hearsay.io.RunManifest#counts()}
 * @param report where its newest report is, if it wrote one
 */
public record RunSummary(String runId, String manifest, String counts, Optional<String> report) {}
