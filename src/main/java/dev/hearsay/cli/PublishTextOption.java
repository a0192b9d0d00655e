package dev.hearsay.cli;

import dev.hearsay.job.RunSettings;
import dev.hearsay.model.PublishText;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How much of the articles' words a command's reports show. */
final class PublishTextOption {
  @Option(
      names = "--publish-text",
      paramLabel = "YES|NO",
      converter = YesOrNo.class,
      description = {
        "Whether reports show quotes and examples in full. With no they have at most 15 words of"
            + " an",
        "article in a row, and offsets and hashes in place of the rest. Default: yes."
      })
  private PublishText text = PublishText.YES;

  RunSettings in(RunSettings settings) {
    return settings.with(text);
  }

  /** Checks what is answered. */
  static final class YesOrNo implements ITypeConverter<PublishText> {
    @Override
    public PublishText convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "yes" -> PublishText.YES;
        case "no" -> PublishText.NO;
        default -> throw new TypeConversionException("'" + value + "' is neither yes nor no");
      };
    }
  }
}
