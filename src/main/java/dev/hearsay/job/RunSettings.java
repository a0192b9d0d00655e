package dev.hearsay.job;

import dev.hearsay.nlp.topics.Taxonomy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run is asked for.
 *
 * @param inputs files, folders, globs or Hadoop addresses; empty where the steps read none
 * @param fields column of the input by the name that Hearsay has for it
 * @param output the output folder
 * @param months the months to work on; empty for all
 * @param taxonomy the topics that articles are filed under
 */
public record RunSettings(
    List<String> inputs,
    SortedMap<String, String> fields,
    String output,
    SortedSet<String> months,
    Taxonomy taxonomy) {
  public RunSettings {
    inputs = List.copyOf(inputs);
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
  }

  /** The same in any collection, with the built-in taxonomy. */
  public static RunSettings of(
      List<String> inputs, Map<String, String> fields, String output, Set<String> months) {
    return new RunSettings(
        inputs, new TreeMap<>(fields), output, new TreeSet<>(months), Taxonomy.builtIn());
  }

  /** The same with other topics. */
  public RunSettings with(Taxonomy other) {
    return new RunSettings(inputs, fields, output, months, other);
  }
}
