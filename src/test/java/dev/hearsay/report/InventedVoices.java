package dev.hearsay.report;

import dev.hearsay.model.QuoteType;
import dev.hearsay.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Who speaks on what, of whom, where and since when in the invented month. */
final class InventedVoices {
  private InventedVoices() {}

  /** May 2026 and the eleven months before, of which July 2025 has no article. */
  static List<Background.Past> months(long last) {
    return IntStream.range(0, 12)
        .mapToObj(
            i ->
                new Background.Past(
                    new ReportMonth(i < 7 ? "2025-" + two(i + 6) : "2026-" + two(i - 6)),
                    i == 1 ? null : i == 11 ? Long.valueOf(last) : (Long) (last * i / 14)))
        .toList();
  }

  private static String two(int month) {
    return month < 10 ? "0" + month : Integer.toString(month);
  }

  static List<Background.OnTopic> topics(int actor) {
    return List.of(
            new Background.OnTopic("politics and government", 20 - actor),
            new Background.OnTopic("disaster, accident and emergency incident", 9),
            new Background.OnTopic("labour", 2))
        .subList(0, 3 - actor % 3);
  }

  static Newcomers newcomers(boolean compared) {
    return compared
        ? new Newcomers(
            new ReportMonth("2025-02"),
            14,
            List.of(
                new Newcomer("Ilse Brandauer", "Ilse Brandauer", "person", 66, 21, 4),
                new Newcomer(
                    "Osmere Port Authority", "Osmere Port Authority", "organization", 5, 3, 2)))
        : null;
  }

  static VoiceNetwork network(List<String> names) {
    return new VoiceNetwork(
        names,
        List.of(
            link(0, 2, new Tone(19, 8, 0)),
            link(9, 1, new Tone(14, 6, 1)),
            link(1, 9, new Tone(9, 11, 2)),
            link(6, 9, new Tone(0, 5, 9)),
            link(3, 7, new Tone(2, 7, 2)),
            link(4, 7, new Tone(0, 1, 2)),
            link(5, 1, new Tone(3, 0, 0)),
            link(8, 2, new Tone(2, 0, 0)),
            link(10, 2, new Tone(0, 2, 0)),
            link(11, 0, new Tone(0, 0, 2))));
  }

  static VoiceNetwork networkOf(String words) {
    return new VoiceNetwork(
        List.of(words, words, words),
        List.of(
            link(0, 1, new Tone(1, 0, 0)),
            link(1, 0, new Tone(1, 0, 0)),
            link(1, 2, new Tone(0, 1, 0)),
            link(2, 0, new Tone(0, 0, 1))));
  }

  static VoiceNetwork.Link link(int speaker, int target, Tone tone) {
    return new VoiceNetwork.Link(speaker, target, tone);
  }

  static List<PointedPair> pointed() {
    return List.of(
        new PointedPair(
            new QuoteKey("q1", "Mara Ellingham", List.of(new Span(12, 69))),
            pair("Mara Ellingham", "Castellan Savings Bank", new Tone(19, 8, 0)),
            QuoteType.DIRECT,
            "Castellan is not a bank, it is a hole with a letterhead.",
            "National Ledger",
            "Castellan’s last week",
            "https://ledger.example/2026/05/castellan",
            LocalDate.of(2026, 5, 12)),
        new PointedPair(
            new QuoteKey("q2", "Dr. Adaeze Obi-Lindqvist", List.of(new Span(0, 54))),
            pair("Dr. Adaeze Obi-Lindqvist", "Union of Ward Nurses", new Tone(0, 5, 9)),
            QuoteType.INDIRECT,
            "the nurses had carried every patient down nine flights",
            "",
            "",
            "ftp://gazette.example/nurses",
            null));
  }

  /** A pair whose actors' names are their keys. */
  static VoicePair pair(String speaker, String target, Tone tone) {
    return new VoicePair(speaker, target, speaker, target, tone);
  }

  static List<OutletVoice> ofOutlets() {
    return List.of(
        new OutletVoice(
            "Osmere Port Authority",
            "Osmere Gazette",
            "Osmere Port Authority",
            12,
            240,
            1,
            720,
            4.118),
        new OutletVoice("Rufus Quill", "", "Rufus Quill", 6, 51, 0, 909, 2.304));
  }
}
