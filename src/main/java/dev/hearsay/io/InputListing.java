package dev.hearsay.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files that the given paths, folders and globs stand for, each once, in order of path.
 *
 * <p>Folders are searched to any depth. Hidden files and folders (their name begins with a dot or
 * an underscore) and Markdown files are passed over; a file of an unknown format is listed as such
 * where a folder or a glob holds it, and is an error where it is named itself.
 */
final class InputListing {
  private final Configuration hadoop;
  private final PathNames names;
  private final Map<String, InputFile> files = new TreeMap<>();

  private InputListing(Configuration hadoop, PathNames names) {
    this.hadoop = hadoop;
    this.names = names;
  }

  /**
   * Lists the files.
   *
   * @throws InputException where a path does not exist, holds no file, or cannot be read
   */
  static List<InputFile> of(List<String> inputs, Configuration hadoop, PathNames names) {
    if (inputs.isEmpty()) {
      throw new InputException(
          "Cannot read the input: none is given. Name a file, a folder, a glob or a Hadoop URI.");
    }
    InputListing listing = new InputListing(hadoop, names);
    for (String input : inputs) {
      try {
        listing.add(input);
      } catch (IOException | IllegalArgumentException e) {
        throw new InputException(
            "Cannot read " + input + ": " + e.getMessage() + ". Check the path and its rights.");
      }
    }
    return List.copyOf(listing.files.values());
  }

  private void add(String input) throws IOException {
    Path path = new Path(input);
    FileSystem fileSystem = path.getFileSystem(hadoop);
    List<FileStatus> found = new ArrayList<>();
    FileStatus named = statusOf(fileSystem, path);
    if (named == null) {
      for (FileStatus match : matches(fileSystem, input, path)) {
        addTree(fileSystem, match, found);
      }
    } else if (named.isDirectory()) {
      addTree(fileSystem, named, found);
    } else {
      addNamed(input, named);
      return;
    }
    if (found.isEmpty()) {
      throw new InputException(
          "Cannot read "
              + input
              + ": it holds no file. Give one that holds files ending in "
              + InputFormat.ENDINGS
              + ".");
    }
    found.forEach(status -> put(status, InputFormat.of(status.getPath().getName())));
  }

  private void addNamed(String input, FileStatus status) {
    InputFormat format = InputFormat.of(status.getPath().getName());
    if (format == InputFormat.UNKNOWN) {
      throw new InputException(
          "Cannot read "
              + input
              + ": its name does not end in a format that is read. Those are "
              + InputFormat.ENDINGS
              + ".");
    }
    put(status, format);
  }

  private static FileStatus statusOf(FileSystem fileSystem, Path path) throws IOException {
    try {
      return fileSystem.getFileStatus(path);
    } catch (FileNotFoundException perhapsAGlob) {
      return null;
    }
  }

  private static List<FileStatus> matches(FileSystem fileSystem, String input, Path path)
      throws IOException {
    FileStatus[] matches = fileSystem.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new InputException(
          "Cannot read "
              + input
              + ": there is no such file or folder. Check the path; a relative one starts from "
              + System.getProperty("user.dir")
              + ".");
    }
    return List.of(matches);
  }

  private static void addTree(FileSystem fileSystem, FileStatus status, List<FileStatus> found)
      throws IOException {
    if (!status.isDirectory()) {
      found.add(status);
      return;
    }
    FileStatus[] children = fileSystem.listStatus(status.getPath());
    List<FileStatus> visible =
        List.of(children).stream()
            .filter(child -> !isPassedOver(child))
            .sorted(Comparator.comparing(FileStatus::getPath))
            .toList();
    for (FileStatus child : visible) {
      addTree(fileSystem, child, found);
    }
  }

  private static boolean isPassedOver(FileStatus status) {
    String name = status.getPath().getName();
    return name.startsWith(".") || name.startsWith("_") || status.isFile() && name.endsWith(".md");
  }

  private void put(FileStatus status, InputFormat format) {
    Path path = status.getPath();
    files.put(
        path.toString(), new InputFile(path.toString(), names.of(path), format, status.getLen()));
  }
}
