package dev.hearsay.report;

import java.util.List;

/**
 * Who of the main speakers speaks how of whom of the main targets.
 *
 * @param speakerIds the speakers' keys, one a row
 * @param targetIds the targets' keys, one a column
 * @param speakers canonical names, one a row
 * @param targets canonical names, one a column
 * @param cells mentions, by row and column; {@link Tone#NONE} where there are none
 */
public record VoiceMatrix(
    List<String> speakerIds,
    List<String> targetIds,
    List<String> speakers,
    List<String> targets,
    List<List<Tone>> cells) {
  /** A month in which nobody speaks of anybody. */
  public static final VoiceMatrix EMPTY =
      new VoiceMatrix(List.of(), List.of(), List.of(), List.of(), List.of());

  public VoiceMatrix {
    speakerIds = List.copyOf(speakerIds);
    targetIds = List.copyOf(targetIds);
    speakers = List.copyOf(speakers);
    targets = List.copyOf(targets);
    cells = cells.stream().map(List::copyOf).toList();
    int columns = targets.size();
    if (speakerIds.size() != speakers.size() || targetIds.size() != columns) {
      throw new IllegalArgumentException("A matrix whose keys do not fit its names");
    }
    if (cells.size() != speakers.size() || cells.stream().anyMatch(r -> r.size() != columns)) {
      throw new IllegalArgumentException(
          "A matrix whose cells do not fit its " + speakers.size() + " rows by " + columns);
    }
  }
}
