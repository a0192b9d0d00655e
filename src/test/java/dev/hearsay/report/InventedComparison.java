package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an invented month is compared with. */
final class InventedComparison {
  private static final int DRAWS = 200;

  private InventedComparison() {}

  /** A month that changes as its two headlines do, and was not read a year ago. */
  static Comparison of(Headline now, Headline before) {
    Resamples samples = samples(now, 0.04);
    Resamples samplesBefore = samples(before, -0.06);
    return new Comparison(
        samples,
        samplesBefore,
        null,
        Resamples.NONE,
        change(
            new ChangeSplit(now.statements() - before.statements(), 40, -3, -5),
            samples.change(samplesBefore, ArticleSums::statements).orElseThrow(),
            0),
        Map.of(
            "Mara Ellingham", change(new ChangeSplit(24, 3.2, 4.4, 16.4), new Interval(5, 43), 0),
            "Ilse Brandauer", change(new ChangeSplit(66, 60, 3, 3), new Interval(50, 82), 0),
            "Hollis Frayne", change(new ChangeSplit(-39, -9, -29, -1), new Interval(-55, -22), 30)),
        List.of());
  }

  /** A month in which an outlet of this name is missing. */
  static Comparison missing(String name) {
    return new Comparison(
        Resamples.NONE,
        Resamples.NONE,
        null,
        Resamples.NONE,
        change(new ChangeSplit(3, 3, 0, 0), null, 0),
        Map.of(name, change(new ChangeSplit(3, 3, 0, 0), null, 0)),
        List.of(new MissingOutlet(name, 24, 0)));
  }

  /** The month with one a year ago that was 500 articles large. */
  static MonthReport withYearBefore(MonthReport month) {
    Comparison c = month.comparison();
    Headline year = InventedMonth.headline(500, 10);
    return with(
        month,
        new Comparison(
            c.now(),
            c.before(),
            year,
            samples(year, 0.05),
            c.statements(),
            c.actors(),
            c.missing()));
  }

  /** The month without these outlets. */
  static MonthReport withMissing(MonthReport month, List<MissingOutlet> missing) {
    Comparison c = month.comparison();
    return with(
        month,
        new Comparison(
            c.now(),
            c.before(),
            c.yearBefore(),
            c.yearBeforeSamples(),
            c.statements(),
            c.actors(),
            missing));
  }

  /** The month with another change of all statements. */
  static MonthReport withChange(MonthReport month, MonthChange change) {
    Comparison c = month.comparison();
    return with(
        month,
        new Comparison(
            c.now(),
            c.before(),
            c.yearBefore(),
            c.yearBeforeSamples(),
            change,
            c.actors(),
            c.missing()));
  }

  /** The month with so many articles. */
  static MonthReport withArticles(MonthReport month, long articles) {
    Headline f = month.figures();
    Headline few =
        new Headline(
            articles,
            0,
            f.outlets(),
            f.statementsWithCopies(),
            f.directStatements(),
            f.speakers(),
            f.personStatements(),
            f.persons());
    return with(month, few, month.comparison());
  }

  private static MonthReport with(MonthReport month, Comparison comparison) {
    return with(month, month.figures(), comparison);
  }

  private static MonthReport with(MonthReport month, Headline figures, Comparison comparison) {
    return new MonthReport(
        month.month(),
        figures,
        month.figuresBefore(),
        month.speakers(),
        month.voices(),
        month.topics(),
        month.rising(),
        month.outlets(),
        month.quotes(),
        month.travelled(),
        month.intake(),
        month.restatements(),
        comparison,
        month.judgements());
  }

  static MonthChange change(ChangeSplit split, Interval interval, long lost) {
    return new MonthChange(split, interval, lost);
  }

  /** Resamples that differ from the month by up to a part of it, rising evenly or falling. */
  static Resamples samples(Headline month, double part) {
    List<ArticleSums> draws = new ArrayList<>();
    SpeakerCount said = month.speakers();
    for (int i = 0; i < DRAWS; i++) {
      long more = Math.round((2.0 * i / (DRAWS - 1) - 1) * part * said.named());
      draws.add(
          new ArticleSums(
              month.originals(),
              month.directStatements() + more / 2,
              new SpeakerCount(
                  said.named() + more, said.unnamed(), said.documents(), said.unknown()),
              new GenderCount(
                  month.personStatements().women() + more / 4,
                  month.personStatements().men(),
                  month.personStatements().unknown())));
    }
    return new Resamples(month.originals(), draws);
  }
}
