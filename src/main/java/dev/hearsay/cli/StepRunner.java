package dev.hearsay.cli;

import dev.hearsay.job.PreviewJob;
import dev.hearsay.job.RunJob;
import dev.hearsay.job.RunSettings;
import dev.hearsay.job.RunSummary;
import dev.hearsay.job.Step;
import java.io.PrintWriter;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Model.CommandSpec;

/** Opens a session, runs steps in it and tells the user how they get on. */
final class StepRunner {
  private final PrintWriter out;
  private final StepOptions options;

  StepRunner(CommandSpec command, StepOptions options) {
    this.out = command.commandLine().getOut();
    this.options = options;
  }

  /** Runs the steps, or only says what they would do. */
  int run(RunSettings settings, List<Step> steps, PreviewOption preview) {
    return preview.asked() ? preview(settings, steps) : run(settings, steps);
  }

  private int preview(RunSettings settings, List<Step> steps) {
    SparkSession spark = options.open();
    try {
      new PreviewLines(out).print(new PreviewJob(spark, settings).run(steps));
    } finally {
      spark.stop();
    }
    return HearsayCommand.DONE;
  }

  int run(RunSettings settings, List<Step> steps) {
    SparkSession spark = options.open();
    try {
      RunSummary summary =
          new RunJob(spark, settings, Version.build(), new StepLines(out)).run(steps);
      summary.report().ifPresent(path -> out.println("The report is " + path));
      if (options.json()) {
        out.println(summary.counts());
      }
      out.flush();
    } finally {
      spark.stop();
    }
    return HearsayCommand.DONE;
  }
}
