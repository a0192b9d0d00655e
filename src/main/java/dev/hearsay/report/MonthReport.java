package dev.hearsay.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that the report of one month tells.
 *
 * @param month the month
 * @param figures its figures
 * @param figuresBefore the month before's; null where no article of that month was read
 * @param speakers who is quoted
 * @param voices who speaks how of whom
 * @param topics by rank
 * @param rising topics in which a term rose; none where no article of the month before was read
 * @param outlets the outlets
 * @param quotes statements worth showing, in the order to show them
 * @param travelled quotes that more than one outlet has
 * @param intake what became of the input
 * @param restatements what was changed since an earlier edition
 * @param comparison what the figures are compared with, and how sure that is
 * @param judgements the answers of the program that the figures rest on
 */
public record MonthReport(
    ReportMonth month,
    Headline figures,
    Headline figuresBefore,
    Speakers speakers,
    Voices voices,
    List<TopicLine> topics,
    List<RisingTopic> rising,
    Outlets outlets,
    List<NotableQuote> quotes,
    Travelled travelled,
    Intake intake,
    Restatements restatements,
    Comparison comparison,
    Judgements judgements) {
  public MonthReport {
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(figures, "figures");
    Objects.requireNonNull(speakers, "speakers");
    Objects.requireNonNull(voices, "voices");
    topics = List.copyOf(topics);
    rising = List.copyOf(rising);
    Objects.requireNonNull(outlets, "outlets");
    quotes = List.copyOf(quotes);
    Objects.requireNonNull(travelled, "travelled");
    Objects.requireNonNull(intake, "intake");
    Objects.requireNonNull(restatements, "restatements");
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(judgements, "judgements");
    if (month.undated() && figuresBefore != null) {
      throw new IllegalArgumentException("A month before articles without a date");
    }
  }

  /** The figures of the month before, where an article of that month was read. */
  public Optional<Headline> before() {
    return Optional.ofNullable(figuresBefore);
  }
}
