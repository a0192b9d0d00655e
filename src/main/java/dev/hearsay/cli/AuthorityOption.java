package dev.hearsay.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The user's own list of actors. */
final class AuthorityOption {
  @Option(
      names = "--authority",
      paramLabel = "FILE",
      description = {
        "Your own list of actors, CSV or Parquet: name, kind, aliases, external ids, roles.",
        "It wins over what the texts suggest, in past months as well; see docs/authority.md."
      })
  private String file;

  Optional<String> file() {
    return Optional.ofNullable(file);
  }
}
