package dev.hearsay.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Keeps a second run from writing to an output folder while one is at work there.
 *
 * <p>The lock is a file that says which process of which machine holds it, and that the holder
 * writes again every {@value #BEAT_SECONDS} seconds. It is passed over when its process is gone
 * from this machine, or when it was not written for {@value #DEAD_SECONDS} seconds. Creating a file
 * only where there is none is atomic on a local disk and on HDFS; an object store need not do that,
 * so there two runs that begin in the same moment are not kept apart.
 */
final class OutputLock implements AutoCloseable {
  static final String NAME = ".lock";
  static final int BEAT_SECONDS = 10;
  static final int DEAD_SECONDS = 120;

  private final FileSystem files;
  private final Path path;
  private final String holder;
  private final ScheduledExecutorService beat;

  private OutputLock(FileSystem files, Path path, String holder) {
    this.files = files;
    this.path = path;
    this.holder = holder;
    this.beat =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "output-lock");
              thread.setDaemon(true);
              return thread;
            });
    beat.scheduleWithFixedDelay(this::touch, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * Takes the lock of an output folder.
   *
   * @param output the folder
   * @param runId the run that will hold it
   * @throws UsageException where another run is at work there
   */
  static OutputLock take(FileSystem files, Path output, String runId) {
    Path path = new Path(output, NAME);
    String holder = runId + " " + host() + " " + ProcessHandle.current().pid();
    try {
      if (!create(files, path, holder)) {
        refuseLiving(files, path, output);
        files.delete(path, false);
        if (!create(files, path, holder)) {
          refuseLiving(files, path, output);
        }
      }
      return new OutputLock(files, path, holder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean create(FileSystem files, Path path, String holder) throws IOException {
    try {
      write(files, path, holder, false);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static void refuseLiving(FileSystem files, Path path, Path output) throws IOException {
    String[] holder = read(files, path).split(" ");
    if (holder.length == 3 && lives(files, path, holder[1], holder[2])) {
      throw new UsageException(
          "Cannot write to %s: the run %s is at work there (process %s on %s). Wait until it ends, or name another folder with --output."
              .formatted(output, holder[0], holder[2], holder[1]));
    }
  }

  private static boolean lives(FileSystem files, Path path, String host, String process)
      throws IOException {
    if (host.equals(host())) {
      return ProcessHandle.of(Long.parseLong(process)).map(ProcessHandle::isAlive).orElse(false);
    }
    Instant written = Instant.ofEpochMilli(files.getFileStatus(path).getModificationTime());
    return Duration.between(written, Instant.now()).toSeconds() < DEAD_SECONDS;
  }

  /** Who holds the lock, empty where nobody does or the holder has not yet said so. */
  private static String read(FileSystem files, Path path) throws IOException {
    try (FSDataInputStream in = files.open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (FileNotFoundException e) {
      return "";
    }
  }

  private static void write(FileSystem files, Path path, String holder, boolean again)
      throws IOException {
    try (OutputStream out = files.create(path, again)) {
      out.write((holder + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A beat that fails is tried again at the next; a lock that cannot be written goes stale. */
  private void touch() {
    try {
      write(files, path, holder, true);
    } catch (IOException e) {
      System.getLogger(OutputLock.class.getName())
          .log(System.Logger.Level.WARNING, "Cannot write " + path + " again", e);
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName().replace(' ', '-');
    } catch (IOException e) {
      return "localhost";
    }
  }

  /** Gives the lock back, if it is still this run's. */
  @Override
  public void close() {
    beat.shutdownNow();
    try {
      if (read(files, path).equals(holder)) {
        files.delete(path, false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
