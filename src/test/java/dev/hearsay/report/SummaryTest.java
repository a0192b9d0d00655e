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
            "That is 32 more statements than in April 2026, which may be chance "
                + "(interval −24\u00a0to\u00a0+88); for each 100 articles there are about as many "
                + "(161.2 after 159.5); quoted clearly more is Mara Ellingham (84 after 60).",
            "Most quoted is Mara Ellingham with 84 statements in 1 outlet (after 60 in April 2026: "
                + "mostly a real rise within the same outlets), ahead of Governor Piet "
                + "van Oostveen with 78; of 120 persons quoted by name, 31 are women and 70 are "
                + "men; of 19 the texts do not say.",
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

  @Test
  void aRiseIsToldOnlyWhereTheIntervalLeavesZeroOutWithWhatMadeIt() {
    assertThat(told(new ChangeSplit(32, 28, 2, 2), new Interval(3, 60), 0))
        .startsWith(
            "Statements rose by 32 against April 2026 (interval +3\u00a0to\u00a0+60), mostly"
                + " because of more articles;");
    assertThat(told(new ChangeSplit(-32, -2, -28, -2), new Interval(-60, -3), 0))
        .startsWith("Statements fell by 32 against April 2026")
        .contains("), mostly because of other outlets;");
    assertThat(told(new ChangeSplit(32, 28, 2, 2), new Interval(0, 60), 0))
        .startsWith("That is 32 more statements than in April 2026, which may be chance");
    assertThat(told(new ChangeSplit(0, 8, -9, 1), new Interval(-30, 30), 0))
        .startsWith("That is as many statements as in April 2026;");
  }

  @Test
  void aFallIsNoneWhereMostOfItStoodInMissingOutlets() {
    assertThat(told(new ChangeSplit(-32, -30, -1, -1), new Interval(-60, -3), 17))
        .startsWith(
            "That is 32 fewer statements than in April 2026, but more than half of these stood in"
                + " outlets of which nearly nothing was read now")
        .doesNotContain("fell");
    assertThat(told(new ChangeSplit(-32, -30, -1, -1), new Interval(-60, -3), 16))
        .startsWith("Statements fell by 32");
  }

  @Test
  void ofTooFewArticlesNothingRisesOrFalls() {
    assertThat(told(new ChangeSplit(-1, -1, 0, 0), null, 0))
        .startsWith(
            "That is 1 fewer statement than in April 2026, of too few articles to call it a rise or"
                + " a fall");
  }

  private static String told(ChangeSplit split, Interval interval, long lost) {
    MonthReport month =
        InventedComparison.withChange(
            InventedMonth.compared(), new MonthChange(split, interval, lost));
    return Summary.of(month).get(2);
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
        Background.NONE,
        null,
        null);
  }

  private static MonthReport quoting(ActorLine... actors) {
    MonthReport month = InventedMonth.withoutMonthBefore();
    return new MonthReport(
        month.month(),
        month.figures(),
        null,
        new Speakers(actors.length, List.of(actors), List.of(), List.of(), null),
        Voices.NONE,
        month.topics(),
        List.of(),
        month.outlets(),
        List.of(),
        Travelled.NONE,
        month.intake(),
        Restatements.NONE,
        Comparison.NONE,
        Judgements.NONE);
  }
}
