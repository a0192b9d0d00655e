package dev.hearsay.cli;

import dev.hearsay.io.Sessions;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where and how loudly a command works; every command has these. */
final class SessionOptions {
  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description =
          "Folder of the tables and reports; any address that Hadoop can write. Default: output.")
  private String output;

  @Option(
      names = SettingsFile.OPTION,
      paramLabel = "FILE",
      description = "Properties file with these same names; the command line wins.")
  private Path settings;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master, where spark-submit does not give it. Default: local[*].")
  private String master;

  @Option(names = "--verbose", description = "Show Spark's own log.")
  private boolean verbose;

  String output() {
    return output == null ? ProjectFolder.path("output") : output;
  }

  Optional<String> master() {
    return Optional.ofNullable(master);
  }

  Sessions.Log log() {
    return verbose ? Sessions.Log.VERBOSE : Sessions.Log.QUIET;
  }
}
