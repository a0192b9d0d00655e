package dev.hearsay.report;

import dev.hearsay.model.QuoteType;
import dev.hearsay.model.Span;
import dev.hearsay.report.NotableQuote.Choice;
import java.util.List;

/** A full month of invented people and outlets. */
final class InventedMonth {
  private InventedMonth() {}

  static MonthReport compared() {
    return of(new ReportMonth("2026-05"), headline(612, 40), headline(580, 22));
  }

  static MonthReport withoutMonthBefore() {
    return of(new ReportMonth("2026-05"), headline(612, 40), null);
  }

  static MonthReport undated() {
    Tone tone = new Tone(1, 1, 0);
    return new MonthReport(
        new ReportMonth("undated"),
        headline(3, 0),
        null,
        new Speakers(
            1,
            List.of(
                new ActorLine(
                    InventedSections.NAMES.get(0),
                    1,
                    InventedSections.NAMES.get(0),
                    "person",
                    2,
                    2,
                    1,
                    1,
                    tone,
                    Background.NONE,
                    null,
                    null)),
            List.of(),
            List.of(),
            null),
        Voices.NONE,
        List.of(new TopicLine("labour", "labour", 3, 1, 7, tone, null, null)),
        List.of(),
        new Outlets(
            1,
            List.of(new OutletLine("", 3, 0, 0, 7, 2, 1, GenderCount.NONE, GenderCount.NONE, null)),
            List.of()),
        List.of(),
        Travelled.NONE,
        new Intake(List.of(new Intake.State("accepted", 3)), List.of()),
        Restatements.NONE,
        Comparison.NONE,
        Judgements.NONE);
  }

  static MonthReport empty() {
    return new MonthReport(
        new ReportMonth("2026-05"),
        new Headline(0, 0, 0, 0, 0, SpeakerCount.NONE, GenderCount.NONE, GenderCount.NONE),
        null,
        Speakers.NONE,
        Voices.NONE,
        List.of(),
        List.of(),
        Outlets.NONE,
        List.of(),
        Travelled.NONE,
        new Intake(List.of(new Intake.State("too_short", 2)), List.of()),
        Restatements.NONE,
        Comparison.NONE,
        Judgements.NONE);
  }

  /** The full month with one outlet's line, quote and actor replaced by the given words. */
  static MonthReport saying(String words, String url) {
    MonthReport month = compared();
    return new MonthReport(
        month.month(),
        month.figures(),
        month.figuresBefore(),
        new Speakers(
            1,
            List.of(
                new ActorLine(
                    words,
                    1,
                    words,
                    "person",
                    12,
                    14,
                    6,
                    3,
                    new Tone(4, 6, 2),
                    new Background(
                        List.of(new Background.OnTopic(words, 3)), InventedVoices.months(12)),
                    9L,
                    2)),
            List.of(new Mover(words, words, 12, 9)),
            List.of(),
            new Newcomers(
                new ReportMonth("2025-01"),
                1,
                List.of(new Newcomer(words, words, "person", 3, 2, 1)))),
        new Voices(
            List.of(new VoicePair(words, words, words, words, new Tone(1, 2, 3))),
            InventedVoices.networkOf(words),
            new VoiceMatrix(
                List.of(words),
                List.of(words),
                List.of(words),
                List.of(words),
                List.of(List.of(new Tone(1, 2, 3)))),
            List.of(
                new PointedPair(
                    new QuoteKey(words, words, List.of(new Span(0, 9))),
                    new VoicePair(words, words, words, words, new Tone(3, 0, 0)),
                    QuoteType.DIRECT,
                    words,
                    words,
                    words,
                    url,
                    null)),
            List.of(new Portrayal(words, words, words, new Tone(0, 1, 0)))),
        List.of(new TopicLine(words, words, 5, 0.5, 3, Tone.NONE, 1L, 0.1)),
        List.of(
            new RisingTopic(
                words,
                words,
                5,
                9,
                List.of(new RisingTerm(words, 20.5, 5, 0)),
                new RisingTopic.Example(words, words, url))),
        new Outlets(
            1,
            List.of(
                new OutletLine(words, 4, 0, 0, 3, 0, 0, GenderCount.NONE, GenderCount.NONE, 2L)),
            List.of(new OutletVoice(words, words, words, 5, 20, 0, 80, 2.5))),
        List.of(
            new NotableQuote(
                new QuoteKey(words, words, List.of(new Span(0, 9))),
                Choice.SHARPEST,
                QuoteType.DIRECT,
                words,
                words,
                words,
                words,
                url,
                null)),
        new Travelled(
            1,
            List.of(
                new TravelledQuote(
                    words,
                    words,
                    words,
                    3,
                    1,
                    words,
                    null,
                    3,
                    4,
                    5,
                    4,
                    2,
                    words,
                    2,
                    List.of(new TravelledQuote.Claim(words, 3, List.of(words)))))),
        new Intake(
            List.of(new Intake.State(words, 1)),
            List.of(new Intake.Reject(words, 1, "malformed", words, words))),
        new Restatements(
            words,
            List.of(new Restatements.Cause(words, 1)),
            List.of(new Restatements.Change(Restatements.Kind.ACTOR, words, words, 1, 2, words))),
        InventedComparison.missing(words),
        Judgements.NONE);
  }

  static Headline headline(long articles, long copies) {
    if (articles < 10) {
      return new Headline(
          articles,
          copies,
          2,
          7,
          3,
          new SpeakerCount(4, 2, 0, 1),
          new GenderCount(1, 2, 0),
          new GenderCount(1, 1, 0));
    }
    return new Headline(
        articles,
        copies,
        5,
        2 * articles + 90,
        articles / 2,
        new SpeakerCount(articles, 180, 40, 90),
        new GenderCount(130, 290, 60),
        new GenderCount(31, 70, 19));
  }

  private static MonthReport of(ReportMonth month, Headline now, Headline before) {
    boolean compared = before != null;
    return new MonthReport(
        month,
        now,
        before,
        new Speakers(
            187,
            InventedSections.actors(compared),
            InventedSections.risen(compared),
            InventedSections.fallen(compared),
            InventedVoices.newcomers(compared)),
        new Voices(
            InventedSections.pairs(),
            InventedVoices.network(InventedSections.NAMES),
            InventedSections.matrix(),
            InventedVoices.pointed(),
            InventedSections.portrayals()),
        InventedSections.topics(compared),
        compared ? InventedSpread.rising() : List.of(),
        new Outlets(5, InventedSections.outlets(compared), InventedVoices.ofOutlets()),
        InventedSections.quotes(),
        InventedSpread.travelled(),
        InventedSections.intake(),
        compared ? InventedSpread.restatements() : Restatements.NONE,
        compared ? InventedComparison.of(now, before) : Comparison.NONE,
        new Judgements(480.2, new Tone(300, 500, 122), new Tone(400, 900, 210)));
  }
}
