package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.io.RunManifest;
import dev.hearsay.job.DigestJob;
import dev.hearsay.job.RunJob;
import dev.hearsay.job.RunSettings;
import dev.hearsay.job.Step;
import dev.hearsay.job.StepListener;
import dev.hearsay.job.StepSummary;
import dev.hearsay.model.MonthSelection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are killed outright ({@code kill -9}) at random moments: the next run finishes, and the
 * rows are those of a run that nobody disturbed.
 *
 * <p>Every second run is killed while it adds months to an output that has months already; every
 * third one within a moment of the first renaming. {@code jobs/kill-test 100} kills a hundred and
 * prints where.
 */
@SparkTest
class KilledRunsIT {
  private static final int KILLS = Integer.getInteger("hearsay.kills", 2);
  private static final long SEED = Long.getLong("hearsay.kills.seed", 20260101);
  private static final String INPUT =
      System.getProperty("hearsay.kills.input", "seeds/osmere-gazette");
  private static final String FIRST_MONTHS_UNTIL = "2026-04";

  /** Of a run's time, what passes before the session is there. */
  private static final double START = 0.1;

  private static final long RENAMING_MILLIS = 60;
  private static final long POLL_MILLIS = 5;

  @TempDir private static Path folder;
  private static Path half;
  private static List<DigestJob.Digest> ofNothing;
  private static List<DigestJob.Digest> ofHalf;
  private static Duration total = Duration.ZERO;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    Path whole = folder.resolve("whole");
    try (JavaProcess run = start(whole)) {
      while (run.isAlive()) {
        Duration taken = run.processorTime();
        total = taken.isZero() ? total : taken;
        Thread.sleep(POLL_MILLIS);
      }
      assertThat(run.waitFor()).as(run.err()).isZero();
    }
    ofNothing = digests(whole);
    half = folder.resolve("half");
    run(
        half,
        new MonthSelection(new TreeSet<>(), Optional.empty(), Optional.of(FIRST_MONTHS_UNTIL)));
    Path added = copy(half, folder.resolve("added"));
    run(added, MonthSelection.ALL);
    ofHalf = digests(added);
  }

  @Test
  void theNextRunFinishesAndTheRowsAreThoseOfAnUndisturbedRun() throws Exception {
    Random random = new Random(SEED);
    SortedMap<String, Integer> places = new TreeMap<>();
    int killed = 0;
    while (killed < KILLS) {
      boolean onHalf = killed % 2 == 1;
      Path output = folder.resolve("killed-" + killed);
      if (onHalf) {
        copy(half, output);
      }
      Optional<String> place = kill(output, random, killed % 3 == 2);
      if (place.isPresent()) {
        run(output, MonthSelection.ALL);
        assertThat(digests(output))
            .as("after kill %d, %s", killed + 1, place.get())
            .isEqualTo(onHalf ? ofHalf : ofNothing);
        assertThat(list(output.resolve(".staging"))).isEmpty();
        killed++;
        places.merge(place.get(), 1, Integer::sum);
        System.out.printf("%d of %d kills: %s%n", killed, KILLS, places);
      }
      delete(output);
    }
    System.out.printf("%d kills, %d clean recoveries with the same digests%n", killed, killed);
  }

  /** Where it was killed; nothing where it had ended before. */
  private static Optional<String> kill(Path output, Random random, boolean renaming)
      throws Exception {
    try (JavaProcess run = start(output)) {
      if (renaming) {
        awaitRenaming(run, output);
        Thread.sleep(random.nextLong(RENAMING_MILLIS));
      } else {
        await(run, (long) (total.toNanos() * (START + (1 - START) * random.nextDouble())));
      }
      boolean alive = run.kill();
      return alive ? Optional.of(place(run, output)) : Optional.empty();
    }
  }

  /** By its processor time, so that what else the machine does shifts no moment. */
  private static void await(JavaProcess run, long nanos) throws InterruptedException {
    while (run.isAlive() && run.processorTime().toNanos() < nanos) {
      Thread.sleep(POLL_MILLIS);
    }
  }

  private static void awaitRenaming(JavaProcess run, Path output) throws Exception {
    while (run.isAlive()
        && list(output.resolve(".staging")).stream().noneMatch(KilledRunsIT::renames)) {
      Thread.sleep(1);
    }
  }

  private static boolean renames(Path staging) {
    return Files.exists(staging.resolve("PUBLISH"));
  }

  private static String place(JavaProcess run, Path output) throws IOException {
    if (list(output.resolve(".staging")).stream().anyMatch(KilledRunsIT::renames)) {
      return "renaming";
    }
    List<String> done =
        run.out()
            .lines()
            .filter(line -> line.endsWith(" s"))
            .map(line -> line.split(" ")[0])
            .toList();
    for (Step step : Step.values()) {
      if (!done.contains(step.label())) {
        return step.label();
      }
    }
    return "end";
  }

  private static JavaProcess start(Path output) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(a -> a.startsWith("-X") || a.startsWith("--") || a.startsWith("-Duser"))
                .toList());
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.hearsay.Main"));
    arguments.addAll(List.of("run", "--input", INPUT, "--output", output.toString()));
    return new JavaProcess(folder, Map.of(), arguments);
  }

  private static void run(Path output, MonthSelection months) {
    RunSettings settings = RunSettings.of(List.of(INPUT), Map.of(), output.toString(), months);
    new RunJob(
            SparkSessions.shared(),
            settings,
            new RunManifest.Build("test", "unknown"),
            new Silent())
        .run(List.of(Step.values()));
  }

  private static List<DigestJob.Digest> digests(Path output) {
    return new DigestJob(SparkSessions.shared(), output.toString()).run();
  }

  private static List<Path> list(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static final class Silent implements StepListener {
    @Override
    public void progress(Step step, long articles, long ofArticles, Duration running) {}

    @Override
    public void finished(Step step, StepSummary summary, Duration took) {}
  }
}
