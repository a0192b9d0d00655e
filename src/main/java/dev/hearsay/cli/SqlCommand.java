package dev.hearsay.cli;

import dev.hearsay.job.AnswerFormat;
import dev.hearsay.job.SqlJob;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay sql}: a query answered from the tables, without Spark. */
@Command(
    name = "sql",
    description =
        "Answers a query from the tables at once, by DuckDB. Without a query, lists the tables and"
            + " the views for the usual questions.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example: hearsay sql \"SELECT speaker, words FROM who_said_what WHERE month = '2026-05'\""
          + " --output output"
    })
final class SqlCommand implements Callable<Integer> {
  private static final String WIDTH_VARIABLE = "COLUMNS";
  private static final Pattern WIDTH = Pattern.compile("[1-9]\\d{1,3}");
  private static final int USUAL_WIDTH = 100;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description =
          "One SELECT, DESCRIBE or SUMMARIZE in DuckDB's SQL. Times are UTC; nothing is written.")
  private String query;

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "Folder of the tables, on a local disk. Default: output.")
  private String output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table: for the eye, texts shortened to the width of the terminal (COLUMNS, else 100)."
              + " csv or json: everything, whole. Default: table.")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    String folder = output == null ? ProjectFolder.path("output") : output;
    SqlJob job = new SqlJob(folder, format, width());
    if (query == null) {
      job.list(out);
    } else {
      job.answer(query, out);
    }
    return HearsayCommand.DONE;
  }

  private static int width() {
    String columns = System.getenv().getOrDefault(WIDTH_VARIABLE, "");
    return WIDTH.matcher(columns).matches() ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
