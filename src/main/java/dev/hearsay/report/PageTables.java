package dev.hearsay.report;

import dev.hearsay.model.PublishText;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The tables of a report.
 *
 * @param figures all figures
 * @param speakers the most quoted
 * @param movers who is quoted more or less than the month before
 * @param newcomers who is quoted for the first time
 * @param pairs who speaks of whom
 * @param matrix the main ones crossed
 * @param pointed the sharpest and the warmest pairs
 * @param ownVoice whom the articles speak of themselves
 * @param topics the topics
 * @param rising the terms that rose in them
 * @param outlets the outlets
 * @param outletVoices whom each outlet quotes that the others do not
 * @param quotes notable quotes
 * @param travelled quotes that more than one outlet has
 * @param states what became of the input
 * @param rejects some of what was not accepted
 * @param changes the largest changes since an earlier edition
 * @param accuracy what the measured accuracy does to the figures; without rows where nothing was
 *     measured
 */
public record PageTables(
    ReportTable figures,
    ReportTable speakers,
    ReportTable movers,
    ReportTable newcomers,
    ReportTable pairs,
    ReportTable matrix,
    ReportTable pointed,
    ReportTable ownVoice,
    ReportTable topics,
    ReportTable rising,
    ReportTable outlets,
    ReportTable outletVoices,
    ReportTable quotes,
    ReportTable travelled,
    ReportTable states,
    ReportTable rejects,
    ReportTable changes,
    ReportTable accuracy) {
  static PageTables of(MonthReport report, List<Accuracy> accuracy, PublishText text) {
    return new PageTables(
            HeadlineTable.of(report),
            SpeakerTables.top(report),
            MoverTable.of(report),
            NewcomerTable.of(report),
            VoiceTables.pairs(report),
            VoiceTables.matrix(report),
            PointedTable.of(report),
            VoiceTables.ownVoice(report),
            NewsTables.topics(report),
            RisingTable.of(report, text),
            NewsTables.outlets(report),
            OutletVoiceTable.of(report),
            NewsTables.quotes(report),
            TravelledTable.of(report),
            IntakeTables.states(report),
            IntakeTables.samples(report),
            RestatedTable.of(report),
            new Trust(report, accuracy).table())
        .map(cell -> cell.with(text));
  }

  /** The same with each cell changed; those of the accuracy hold nothing of the articles. */
  PageTables map(UnaryOperator<Cell> change) {
    return new PageTables(
        figures.map(change),
        speakers.map(change),
        movers.map(change),
        newcomers.map(change),
        pairs.map(change),
        matrix.map(change),
        pointed.map(change),
        ownVoice.map(change),
        topics.map(change),
        rising.map(change),
        outlets.map(change),
        outletVoices.map(change),
        quotes.map(change),
        travelled.map(change),
        states.map(change),
        rejects.map(change),
        changes.map(change),
        accuracy);
  }
}
