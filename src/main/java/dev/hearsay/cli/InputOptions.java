package dev.hearsay.cli;

import dev.hearsay.io.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What a command reads. */
final class InputOptions {
  private static final String SEEDS = "seeds";

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = {
        "File, folder, glob or any address that Hadoop can read; repeatable.",
        "Text files, JSON Lines, CSV, Parquet, HTML, RSS, Atom, WARC or WET, by the name's ending."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--field",
      paramLabel = "NAME=COLUMN",
      description = {
        "The input's own name for id, source, url, title, author, published or text; repeatable.",
        "Pages and feeds have names of their own.",
        "--field text=body reads the text from the column body."
      })
  private Map<String, String> fields = new LinkedHashMap<>();

  /** The inputs given. */
  List<String> inputs() {
    if (inputs.isEmpty()) {
      throw new UsageException(
          "Cannot read articles: no input is given. Name a file or a folder with --input.");
    }
    return inputs;
  }

  /** The inputs given, else the project's own seeds. */
  List<String> inputsOrSeeds() {
    String seeds = ProjectFolder.path(SEEDS);
    boolean useSeeds = inputs.isEmpty() && Files.isDirectory(Path.of(seeds));
    return useSeeds ? List.of(seeds) : inputs();
  }

  Map<String, String> fields() {
    return fields;
  }
}
