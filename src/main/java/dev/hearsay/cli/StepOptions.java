package dev.hearsay.cli;

import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command that runs steps works, and what it tells in the end. */
final class StepOptions {
  @Mixin private SessionOptions session;

  @Option(
      names = "--json",
      description =
          "Print what the run did as one line of JSON, the last of the output: rows by table,"
              + " rejects by reason, seconds.")
  private boolean json;

  String output() {
    return session.output();
  }

  SparkSession open() {
    return session.open();
  }

  boolean json() {
    return json;
  }
}
