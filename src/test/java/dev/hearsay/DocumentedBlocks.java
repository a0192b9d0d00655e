package dev.hearsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fenced blocks of README.md and docs/: those that name no language hold commands, either as a
 * transcript, where {@code $} begins a command and other lines are what it prints, or bare.
 */
final class DocumentedBlocks {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern COMMENT = Pattern.compile("\\s+#\\s.*$");
  private static final String PROMPT = "$ ";

  private DocumentedBlocks() {}

  /** Every block of a language, in the order of the documents. */
  static List<Block> of(String language) throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (Path file : documents()) {
      Matcher block = BLOCK.matcher(Files.readString(file));
      while (block.find()) {
        if (block.group(1).equals(language)) {
          blocks.add(new Block(file, block.group(2)));
        }
      }
    }
    return blocks;
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md")),
              files.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  /** Every command, once, with the lines that some document shows after it. */
  static List<Command> commands() throws IOException {
    Map<String, Command> commands = new LinkedHashMap<>();
    for (Block block : of("")) {
      for (Command command : commands(block)) {
        commands.merge(command.text(), command, Command::with);
      }
    }
    return List.copyOf(commands.values());
  }

  private static Collection<Command> commands(Block block) {
    String text = block.text().replace("\\\n", " ");
    boolean transcript = text.startsWith(PROMPT);
    List<Command> commands = new ArrayList<>();
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      if (!transcript || line.startsWith(PROMPT)) {
        String command = line.substring(transcript ? PROMPT.length() : 0);
        commands.add(
            new Command(
                COMMENT.matcher(command).replaceFirst("").strip(), block.file(), List.of()));
      } else {
        Command last = commands.remove(commands.size() - 1);
        commands.add(last.with(new Command(last.text(), block.file(), shown(line))));
      }
    }
    return commands;
  }

  /** A line's shape; none where it is shortened, or is told of a first build alone. */
  private static List<String> shown(String line) {
    return line.contains("...") || line.contains("…") || line.startsWith("building")
        ? List.of()
        : shapes(line);
  }

  /**
   * Lines with their numbers made alike, for times differ, and counts by a processor's rounding.
   */
  static List<String> shapes(String text) {
    return text.lines()
        .map(line -> line.replaceAll("\\d[\\d,.]*", "#").replaceAll("\\s+", " ").strip())
        .toList();
  }

  /**
   * A fenced block.
   *
   * @param file the document
   * @param text what stands in it
   */
  record Block(Path file, String text) {}

  /**
   * A command of a document.
   *
   * @param text the command
   * @param file the document
   * @param printed shapes of the lines that are shown after it
   */
  record Command(String text, Path file, List<String> printed) {
    Command with(Command other) {
      return new Command(
          text, file, Stream.concat(printed.stream(), other.printed.stream()).distinct().toList());
    }
  }
}
