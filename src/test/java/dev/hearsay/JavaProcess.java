package dev.hearsay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java program of its own, with what it printed. Closing ends it. */
final class JavaProcess implements AutoCloseable {
  private static final long MINUTES = 5;

  private final Process process;
  private final Path out;
  private final Path err;

  /** Starts Java with the given arguments and further environment variables. */
  JavaProcess(Path folder, Map<String, String> environment, List<String> arguments)
      throws IOException {
    out = Files.createTempFile(folder, "process", ".out");
    err = Files.createTempFile(folder, "process", ".err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    process = builder.start();
  }

  /** Waits for its end; the exit code. */
  int waitFor() throws InterruptedException {
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      throw new IllegalStateException("The process has not ended after " + MINUTES + " minutes");
    }
    return process.exitValue();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The processor time that it has taken; none once it has ended. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Kills it as {@code kill -9} does; whether it was still there. */
  boolean kill() throws InterruptedException {
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor();
    return alive;
  }

  String out() throws IOException {
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  String err() throws IOException {
    return Files.readString(err, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
