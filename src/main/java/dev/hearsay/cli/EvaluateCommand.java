package dev.hearsay.cli;

import dev.hearsay.job.EvaluateAttributionJob;
import dev.hearsay.job.EvaluateReadersJob;
import dev.hearsay.job.EvaluateSpeakersJob;
import dev.hearsay.job.StepListener;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code hearsay evaluate}: accuracy on hand-labelled texts. The figures go to the standard output,
 * the progress of a long run beside them to the standard error.
 */
@Command(
    name = "evaluate",
    description = "Measures accuracy on hand-labelled texts.",
    synopsisSubcommandLabel = "TASK",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example: hearsay evaluate speakers --gold articles.jsonl",
      "Each task tells more: hearsay evaluate speakers --help"
    })
final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No task is given");
  }

  @Command(
      name = "attribution",
      description =
          "Sources, cues and contents: exact spans, by running the steps on the articles.",
      sortOptions = false,
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      footer = {"", "Example: hearsay evaluate attribution --gold articles.jsonl"})
  int attribution(@Mixin GoldOptions gold, @Mixin SparkOptions spark) {
    EvaluateAttributionJob job = new EvaluateAttributionJob(gold.gold(), gold.predictions());
    return inSession(spark, (session, lines) -> job.run(session, Version.build(), lines).render());
  }

  @Command(
      name = "speakers",
      description =
          "Who said it: speakers' names, by running the steps on the articles, with the commonest"
              + " errors and examples of each.",
      sortOptions = false,
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      footer = {
        "",
        "Example: hearsay evaluate speakers --gold articles.jsonl --actors actors.json"
      })
  int speakers(
      @Mixin GoldOptions gold,
      @Option(
              names = "--actors",
              paramLabel = "FILE",
              description =
                  "Which entities of the articles are one actor; adds the score across articles.")
          Path actors,
      @Mixin SparkOptions spark) {
    EvaluateSpeakersJob job =
        new EvaluateSpeakersJob(gold.gold(), Optional.ofNullable(actors), gold.predictions());
    return inSession(spark, (session, lines) -> job.run(session, Version.build(), lines).render());
  }

  @Command(
      name = "topics",
      description = "The main topic of texts.",
      sortOptions = false,
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      footer = {"", "Example: hearsay evaluate topics --gold topics.json"})
  int topics(@Mixin GoldOptions gold) {
    return print(readers(gold).topics().render());
  }

  @Command(
      name = "tone",
      description = "The tone of quotations.",
      sortOptions = false,
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      footer = {"", "Example: hearsay evaluate tone --gold tone.json"})
  int tone(@Mixin GoldOptions gold) {
    return print(readers(gold).tone().render());
  }

  @Command(
      name = "sentiment",
      description = "The sentiment toward what sentences speak of.",
      sortOptions = false,
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      footer = {"", "Example: hearsay evaluate sentiment --gold sentences.jsonl"})
  int sentiment(@Mixin GoldOptions gold) {
    return print(readers(gold).sentiment().render());
  }

  @Command(
      name = "names",
      description = "Names of persons, organizations, places and others in texts.",
      sortOptions = false,
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      footer = {"", "Example: hearsay evaluate names --gold names.conll"})
  int names(@Mixin GoldOptions gold) {
    return print(readers(gold).names().render());
  }

  private static EvaluateReadersJob readers(GoldOptions gold) {
    return new EvaluateReadersJob(gold.gold(), gold.predictions());
  }

  private int inSession(
      SparkOptions options, BiFunction<SparkSession, StepListener, String> figures) {
    SparkSession session = options.open();
    try {
      return print(figures.apply(session, new StepLines(spec.commandLine().getErr())));
    } finally {
      session.stop();
    }
  }

  private int print(String figures) {
    spec.commandLine().getOut().print(figures);
    spec.commandLine().getOut().flush();
    return HearsayCommand.DONE;
  }
}
