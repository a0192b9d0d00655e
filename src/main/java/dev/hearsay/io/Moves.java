package dev.hearsay.io;

import dev.hearsay.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The renaming of staged folders to published ones, written down before it begins, so that whoever
 * finds it half done can do the rest.
 *
 * <p>The list is a file in the staging folder: a table's name a line, with a slash where the table
 * is replaced month by month. It is there from the moment when everything is staged until
 * everything is in its place. A staged folder that is gone has been moved.
 */
final class Moves {
  static final String LIST = "PUBLISH";
  private static final String BY_MONTH = "/";

  private final FileSystem files;
  private final Path staging;
  private final Path tables;

  /**
   * The moves of one staging folder.
   *
   * @param tables the folder of the published tables
   */
  Moves(FileSystem files, Path staging, Path tables) {
    this.files = files;
    this.staging = staging;
    this.tables = tables;
  }

  /** Writes down which tables are to be moved, then moves them. */
  void make(Set<Table> staged) {
    String list =
        staged.stream()
            .map(table -> table.name() + (table.partitionedByMonth() ? BY_MONTH : ""))
            .sorted()
            .collect(Collectors.joining("\n"));
    Path draft = new Path(staging, LIST + ".draft");
    try {
      try (OutputStream out = files.create(draft, true)) {
        out.write(list.getBytes(StandardCharsets.UTF_8));
      }
      move(draft, new Path(staging, LIST));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    finish();
  }

  /** Does what is left of the moves that were begun; nothing where none were. */
  void finish() {
    Path list = new Path(staging, LIST);
    try {
      if (!files.exists(list)) {
        return;
      }
      for (String line : read(list)) {
        String name = line.replace(BY_MONTH, "");
        if (!files.exists(new Path(staging, name))) {
          continue;
        }
        if (line.endsWith(BY_MONTH)) {
          replaceMonths(name);
        } else {
          replace(new Path(tables, name), new Path(staging, name), name);
        }
      }
      files.delete(list, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> read(Path list) throws IOException {
    try (FSDataInputStream in = files.open(list)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** The table has no success mark while its months are of two runs. */
  private void replaceMonths(String name) throws IOException {
    Path published = new Path(tables, name);
    Path staged = new Path(staging, name);
    Path success = new Path(published, TableStore.SUCCESS);
    files.mkdirs(published);
    files.delete(success, false);
    for (FileStatus month : months(staged)) {
      replace(new Path(published, month.getPath().getName()), month.getPath(), name);
    }
    files.create(success, true).close();
    files.delete(staged, true);
  }

  private FileStatus[] months(Path table) throws IOException {
    return files.listStatus(table, path -> path.getName().startsWith(TableStore.MONTH_FOLDER));
  }

  /** A folder that is moved away and not yet replaced is found so again, and replaced. */
  private void replace(Path published, Path fresh, String name) throws IOException {
    if (files.exists(published)) {
      Path old = new Path(staging, "old/" + name);
      files.mkdirs(old);
      Path away = new Path(old, published.getName());
      files.delete(away, true);
      move(published, away);
    }
    move(fresh, published);
  }

  private void move(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("Cannot move " + from + " to " + to + ": the file system refused.");
    }
  }
}
