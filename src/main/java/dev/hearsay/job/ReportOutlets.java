package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.numberOrNull;
import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import dev.hearsay.report.GenderCount;
import dev.hearsay.report.OutletLine;
import dev.hearsay.report.OutletVoice;
import dev.hearsay.report.Outlets;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.QuoteCountsTable;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.transform.ReportOutletPersons;
import dev.hearsay.transform.ReportOutletVoices;
import dev.hearsay.transform.ReportTop;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The outlets of each month, and whom each quotes that the others do not. */
final class ReportOutlets {
  private static final int TOP = 25;
  private static final int VOICES = 3;

  private final Map<String, List<Row>> outlets;
  private final Map<String, List<Row>> voices;
  private final Map<String, String> names;

  private ReportOutlets(
      Map<String, List<Row>> outlets, Map<String, List<Row>> voices, Map<String, String> names) {
    this.outlets = outlets;
    this.voices = voices;
    this.names = names;
  }

  static ReportOutlets read(ReportQuery query) {
    Dataset<Row> outlets =
        query
            .rows(SourceMonthsTable.TABLE)
            .where(
                SourceMonthsTable.RANK.col().leq(TOP).and(SourceMonthsTable.DOCUMENTS.col().gt(0)));
    String[] outlet = {Columns.MONTH.name(), SourceMonthsTable.SOURCE.name()};
    Dataset<Row> quoteCounts = query.rows(QuoteCountsTable.TABLE);
    Dataset<Row> persons =
        new ReportOutletPersons().apply(quoteCounts, query.rows(ActorMonthsTable.TABLE));
    Dataset<Row> shown = outlets.select(Columns.MONTH.col(), SourceMonthsTable.SOURCE.col());
    Dataset<Row> voices =
        new ReportTop(VOICES, Columns.MONTH.col(), SourceMonthsTable.SOURCE.col())
            .apply(
                new ReportOutletVoices().apply(quoteCounts).join(broadcast(shown), outlet),
                col(ReportOutletVoices.STRENGTH).desc(),
                Columns.ACTOR_ID.col());
    Map<String, List<Row>> quoted = query.answer("whom other outlets do not quote", voices);
    Set<String> actors =
        quoted.values().stream()
            .flatMap(List::stream)
            .map(r -> text(r, Columns.ACTOR_ID))
            .collect(toCollection(TreeSet::new));
    return new ReportOutlets(
        query.answer("outlets", outlets.join(persons, outlet, "left")),
        quoted,
        query.names(actors));
  }

  /** The month's outlets, of so many. */
  Outlets of(String month, long total, boolean compared) {
    List<OutletLine> lines =
        ReportQuery.of(month, outlets)
            .sorted(comparing(r -> number(r, SourceMonthsTable.RANK)))
            .map(r -> outlet(r, compared))
            .toList();
    return new Outlets(
        total, lines, lines.stream().flatMap(line -> voices(month, line.name())).toList());
  }

  private Stream<OutletVoice> voices(String month, String outlet) {
    return ReportQuery.of(month, voices)
        .filter(r -> text(r, SourceMonthsTable.SOURCE).equals(outlet))
        .sorted(
            comparing((Row r) -> -r.<Double>getAs(ReportOutletVoices.STRENGTH))
                .thenComparing(r -> text(r, Columns.ACTOR_ID)))
        .map(this::voice);
  }

  private OutletVoice voice(Row row) {
    long here = row.getAs(ReportOutletVoices.HERE);
    long allHere = row.getAs(ReportOutletVoices.ALL_HERE);
    return new OutletVoice(
        text(row, Columns.ACTOR_ID),
        text(row, SourceMonthsTable.SOURCE),
        names.getOrDefault(text(row, Columns.ACTOR_ID), ""),
        here,
        allHere,
        row.<Long>getAs(ReportOutletVoices.EVERYWHERE) - here,
        row.<Long>getAs(ReportOutletVoices.ALL) - allHere,
        row.getAs(ReportOutletVoices.STRENGTH));
  }

  private static OutletLine outlet(Row row, boolean compared) {
    return new OutletLine(
        text(row, SourceMonthsTable.SOURCE),
        number(row, SourceMonthsTable.DOCUMENTS),
        number(row, SourceMonthsTable.COPIES),
        number(row, SourceMonthsTable.WIRE_DOCUMENTS),
        number(row, SourceMonthsTable.QUOTES),
        number(row, SourceMonthsTable.UNNAMED_QUOTES),
        number(row, SourceMonthsTable.UNKNOWN_QUOTES),
        genders(
            number(row, ReportOutletPersons.PERSONS),
            number(row, ReportOutletPersons.WOMEN),
            number(row, ReportOutletPersons.MEN)),
        genders(
            number(row, SourceMonthsTable.PERSON_QUOTES),
            number(row, SourceMonthsTable.FEMALE_QUOTES),
            number(row, SourceMonthsTable.MALE_QUOTES)),
        compared ? numberOrNull(row, SourceMonthsTable.DOCUMENTS_BEFORE) : null);
  }

  private static GenderCount genders(long persons, long women, long men) {
    return new GenderCount(women, men, persons - women - men);
  }
}
