package dev.hearsay.cli;

import dev.hearsay.io.UsageException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * A properties file of options: what the command line leaves out, the file fills in.
 *
 * <p>The names are the options' own without dashes. An option that may be given several times takes
 * its values separated by commas; a comma within braces belongs to the value. A file serves every
 * command: a name that only another command knows is passed over.
 */
final class SettingsFile {
  static final String OPTION = "--settings";
  private static final Pattern COMMA = Pattern.compile(",(?![^{]*})");

  private SettingsFile() {}

  /**
   * The arguments with those of the settings file that they name appended.
   *
   * @throws UsageException when the file cannot be read or has an unknown name
   */
  static String[] complete(CommandLine line, String[] args) {
    ParseResult given;
    try {
      given = line.parseArgs(args);
    } catch (ParameterException e) {
      return args;
    }
    ParseResult command = given.hasSubcommand() ? given.subcommand() : given;
    Path file = command.matchedOptionValue(OPTION, (Path) null);
    if (file == null) {
      return args;
    }
    List<String> completed = new ArrayList<>(Arrays.asList(args));
    Properties settings = read(file);
    for (String name : new TreeSet<>(settings.stringPropertyNames())) {
      check(line, file, name);
      OptionSpec option = command.commandSpec().findOption("--" + name);
      if (option != null && !command.hasMatchedOption(option)) {
        completed.addAll(arguments(option, settings.getProperty(name).strip()));
      }
    }
    return completed.toArray(String[]::new);
  }

  private static Properties read(Path file) {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      settings.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(
          "Cannot read the settings file %s: %s. Name a properties file in UTF-8."
              .formatted(file, e),
          e);
    }
    return settings;
  }

  private static void check(CommandLine line, Path file, String name) {
    SortedSet<String> known = new TreeSet<>();
    for (CommandLine command : line.getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        if (!option.usageHelp() && !option.versionHelp()) {
          known.add(option.longestName().substring(2));
        }
      }
    }
    known.remove(OPTION.substring(2));
    if (!known.contains(name)) {
      throw new UsageException(
          "Cannot use the settings file %s: the name %s is unknown. Known are: %s."
              .formatted(file, name, String.join(", ", known)));
    }
  }

  private static List<String> arguments(OptionSpec option, String value) {
    List<String> arguments = new ArrayList<>();
    String[] values = option.isMultiValue() ? COMMA.split(value) : new String[] {value};
    for (String one : values) {
      arguments.add(option.longestName() + "=" + one.strip());
    }
    return arguments;
  }
}
