package dev.hearsay.job;

import dev.hearsay.model.MonthSelection;
import dev.hearsay.model.PublishText;
import dev.hearsay.nlp.topics.Taxonomy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run is asked for.
 *
 * @param inputs files, folders, globs or Hadoop addresses; empty where the steps read none
 * @param fields column of the input by the name that Hearsay has for it
 * @param output the output folder
 * @param months the months to work on
 * @param taxonomy the topics that articles are filed under
 * @param authority the user's own list of actors, if there is one
 * @param reading which articles are read
 * @param text how much of the articles' words reports show
 */
public record RunSettings(
    List<String> inputs,
    SortedMap<String, String> fields,
    String output,
    MonthSelection months,
    Taxonomy taxonomy,
    Optional<String> authority,
    Reading reading,
    PublishText text) {
  /** Which articles are read. */
  public enum Reading {
    /** Those that were not read with this model and these rules. */
    NEW,
    /** Every one. */
    ALL
  }

  public RunSettings {
    inputs = List.copyOf(inputs);
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    Objects.requireNonNull(months, "months");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(text, "text");
  }

  /** With the built-in taxonomy, without a list of actors, reading what is new, quotes in full. */
  public static RunSettings of(
      List<String> inputs, Map<String, String> fields, String output, MonthSelection months) {
    return new RunSettings(
        inputs,
        new TreeMap<>(fields),
        output,
        months,
        Taxonomy.builtIn(),
        Optional.empty(),
        Reading.NEW,
        PublishText.YES);
  }

  /** The same with other topics. */
  public RunSettings with(Taxonomy other) {
    return new RunSettings(inputs, fields, output, months, other, authority, reading, text);
  }

  /** The same with a list of actors, or without. */
  public RunSettings withAuthority(Optional<String> file) {
    return new RunSettings(inputs, fields, output, months, taxonomy, file, reading, text);
  }

  /** The same with other articles read. */
  public RunSettings with(Reading other) {
    return new RunSettings(inputs, fields, output, months, taxonomy, authority, other, text);
  }

  /** The same with so much of the articles' words in reports. */
  public RunSettings with(PublishText other) {
    return new RunSettings(inputs, fields, output, months, taxonomy, authority, reading, other);
  }
}
