package dev.hearsay.report;

import dev.hearsay.model.QuoteType;
import dev.hearsay.model.Span;
import dev.hearsay.report.NotableQuote.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A full month of invented people and outlets. */
final class InventedMonth {
  private static final List<String> NAMES =
      List.of(
          "Mara Ellingham",
          "Governor Piet van Oostveen",
          "Castellan Savings Bank",
          "Ilse Brandauer",
          "Republic of Northern Hallin and the Isles",
          "Tomás Ó Ceallaigh",
          "Dr. Adaeze Obi-Lindqvist",
          "Osmere Port Authority",
          "Rufus Quill",
          "Union of Ward Nurses",
          "Sable Winterbourne",
          "Jonas Petrak");

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
                    NAMES.get(0),
                    1,
                    NAMES.get(0),
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
            actors(compared),
            risen(compared),
            fallen(compared),
            InventedVoices.newcomers(compared)),
        new Voices(
            pairs(),
            InventedVoices.network(NAMES),
            matrix(),
            InventedVoices.pointed(),
            portrayals()),
        topics(compared),
        compared ? InventedSpread.rising() : List.of(),
        new Outlets(5, outlets(compared), InventedVoices.ofOutlets()),
        quotes(),
        InventedSpread.travelled(),
        intake(),
        compared ? InventedSpread.restatements() : Restatements.NONE,
        compared ? InventedComparison.of(now, before) : Comparison.NONE,
        new Judgements(480.2, new Tone(300, 500, 122), new Tone(400, 900, 210)));
  }

  private static List<ActorLine> actors(boolean compared) {
    List<ActorLine> actors = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      long said = 84 - 6L * i;
      Tone tone = new Tone(said / 3, said - said / 3 - said / 7, said / 7);
      String kind = i == 2 || i == 7 || i == 9 ? "organization" : i == 4 ? "place" : "person";
      Long before = compared ? (i == 3 ? 0L : 60L + (i % 4) * 5 - 5L * i) : null;
      Integer rank = compared && i != 3 ? (i * 7) % 12 + 1 : null;
      long direct = i == 8 ? 2 : said / 2;
      actors.add(
          new ActorLine(
              NAMES.get(i),
              i + 1,
              NAMES.get(i),
              kind,
              said,
              said + i * 2L,
              direct,
              1 + i % 5,
              tone,
              new Background(
                  InventedVoices.topics(i), compared ? InventedVoices.months(said) : List.of()),
              before,
              rank));
    }
    return actors;
  }

  private static List<Mover> risen(boolean compared) {
    return compared
        ? List.of(
            new Mover(NAMES.get(3), NAMES.get(3), 66, 0),
            new Mover(NAMES.get(0), NAMES.get(0), 84, 60))
        : List.of();
  }

  private static List<Mover> fallen(boolean compared) {
    return compared ? List.of(new Mover("Hollis Frayne", "Hollis Frayne", 2, 41)) : List.of();
  }

  private static List<VoicePair> pairs() {
    return List.of(
        new VoicePair(NAMES.get(0), NAMES.get(2), NAMES.get(0), NAMES.get(2), new Tone(19, 8, 0)),
        new VoicePair(NAMES.get(1), NAMES.get(9), NAMES.get(1), NAMES.get(9), new Tone(9, 11, 2)),
        new VoicePair(NAMES.get(9), NAMES.get(1), NAMES.get(9), NAMES.get(1), new Tone(14, 6, 1)),
        new VoicePair(NAMES.get(6), NAMES.get(9), NAMES.get(6), NAMES.get(9), new Tone(0, 5, 9)),
        new VoicePair(NAMES.get(3), NAMES.get(7), NAMES.get(3), NAMES.get(7), new Tone(2, 7, 2)));
  }

  private static VoiceMatrix matrix() {
    List<List<Tone>> cells = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<Tone> row = new ArrayList<>();
      for (int j = 0; j < 8; j++) {
        boolean none = i == j || (i * 3 + j * 5) % 4 == 0;
        row.add(none ? Tone.NONE : new Tone((i * j) % 7, 2 + (i + j) % 4, (2L * i + j) % 5));
      }
      cells.add(row);
    }
    return new VoiceMatrix(
        NAMES.subList(0, 8),
        NAMES.subList(2, 10),
        NAMES.subList(0, 8),
        NAMES.subList(2, 10),
        cells);
  }

  private static List<Portrayal> portrayals() {
    return NAMES.stream()
        .limit(8)
        .map(n -> new Portrayal(n, n, "person", new Tone(n.length(), 40, n.length() / 2)))
        .toList();
  }

  private static List<TopicLine> topics(boolean compared) {
    List<String> labels =
        List.of(
            "politics and government",
            "economy, business and finance",
            "labour",
            "disaster, accident and emergency incident",
            "crime, law and justice",
            "arts, culture, entertainment and media",
            "sport",
            "weather");
    List<TopicLine> topics = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      long articles = 150 - 18L * i;
      Long before = compared ? 120L - 9L * i : null;
      Double shareBefore = compared ? (120 - 9.0 * i) / 558 : null;
      Tone tone = new Tone(articles / 2, articles, articles / 4);
      topics.add(
          new TopicLine(
              labels.get(i),
              labels.get(i),
              articles,
              articles / 572.0,
              tone.total(),
              tone,
              before,
              shareBefore));
    }
    return topics;
  }

  private static List<OutletLine> outlets(boolean compared) {
    List<String> names =
        List.of("Osmere Gazette", "National Ledger", "Carrow Courier", "Daily Blaze", "");
    List<OutletLine> outlets = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      long articles = 180 - 35L * i;
      outlets.add(
          new OutletLine(
              names.get(i),
              articles,
              4L * i,
              30 - 5L * i,
              2 * articles,
              articles / 4,
              articles / 9,
              new GenderCount(4 + i, 11 + i, 3),
              new GenderCount(10 + i, 40 - i * 2L, 9),
              compared ? articles - 7L * i : null));
    }
    return outlets;
  }

  private static List<NotableQuote> quotes() {
    LocalDate day = LocalDate.of(2026, 5, 12);
    String long1 =
        "We were told the gate would hold, and then we were told the gauge was wrong, and then we"
            + " were told nobody had read it; I have buried two neighbours since, and I would like"
            + " the ministry to send somebody who can look at me while they tell me the fourth"
            + " thing, because the first three did not keep the water out of my kitchen, and the"
            + " people who wrote them still have their offices on the hill above the town.";
    return List.of(
        new NotableQuote(
            key(NAMES.get(0)),
            Choice.SHARPEST,
            QuoteType.DIRECT,
            NAMES.get(0),
            "“This is not a bank, it is a hole with a letterhead.”",
            "National Ledger",
            "Castellan’s last week",
            "https://ledger.example/2026/05/castellan",
            day),
        new NotableQuote(
            key(NAMES.get(5)),
            Choice.SHARPEST,
            QuoteType.MIXED,
            NAMES.get(5),
            "the plan was “written on a napkin” and should go back into the pocket it came from",
            "Carrow Courier",
            "",
            "",
            null),
        new NotableQuote(
            key(NAMES.get(6)),
            Choice.WARMEST,
            QuoteType.DIRECT,
            NAMES.get(6),
            "They carried every patient down nine flights and came back to ask who was next.",
            "Osmere Gazette",
            "Night of the ward nurses",
            "ftp://gazette.example/nurses",
            day),
        new NotableQuote(
            key(NAMES.get(3)),
            Choice.LONGEST,
            QuoteType.DIRECT,
            NAMES.get(3),
            long1,
            "",
            "After Edda",
            "http://courier.example/edda?page=1&x=2",
            day));
  }

  private static QuoteKey key(String actor) {
    return new QuoteKey("q-" + actor, actor, List.of(new Span(120, 188), new Span(201, 240)));
  }

  private static Intake intake() {
    return new Intake(
        List.of(
            new Intake.State("accepted", 612),
            new Intake.State("duplicate", 14),
            new Intake.State("too_short", 6),
            new Intake.State("not_english", 2)),
        List.of(
            new Intake.Reject(
                "northline-wire.jsonl", 88, "too_short", "12 words, at least 50 wanted", "Brief: "),
            new Intake.Reject(
                "carrow-courier/2026-05-21.txt",
                0,
                "not_english",
                "recognised as German",
                "Der Hafen bleibt geschlossen")));
  }
}
