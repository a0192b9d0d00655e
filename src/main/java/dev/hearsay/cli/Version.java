package dev.hearsay.cli;

import dev.hearsay.io.RunManifest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from the manifest of its jar, and the commit that it was built from. */
final class Version implements IVersionProvider {
  private static final String COMMIT_FILE = "commit.properties";
  private static final String COMMIT = "git.commit.id.describe";

  @Override
  public String[] getVersion() {
    RunManifest.Build build = build();
    return new String[] {"hearsay " + build.version(), "commit " + build.commit()};
  }

  /** Both. */
  static RunManifest.Build build() {
    return new RunManifest.Build(version(), commit());
  }

  /** {@code development} where the program does not run from its jar. */
  private static String version() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /**
   * The commit's 40 digits, with {@code -changed} where the sources were not as committed; {@code
   * unknown} where the program was not built from a git checkout.
   */
  private static String commit() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(COMMIT_FILE)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + COMMIT_FILE, e);
    }
    return properties.getProperty(COMMIT, "unknown");
  }
}
