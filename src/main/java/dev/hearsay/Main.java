package dev.hearsay;

import dev.hearsay.cli.HearsayCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program's entrance. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line and ends the process with its exit code, see {@link HearsayCommand}.
   *
   * <p>A run that went well returns: YARN takes a driver that ends its own process for one that was
   * cut off, and starts the run again.
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = HearsayCommand.execute(args, out, err);
    if (code != HearsayCommand.DONE) {
      System.exit(code);
    }
  }
}
