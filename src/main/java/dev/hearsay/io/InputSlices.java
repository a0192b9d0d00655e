package dev.hearsay.io;

import java.util.ArrayList;
import java.util.List;

/** How files are cut into slices, and slices are put together for the tasks. */
final class InputSlices {
  /** The bytes of a slice of a large file. */
  static final long SLICE_BYTES = 32L << 20;

  /** What opening a file costs, in bytes read in the same time. */
  private static final long OPENING_BYTES = 1L << 20;

  private InputSlices() {}

  /** Every file's slices in order; their first lines are right only for a file's first slice. */
  static List<InputSlice> of(List<InputFile> files, long sliceBytes) {
    List<InputSlice> slices = new ArrayList<>();
    for (InputFile file : files) {
      long step = file.splittable() ? sliceBytes : Math.max(1, file.length());
      long start = 0;
      do {
        long end = Math.min(file.length(), start + step);
        slices.add(new InputSlice(file.path(), file.name(), file.format(), start, end, 1));
        start = end;
      } while (start < file.length());
    }
    return slices;
  }

  /**
   * Tells every slice its first line.
   *
   * @param lines how many lines begin in each slice, by its place in the list
   */
  static List<InputSlice> numbered(List<InputSlice> slices, List<Long> lines) {
    List<InputSlice> numbered = new ArrayList<>();
    long line = 1;
    for (int i = 0; i < slices.size(); i++) {
      line = slices.get(i).start() == 0 ? 1 : line + lines.get(i - 1);
      numbered.add(slices.get(i).withFirstLine(line));
    }
    return numbered;
  }

  /**
   * The slices in groups of about the same cost, a task's each: at least {@code tasks} if it can.
   */
  static List<List<InputSlice>> grouped(List<InputSlice> slices, int tasks) {
    long total = slices.stream().mapToLong(InputSlices::cost).sum();
    long share = Math.min(SLICE_BYTES, Math.max(1, total / tasks));
    List<List<InputSlice>> groups = new ArrayList<>();
    List<InputSlice> group = new ArrayList<>();
    long cost = 0;
    for (InputSlice slice : slices) {
      if (!group.isEmpty() && cost + cost(slice) > share) {
        groups.add(List.copyOf(group));
        group.clear();
        cost = 0;
      }
      group.add(slice);
      cost += cost(slice);
    }
    if (!group.isEmpty()) {
      groups.add(List.copyOf(group));
    }
    return groups;
  }

  private static long cost(InputSlice slice) {
    return slice.end() - slice.start() + OPENING_BYTES;
  }
}
