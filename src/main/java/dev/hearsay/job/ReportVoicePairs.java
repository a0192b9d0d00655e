package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import dev.hearsay.report.Portrayal;
import dev.hearsay.report.Tone;
import dev.hearsay.report.VoiceMatrix;
import dev.hearsay.report.VoicePair;
import dev.hearsay.report.Voices;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.SentimentTable;
import dev.hearsay.transform.ReportCrossings;
import dev.hearsay.transform.ReportTop;
import dev.hearsay.transform.ReportVoiceNames;
import dev.hearsay.transform.ReportVoices;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Who speaks how of whom in each month. */
final class ReportVoicePairs {
  private static final int PAIRS = 15;
  private static final int OWN_VOICE = 12;
  private static final int SIDE = 8;

  private final Map<String, List<Row>> pairs;
  private final Map<String, List<Row>> ownVoice;
  private final Map<String, List<Row>> crossings;

  private ReportVoicePairs(
      Map<String, List<Row>> pairs,
      Map<String, List<Row>> ownVoice,
      Map<String, List<Row>> crossings) {
    this.pairs = pairs;
    this.ownVoice = ownVoice;
    this.crossings = crossings;
  }

  static ReportVoicePairs read(ReportQuery query) {
    Dataset<Row> voices =
        new ReportVoices()
            .apply(query.rows(SentimentTable.TABLE), query.rows(DocumentsTable.TABLE));
    Dataset<Row> actors = query.all(ActorsTable.TABLE);
    Column holder = SentimentTable.HOLDER_ID.col();
    Column[] mostFirst = {
      ReportVoices.mentions().desc(), holder, SentimentTable.TARGET_ID.col(),
    };
    Dataset<Row> pairs =
        new ReportTop(PAIRS, Columns.MONTH.col())
            .apply(voices.where(holder.isNotNull()), mostFirst);
    Dataset<Row> ownVoice =
        new ReportTop(OWN_VOICE, Columns.MONTH.col())
            .apply(voices.where(holder.isNull()), mostFirst);
    Dataset<Row> crossings = new ReportCrossings(SIDE).apply(voices);
    ReportVoiceNames names = new ReportVoiceNames();
    return new ReportVoicePairs(
        query.answer("who speaks of whom", names.apply(pairs, actors)),
        query.answer("the articles' own voice", names.apply(ownVoice, actors)),
        query.answer("speakers by whom they speak of", names.apply(crossings, actors)));
  }

  Voices of(String month) {
    List<VoicePair> main = ReportQuery.of(month, pairs).map(ReportVoicePairs::pair).toList();
    Comparator<VoicePair> most = comparing(p -> -p.tone().total());
    List<Portrayal> own =
        ReportQuery.of(month, ownVoice)
            .map(r -> new Portrayal(text(r, ReportVoiceNames.TARGET_NAME), tone(r)))
            .sorted(comparing((Portrayal p) -> -p.tone().total()).thenComparing(Portrayal::name))
            .toList();
    return new Voices(
        main.stream()
            .sorted(most.thenComparing(VoicePair::speaker).thenComparing(VoicePair::target))
            .toList(),
        matrix(ReportQuery.of(month, crossings).map(ReportVoicePairs::pair).toList()),
        own);
  }

  /** The pairs crossed; the sides in order of their mentions, then of their names. */
  private static VoiceMatrix matrix(List<VoicePair> pairs) {
    List<String> speakers = side(pairs, VoicePair::speaker);
    List<String> targets = side(pairs, VoicePair::target);
    List<List<Tone>> cells =
        speakers.stream()
            .map(s -> targets.stream().map(t -> crossing(pairs, s, t)).toList())
            .toList();
    return new VoiceMatrix(speakers, targets, cells);
  }

  private static List<String> side(List<VoicePair> pairs, Function<VoicePair, String> name) {
    Map<String, Long> mentions =
        pairs.stream().collect(groupingBy(name, summingLong(p -> p.tone().total())));
    return mentions.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Tone crossing(List<VoicePair> pairs, String speaker, String target) {
    return pairs.stream()
        .filter(p -> p.speaker().equals(speaker) && p.target().equals(target))
        .map(VoicePair::tone)
        .reduce(Tone.NONE, Tone::plus);
  }

  private static VoicePair pair(Row row) {
    return new VoicePair(
        text(row, ReportVoiceNames.HOLDER_NAME),
        text(row, ReportVoiceNames.TARGET_NAME),
        tone(row));
  }

  private static Tone tone(Row row) {
    return new Tone(
        number(row, SentimentTable.NEGATIVE),
        number(row, SentimentTable.NEUTRAL),
        number(row, SentimentTable.POSITIVE));
  }
}
