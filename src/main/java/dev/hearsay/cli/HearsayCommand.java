package dev.hearsay.cli;

import dev.hearsay.io.UsageException;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code hearsay <command> [options]}. */
@Command(
    name = "hearsay",
    description = "Who said what, about whom, in what tone: statistics from news text.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      IngestCommand.class,
      AnnotateCommand.class,
      StatisticsCommand.class,
      ReportCommand.class,
      DigestCommand.class,
      SqlCommand.class,
      EvaluateCommand.class
    },
    footer = {
      "",
      "Example: hearsay run --input news/*.jsonl --output output",
      "Each command tells more: hearsay run --help"
    })
public final class HearsayCommand implements Runnable {
  /** All went well. */
  public static final int DONE = 0;

  /** The user can mend it: the message alone on stderr. */
  public static final int USAGE = 2;

  /** A bug: the stack trace on stderr. */
  public static final int BUG = 3;

  @Spec private CommandSpec spec;

  private HearsayCommand() {}

  /**
   * Runs one command line to its end.
   *
   * @return the exit code: {@link #DONE}, {@link #USAGE} or {@link #BUG}
   */
  public static int execute(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine line =
        line()
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler((e, a) -> refuse(e))
            .setExecutionExceptionHandler((e, command, parsed) -> fail(e, command));
    try {
      return line.execute(SettingsFile.complete(line, args));
    } catch (UsageException e) {
      err.println(e.getMessage());
      err.flush();
      return USAGE;
    } catch (Error e) {
      e.printStackTrace(err);
      err.flush();
      return BUG;
    }
  }

  /** The command with its sub-commands. */
  static CommandLine line() {
    return new CommandLine(new HearsayCommand()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No command is given");
  }

  private static int refuse(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String reason = e.getMessage().lines().findFirst().orElse("bad option");
    String name = command.getCommandSpec().qualifiedName();
    command
        .getErr()
        .printf(
            "Cannot run %s: %s. See %s --help.%n",
            name, reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1), name);
    command.getErr().flush();
    return USAGE;
  }

  private static int fail(Exception e, CommandLine command) {
    boolean usage = e instanceof UsageException;
    if (usage) {
      command.getErr().println(e.getMessage());
    } else {
      e.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    return usage ? USAGE : BUG;
  }
}
