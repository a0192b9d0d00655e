package dev.hearsay.cli;

import dev.hearsay.job.DigestJob;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code hearsay digest}: a line for each table and month, equal where the rows are:
 *
 * <pre>
 * documents       2026-03          14 5d1f9a0c4b7e2f6681d3c09a7be45512
 * topics          -                17 c20b7fd1e83a4495a60f1db2977c3e08
 * </pre>
 */
@Command(
    name = "digest",
    description = {
      "Prints a line for each table and month: how many rows, and a hash of them.",
      "Neither the order of the rows nor the layout of the files changes it."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example: hearsay digest --output output"})
final class DigestCommand implements Callable<Integer> {
  private static final String NO_MONTH = "-";

  @Spec private CommandSpec spec;
  @Mixin private SessionOptions session;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    SparkSession spark = session.open();
    try {
      new DigestJob(spark, session.output()).run().forEach(digest -> out.println(line(digest)));
      out.flush();
    } finally {
      spark.stop();
    }
    return HearsayCommand.DONE;
  }

  private static String line(DigestJob.Digest digest) {
    return String.format(
        Locale.ROOT,
        "%-15s %-7s %11d %s",
        digest.table(),
        digest.month().orElse(NO_MONTH),
        digest.rows(),
        digest.hash());
  }
}
