package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import dev.hearsay.report.Portrayal;
import dev.hearsay.report.Tone;
import dev.hearsay.report.VoiceMatrix;
import dev.hearsay.report.VoiceNetwork;
import dev.hearsay.report.VoicePair;
import dev.hearsay.report.Voices;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.SentimentTable;
import dev.hearsay.transform.ReportTop;
import dev.hearsay.transform.ReportVoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Who speaks how of whom in each month. */
final class ReportVoicePairs {
  private static final int FIRST = 40;
  private static final int PAIRS = 15;
  private static final int OWN_VOICE = 12;
  private static final int SIDE = 8;
  private static final int NETWORK_ACTORS = 16;

  private final Map<String, List<Row>> first;
  private final Map<String, List<Row>> crossings;
  private final Map<String, String> names;
  private final Map<String, String> kinds;
  private final ReportPointedPairs pointed;

  private ReportVoicePairs(
      Map<String, List<Row>> first,
      Map<String, List<Row>> crossings,
      Map<String, String> names,
      Map<String, String> kinds,
      ReportPointedPairs pointed) {
    this.first = first;
    this.crossings = crossings;
    this.names = names;
    this.kinds = kinds;
    this.pointed = pointed;
  }

  static ReportVoicePairs read(ReportQuery query) {
    Dataset<Row> voices =
        new ReportVoices()
            .apply(query.rows(SentimentTable.TABLE), query.rows(DocumentsTable.TABLE));
    Column holder = SentimentTable.HOLDER_ID.col();
    Column target = SentimentTable.TARGET_ID.col();
    Dataset<Row> most =
        new ReportTop(FIRST, Columns.MONTH.col(), holder.isNull())
            .apply(voices, ReportVoices.mentions().desc(), holder, target);
    Map<String, List<Row>> first = query.answer("who speaks of whom", most);
    Set<String> speakers = ids(first, SentimentTable.HOLDER_ID);
    Set<String> targets = ids(first, SentimentTable.TARGET_ID);
    Dataset<Row> crossings =
        voices.where(holder.isin(speakers.toArray()).and(target.isin(targets.toArray())));
    Set<String> actors = new TreeSet<>(speakers);
    actors.addAll(targets);
    return new ReportVoicePairs(
        first,
        query.answer("speakers by whom they speak of", crossings),
        query.names(actors),
        query.kinds(targets),
        ReportPointedPairs.read(query, voices));
  }

  private static Set<String> ids(Map<String, List<Row>> answer, Field actor) {
    return answer.values().stream()
        .flatMap(List::stream)
        .map(r -> text(r, actor))
        .filter(id -> !id.isEmpty())
        .collect(toCollection(TreeSet::new));
  }

  Voices of(String month) {
    List<Pair> pairs = pairs(month, first).filter(p -> !p.speaker().isEmpty()).toList();
    return new Voices(
        pairs.stream().limit(PAIRS).map(this::named).toList(),
        network(pairs),
        matrix(pairs, pairs(month, crossings).toList()),
        pointed.of(month),
        pairs(month, first)
            .filter(p -> p.speaker().isEmpty())
            .limit(OWN_VOICE)
            .map(p -> portrayal(p))
            .toList());
  }

  /** The month's pairs, most mentions first, then by name. */
  private Stream<Pair> pairs(String month, Map<String, List<Row>> answer) {
    return ReportQuery.of(month, answer)
        .map(
            r ->
                new Pair(
                    text(r, SentimentTable.HOLDER_ID), text(r, SentimentTable.TARGET_ID), tone(r)))
        .sorted(
            comparing((Pair p) -> -p.tone().total())
                .thenComparing(p -> name(p.speaker()))
                .thenComparing(p -> name(p.target()))
                .thenComparing(Pair::speaker)
                .thenComparing(Pair::target));
  }

  /** The speakers and targets of the main pairs, in their order, crossed. */
  private VoiceMatrix matrix(List<Pair> main, List<Pair> crossed) {
    List<String> speakers = side(main, Pair::speaker);
    List<String> targets = side(main, Pair::target);
    List<List<Tone>> cells =
        speakers.stream()
            .map(s -> targets.stream().map(t -> crossing(crossed, s, t)).toList())
            .toList();
    return new VoiceMatrix(
        speakers,
        targets,
        speakers.stream().map(this::name).toList(),
        targets.stream().map(this::name).toList(),
        cells);
  }

  private static List<String> side(List<Pair> pairs, Function<Pair, String> actor) {
    return pairs.stream().map(actor).distinct().limit(SIDE).toList();
  }

  private static Tone crossing(List<Pair> pairs, String speaker, String target) {
    return pairs.stream()
        .filter(p -> p.speaker().equals(speaker) && p.target().equals(target))
        .map(Pair::tone)
        .findFirst()
        .orElse(Tone.NONE);
  }

  /** The main pairs, as many as have no more actors than a drawing has room for. */
  private VoiceNetwork network(List<Pair> main) {
    List<String> actors = new ArrayList<>();
    List<VoiceNetwork.Link> links = new ArrayList<>();
    for (Pair pair : main) {
      List<String> others =
          Stream.of(pair.speaker(), pair.target()).filter(a -> !actors.contains(a)).toList();
      if (actors.size() + others.size() <= NETWORK_ACTORS) {
        actors.addAll(others);
        links.add(
            new VoiceNetwork.Link(
                actors.indexOf(pair.speaker()), actors.indexOf(pair.target()), pair.tone()));
      }
    }
    return new VoiceNetwork(actors.stream().map(this::name).toList(), links);
  }

  private VoicePair named(Pair pair) {
    return new VoicePair(
        pair.speaker(), pair.target(), name(pair.speaker()), name(pair.target()), pair.tone());
  }

  private Portrayal portrayal(Pair pair) {
    String target = pair.target();
    return new Portrayal(target, name(target), kinds.getOrDefault(target, ""), pair.tone());
  }

  private String name(String id) {
    return names.getOrDefault(id, "");
  }

  static Tone tone(Row row) {
    return new Tone(
        number(row, SentimentTable.NEGATIVE),
        number(row, SentimentTable.NEUTRAL),
        number(row, SentimentTable.POSITIVE));
  }

  /** A pair by its actors' ids; an empty speaker is the articles' own voice. */
  private record Pair(String speaker, String target, Tone tone) {}
}
