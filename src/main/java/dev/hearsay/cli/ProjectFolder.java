package dev.hearsay.cli;

import java.nio.file.Path;

/** The folder that default paths start from: the launcher names it, else the working directory. */
final class ProjectFolder {
  static final String PROPERTY = "hearsay.home";

  private ProjectFolder() {}

  /** A path below it, as short as it can be said from the working directory. */
  static String path(String name) {
    Path here = Path.of("").toAbsolutePath();
    Path path = here.resolve(System.getProperty(PROPERTY, "")).resolve(name);
    return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
  }
}
