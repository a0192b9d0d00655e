package dev.hearsay.cli;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Mixin;
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

  @Mixin private SparkOptions spark;

  String output() {
    return output == null ? ProjectFolder.path("output") : output;
  }

  SparkSession open() {
    return spark.open();
  }
}
