package dev.hearsay.job;

import dev.hearsay.report.MonthEntry;
import dev.hearsay.report.Neighbours;
import dev.hearsay.report.ReportMonth;
import dev.hearsay.report.ReportRenderer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folder {@code reports}: one folder a month, and the page that leads to all of them. */
final class ReportFolder implements AutoCloseable {
  private static final String PAGE = "index.html";
  private static final String EDITION = "edition.txt";

  private final FileSystem files;
  private final Path folder;

  /** The folder of this output, whether it is there yet or not. */
  ReportFolder(String output, Configuration configuration) throws IOException {
    this.folder = new Path(output, "reports");
    // an instance of its own, since it is told to leave no checksum files beside the reports
    this.files = FileSystem.newInstance(folder.toUri(), configuration);
    this.files.setWriteChecksum(false);
  }

  /** The months that have a report. */
  SortedSet<String> months() throws IOException {
    SortedSet<String> months = new TreeSet<>();
    for (FileStatus status : list()) {
      String name = status.getPath().getName();
      if (status.isDirectory()
          && ReportMonth.isMonth(name)
          && files.exists(file(name, MonthEntry.FILE))
          && files.exists(file(name, PAGE))) {
        months.add(name);
      }
    }
    return Collections.unmodifiableSortedSet(months);
  }

  private FileStatus[] list() throws IOException {
    try {
      return files.listStatus(folder);
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }

  /** The edition of a month's report, see {@link ReportEditions}; nothing where it has none. */
  Optional<String> edition(String month) {
    Path file = file(month, EDITION);
    try {
      return files.exists(file) ? Optional.of(read(file).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of a month's page. */
  String page(String month) {
    return file(month, PAGE).toString();
  }

  /**
   * Replaces a month's folder as a whole, once all of its files are written.
   *
   * @return the path of its page
   */
  String write(String month, String edition, Map<String, String> report) throws IOException {
    Path target = new Path(folder, month);
    Path unfinished = new Path(folder, "_" + month + ".unfinished");
    files.delete(unfinished, true);
    for (Map.Entry<String, String> file : report.entrySet()) {
      write(new Path(unfinished, file.getKey()), file.getValue());
    }
    write(new Path(unfinished, EDITION), edition + "\n");
    replace(unfinished, target);
    return page(month);
  }

  /** Writes the page of all months, and gives every month's page its neighbours of now. */
  void bind(ReportRenderer renderer) throws IOException {
    SortedSet<String> months = months();
    List<MonthEntry> entries = new ArrayList<>();
    for (String month : months) {
      entries.add(MonthEntry.parse(read(file(month, MonthEntry.FILE))));
    }
    replacePage(new Path(folder, PAGE), renderer.index(entries));
    List<ReportMonth> reports = months.stream().map(ReportMonth::new).toList();
    for (ReportMonth month : reports) {
      Path page = file(month.key(), PAGE);
      String now = read(page);
      String bound = Neighbours.of(month, reports).in(now);
      if (!bound.equals(now)) {
        replacePage(page, bound);
      }
    }
  }

  private Path file(String month, String name) {
    return new Path(new Path(folder, month), name);
  }

  private String read(Path file) throws IOException {
    try (InputStream in = files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void write(Path file, String content) throws IOException {
    try (OutputStream out = files.create(file, true)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void replacePage(Path page, String content) throws IOException {
    Path unfinished = new Path(page.getParent(), "_" + page.getName() + ".unfinished");
    write(unfinished, content);
    replace(unfinished, page);
  }

  private void replace(Path unfinished, Path target) throws IOException {
    files.delete(target, true);
    if (!files.rename(unfinished, target)) {
      throw new IOException(
          "Cannot write the report "
              + target
              + ": "
              + unfinished
              + " could not be renamed to it. Remove both and run again.");
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
