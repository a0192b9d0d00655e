package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** What the measured accuracy of the program does to a month's figures. */
final class Trust {
  /** The answers of a month that an accuracy is the precision of. */
  private static final Map<String, ToLongFunction<MonthReport>> ANSWERS =
      Map.of(
          Accuracy.NAMED_PRECISION,
          r -> r.figures().speakers().named(),
          "tone-negative",
          r -> r.judgements().tone().negative(),
          "tone-neutral",
          r -> r.judgements().tone().neutral(),
          "tone-positive",
          r -> r.judgements().tone().positive(),
          "sentiment-negative",
          r -> r.judgements().spokenOf().negative(),
          "sentiment-neutral",
          r -> r.judgements().spokenOf().neutral(),
          "sentiment-positive",
          r -> r.judgements().spokenOf().positive(),
          "main-topic",
          r -> r.figures().originals());

  private final MonthReport report;
  private final List<Accuracy> accuracies;

  Trust(MonthReport report, List<Accuracy> accuracies) {
    this.report = report;
    this.accuracies = accuracies;
  }

  /** Paragraphs on the statements by named speakers; none where nothing was measured. */
  List<String> paragraphs() {
    long named = report.figures().speakers().named();
    List<String> paragraphs = new ArrayList<>();
    Optional<Accuracy> precision = of(Accuracy.NAMED_PRECISION);
    if (named > 0 && precision.isPresent()) {
      paragraphs.add(right(named, precision.get()));
      of(Accuracy.NAMED_RECALL)
          .map(recall -> total(named, precision.get(), recall))
          .ifPresent(paragraphs::add);
    }
    return paragraphs;
  }

  private String right(long named, Accuracy precision) {
    double expected = report.judgements().expectedNamed();
    return "Of the "
        + Figures.count(named, "statement", "statements")
        + " told to be by a named speaker, about "
        + Figures.count(Math.round(expected))
        + (named < Figures.ENOUGH ? "" : " (" + Figures.percent(expected / named) + ")")
        + " are by this one, as the program’s own probabilities say. On hand-labelled news "
        + precision.value()
        + " were; that would be about "
        + Figures.count(Math.round(named * precision.share()))
        + " here.";
  }

  private String total(long named, Accuracy precision, Accuracy recall) {
    return "Of what named speakers said in that news, the program found "
        + recall.value()
        + " with the right speaker. If these articles are like it, they hold about "
        + Figures.count(Math.round(named * precision.figure() / recall.figure()))
        + " statements by named speakers: an estimate ("
        + Figures.count(named)
        + " × "
        + precision.number()
        + " / "
        + recall.number()
        + "), not a count. Comparisons between months, outlets and speakers hold as far as the"
        + " program errs alike in all of them.";
  }

  private Optional<Accuracy> of(String key) {
    return accuracies.stream().filter(a -> a.key().equals(key)).findFirst();
  }

  /** Each accuracy with the month's answers that it is of, and how many are likely to be wrong. */
  ReportTable table() {
    List<TableColumn> columns =
        List.of(
            TableColumn.head("What is told", "measured"),
            TableColumn.number("Right on hand-labelled texts", "right", "unit"),
            TableColumn.number("In this report", "answers"),
            TableColumn.number("Likely to be wrong", "likely_wrong"),
            TableColumn.passage("Measured by", "command"));
    return new ReportTable(
        "accuracy.csv",
        "How often the program is right, and what that makes of this month’s figures. Where a class"
            + " is rarer than in the texts it was measured on, more of what is told as this class"
            + " is wrong",
        columns,
        accuracies.stream().map(this::row).toList(),
        "Nothing was measured.");
  }

  private List<Cell> row(Accuracy accuracy) {
    OptionalLong answers =
        Optional.ofNullable(ANSWERS.get(accuracy.key())).stream()
            .mapToLong(a -> a.applyAsLong(report))
            .findFirst();
    return List.of(
        Cell.text(accuracy.label()),
        Cell.of(accuracy.value(), accuracy.number(), accuracy.unit()),
        answers.isPresent() ? Cell.number(answers.getAsLong()) : Cell.of(Figures.NONE, ""),
        answers.isPresent() ? wrong(answers.getAsLong(), accuracy) : Cell.of(Figures.NONE, ""),
        Cell.text(accuracy.command()));
  }

  private static Cell wrong(long answers, Accuracy accuracy) {
    long wrong = Math.round(answers * (1 - accuracy.share()));
    return Cell.of("about " + Figures.count(wrong), wrong);
  }
}
