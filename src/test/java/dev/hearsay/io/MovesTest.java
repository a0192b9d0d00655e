package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.TopicsTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that is killed between any two changes of the file system. */
class MovesTest {
  /** More than publishing these two tables takes. */
  private static final int ENOUGH = 40;

  @TempDir private Path output;
  private Path staging;

  @BeforeEach
  void publishedAndStaged() throws IOException {
    staging = output.resolve(".staging/run");
    write("tables/documents/month=2026-02/part", "old");
    write("tables/documents/month=2026-03/part", "old");
    write("tables/documents/_SUCCESS", "");
    write("tables/topics/part", "old");
    write("tables/topics/_SUCCESS", "");
    write(".staging/run/documents/month=2026-03/part", "new");
    write(".staging/run/documents/month=2026-04/part", "new");
    write(".staging/run/topics/part", "new");
    write(".staging/run/topics/_SUCCESS", "");
  }

  @Test
  void replacesTheStagedMonthsAndTables() throws IOException {
    moves(ENOUGH).make(Set.of(DocumentsTable.TABLE, TopicsTable.TABLE));

    assertNew();
  }

  static IntStream changes() {
    return IntStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void nextRunFinishesWhatWasBegun(int changes) throws IOException {
    boolean killed = killedAfter(changes);
    boolean begun = Files.exists(staging.resolve(Moves.LIST)) || !killed;

    moves(ENOUGH).finish();

    if (begun) {
      assertNew();
    } else {
      assertThat(read("tables/documents/month=2026-03/part")).isEqualTo("old");
      assertThat(read("tables/topics/part")).isEqualTo("old");
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void runThatIsKilledWhileItFinishesIsFinishedToo(int changes) throws IOException {
    killedAfter(2);
    assertThat(staging.resolve(Moves.LIST)).exists();
    try {
      moves(changes).finish();
    } catch (UncheckedIOException e) {
      assertThat(e).hasMessageContaining(DyingFiles.MESSAGE);
    }

    moves(ENOUGH).finish();

    assertNew();
  }

  private boolean killedAfter(int changes) throws IOException {
    try {
      moves(changes).make(Set.of(DocumentsTable.TABLE, TopicsTable.TABLE));
      return false;
    } catch (UncheckedIOException e) {
      assertThat(e).hasMessageContaining(DyingFiles.MESSAGE);
      return true;
    }
  }

  private void assertNew() throws IOException {
    assertThat(read("tables/documents/month=2026-02/part")).isEqualTo("old");
    assertThat(read("tables/documents/month=2026-03/part")).isEqualTo("new");
    assertThat(read("tables/documents/month=2026-04/part")).isEqualTo("new");
    assertThat(read("tables/topics/part")).isEqualTo("new");
    assertThat(output.resolve("tables/documents/_SUCCESS")).exists();
    assertThat(output.resolve("tables/topics/_SUCCESS")).exists();
    assertThat(staging.resolve(Moves.LIST)).doesNotExist();
  }

  private Moves moves(int changes) throws IOException {
    return new Moves(
        new DyingFiles(output, changes),
        new org.apache.hadoop.fs.Path(staging.toUri()),
        new org.apache.hadoop.fs.Path(output.resolve("tables").toUri()));
  }

  private String read(String file) throws IOException {
    return Files.readString(output.resolve(file));
  }

  private void write(String file, String text) throws IOException {
    Path path = output.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
