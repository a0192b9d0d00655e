package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void aMonthIsToldInFiveSentences() {
    assertThat(Summary.of(InventedMonth.compared()))
        .containsExactly(
            "This report reads 612 articles from 5 outlets, 40 of them copies of another; that is "
                + "32 more than in April 2026.",
            "They hold 922 statements, copies left out: by a named speaker 66.4% (612 of 922), by "
                + "an unnamed person or a group 19.5% (180 of 922), and with a speaker that is not "
                + "known 9.8% (90 of 922).",
            "Most quoted is Mara Ellingham with 84 statements in 1 outlet, ahead of Governor Piet "
                + "van Oostveen with 78.",
            "Of 120 persons quoted by name, 31 are women and 70 are men; of 19 the texts do not "
                + "say.",
            "The largest topic is “politics and government”: 26.2% (150 of 572), after 21.5% "
                + "before.");
  }

  @Test
  void aTieIsToldAsATie() {
    assertThat(Summary.of(quoting(actor("Ada", 3), actor("Ben", 3), actor("Cy", 1))))
        .contains("Most quoted, with 3 statements each: Ada, Ben.");
    assertThat(Summary.of(quoting(actor("Ada", 5), actor("Ben", 3), actor("Cy", 3))))
        .contains(
            "Most quoted is Ada with 5 statements in 1 outlet, ahead of several others with 3 "
                + "each.");
  }

  @Test
  void aTieOfAllThatAreShownMayHaveMore() {
    MonthReport month = quoting(actor("Ada", 1), actor("Ben", 1), actor("Cy", 1), actor("Di", 1));

    assertThat(Summary.of(month))
        .contains("Most quoted, with 1 statement each: Ada, Ben, Cy and others.");
  }

  @Test
  void aSingleSpeakerHasNobodyBehind() {
    assertThat(Summary.of(quoting(actor("Ada", 2))))
        .contains("Most quoted is Ada with 2 statements in 1 outlet, the only one quoted by name.");
  }

  @Test
  void anEmptyMonthIsOneSentence() {
    assertThat(Summary.of(InventedMonth.empty())).hasSize(1);
  }

  private static ActorLine actor(String name, long statements) {
    return new ActorLine(
        name,
        1,
        name,
        "person",
        statements,
        statements,
        0,
        1,
        new Tone(0, statements, 0),
        null,
        null);
  }

  private static MonthReport quoting(ActorLine... actors) {
    MonthReport month = InventedMonth.withoutMonthBefore();
    return new MonthReport(
        month.month(),
        month.figures(),
        null,
        new Speakers(actors.length, List.of(actors), List.of(), List.of()),
        Voices.NONE,
        month.topics(),
        List.of(),
        month.outlets(),
        List.of(),
        Travelled.NONE,
        month.intake(),
        Restatements.NONE);
  }
}
