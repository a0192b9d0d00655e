package dev.hearsay.report;

import dev.hearsay.model.QuoteType;
import dev.hearsay.model.Span;
import dev.hearsay.report.NotableQuote.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sections of {@link InventedMonth}. */
final class InventedSections {
  static final List<String> NAMES =
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

  private InventedSections() {}

  static List<ActorLine> actors(boolean compared) {
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

  static List<Mover> risen(boolean compared) {
    return compared
        ? List.of(
            new Mover(NAMES.get(3), NAMES.get(3), 66, 0),
            new Mover(NAMES.get(0), NAMES.get(0), 84, 60))
        : List.of();
  }

  static List<Mover> fallen(boolean compared) {
    return compared ? List.of(new Mover("Hollis Frayne", "Hollis Frayne", 2, 41)) : List.of();
  }

  static List<VoicePair> pairs() {
    return List.of(
        new VoicePair(NAMES.get(0), NAMES.get(2), NAMES.get(0), NAMES.get(2), new Tone(19, 8, 0)),
        new VoicePair(NAMES.get(1), NAMES.get(9), NAMES.get(1), NAMES.get(9), new Tone(9, 11, 2)),
        new VoicePair(NAMES.get(9), NAMES.get(1), NAMES.get(9), NAMES.get(1), new Tone(14, 6, 1)),
        new VoicePair(NAMES.get(6), NAMES.get(9), NAMES.get(6), NAMES.get(9), new Tone(0, 5, 9)),
        new VoicePair(NAMES.get(3), NAMES.get(7), NAMES.get(3), NAMES.get(7), new Tone(2, 7, 2)));
  }

  static VoiceMatrix matrix() {
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

  static List<Portrayal> portrayals() {
    return NAMES.stream()
        .limit(8)
        .map(n -> new Portrayal(n, n, "person", new Tone(n.length(), 40, n.length() / 2)))
        .toList();
  }

  static List<TopicLine> topics(boolean compared) {
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

  static List<OutletLine> outlets(boolean compared) {
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

  static List<NotableQuote> quotes() {
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

  static QuoteKey key(String actor) {
    return new QuoteKey("q-" + actor, actor, List.of(new Span(120, 188), new Span(201, 240)));
  }

  static Intake intake() {
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
