package dev.hearsay.report;

import java.time.LocalDate;
import java.util.List;

/** What spread, rose and was restated in the invented month. */
final class InventedSpread {
  private InventedSpread() {}

  static Travelled travelled() {
    return new Travelled(
        14,
        List.of(
            new TravelledQuote(
                "c1",
                "This is not a bank, it is a hole with a letterhead, and the town has been paying"
                    + " the postage on it since the year in which the lighthouse went dark, and"
                    + " nobody on the board has had to lick a stamp",
                "Mara Ellingham",
                7,
                0,
                "National Ledger",
                LocalDate.of(2026, 5, 12),
                5,
                6,
                9,
                8,
                3,
                "a hole with a letterhead",
                4,
                List.of()),
            new TravelledQuote(
                "c1",
                "the plan was “written on a napkin”",
                "Governor Piet van Oostveen",
                3,
                1,
                "Carrow Courier",
                LocalDate.of(2026, 4, 30),
                3,
                5,
                5,
                2,
                2,
                "",
                2,
                List.of(
                    new TravelledQuote.Claim(
                        "Governor Piet van Oostveen", 3, List.of("Carrow Courier", "Daily Blaze")),
                    new TravelledQuote.Claim("Tomás Ó Ceallaigh", 1, List.of("National Ledger")))),
            new TravelledQuote(
                "c1",
                "Nobody told us the gauge was wrong",
                "",
                0,
                0,
                "",
                null,
                2,
                2,
                2,
                2,
                1,
                "",
                0,
                List.of())));
  }

  static List<RisingTopic> rising() {
    return List.of(
        new RisingTopic(
            "economy, business and finance",
            "economy, business and finance",
            132,
            1_204,
            List.of(
                new RisingTerm("castellan savings bank", 118.43, 31, 12),
                new RisingTerm("deposit guarantee", 61.2, 18, 9),
                new RisingTerm("run on the counters", 22.07, 7, 3)),
            new RisingTopic.Example(
                "By noon the queue before the Castellan Savings Bank had reached the fish"
                    + " market, and the bank’s one open counter had closed for lunch.",
                "National Ledger",
                "https://ledger.example/2026/05/queue")),
        new RisingTopic(
            "labour",
            "labour",
            114,
            990,
            List.of(new RisingTerm("ward nurses", 1_040.5, 44, 0)),
            new RisingTopic.Example("", "", "")));
  }

  static Restatements restatements() {
    return new Restatements(
        "20260603T060512Z-5d1f0a",
        List.of(
            new Restatements.Cause("late document", 1_204),
            new Restatements.Cause("late document, copy", 1)),
        List.of(
            new Restatements.Change(
                Restatements.Kind.OUTLET, "National Ledger", "documents", 98, 145, "late document"),
            new Restatements.Change(
                Restatements.Kind.TOPIC, "labour", "quotes", 4, 0, "late document"),
            new Restatements.Change(
                Restatements.Kind.OUTLET, "", "wire_documents", 0, 2, "late document, copy")));
  }
}
