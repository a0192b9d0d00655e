package dev.hearsay.job;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a step did.
 *
 * @param words for the user's line: {@code 42 articles, 318 quotes}
 * @param rows rows written, by table
 */
public record StepSummary(String words, Map<String, Long> rows) {
  public StepSummary {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }
}
