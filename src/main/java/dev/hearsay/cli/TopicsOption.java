package dev.hearsay.cli;

import dev.hearsay.io.UsageException;
import dev.hearsay.job.RunSettings;
import dev.hearsay.nlp.topics.Taxonomy;
import dev.hearsay.nlp.topics.TopicReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which topics a command files articles under. */
final class TopicsOption {
  @Option(
      names = "--topics",
      paramLabel = "FILE",
      description = {
        "File of topics in place of the IPTC Media Topics; docs/methods/topics.md tells its form.",
        "Give the same file to annotate and statistics."
      })
  private Path file;

  /**
   * The settings with the topics asked.
   *
   * @throws UsageException when the file cannot be read or is in another form
   */
  RunSettings in(RunSettings settings) {
    return file == null ? settings : settings.with(read(file));
  }

  private static Taxonomy read(Path file) {
    try {
      Taxonomy taxonomy = Taxonomy.parse(Files.readString(file));
      // Learnt here once, so that what cannot be learnt is told before the first article is read
      TopicReader.load(taxonomy);
      return taxonomy;
    } catch (IllegalArgumentException e) {
      throw new UsageException("%s The file is %s.".formatted(e.getMessage(), file), e);
    } catch (IOException e) {
      throw new UsageException(
          "Cannot read the topics of %s: %s. Name a text file in UTF-8 with --topics."
              .formatted(file, e),
          e);
    }
  }
}
