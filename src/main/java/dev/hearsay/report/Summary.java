package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A month in a few sentences, made by rules from its figures, none of which says more than they do.
 *
 * <p>A tie is told as a tie, a share comes with its counts, and where the month before was not read
 * nothing is compared.
 */
final class Summary {
  private static final int NAMED_IN_A_TIE = 3;

  private final MonthReport report;
  private final Headline figures;

  private Summary(MonthReport report) {
    this.report = report;
    this.figures = report.figures();
  }

  /** The sentences in the order to read them; at least one. */
  static List<String> of(MonthReport report) {
    Summary summary = new Summary(report);
    if (summary.figures.articles() == 0) {
      return List.of(summary.nothing());
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(summary.size());
    sentences.add(summary.statements());
    ChangeWords.sentence(report).ifPresent(sentences::add);
    summary.quoted(sentences.size() > 2).forEach(sentences::add);
    summary.topic().ifPresent(sentences::add);
    return List.copyOf(sentences);
  }

  private String nothing() {
    long rows = report.intake().rows();
    return "No article of this month was accepted"
        + (rows == 0
            ? "."
            : "; "
                + Figures.count(rows, "row", "rows")
                + " of the input could not be used (see “What was read”).");
  }

  private String size() {
    String copies =
        figures.copies() == 0
            ? "none of them a copy of another"
            : Figures.count(figures.copies())
                + " of them "
                + (figures.copies() == 1 ? "a copy" : "copies")
                + " of another";
    return "This report reads "
        + Figures.count(figures.articles(), "article", "articles")
        + " from "
        + Figures.count(figures.outlets(), "outlet", "outlets")
        + ", "
        + copies
        + before();
  }

  private String before() {
    Optional<ReportMonth> month = report.month().before();
    if (month.isEmpty()) {
      return "; they have no date, so they are compared with nothing.";
    }
    String label = month.get().label();
    return report
        .before()
        .map(
            h -> {
              long change = figures.articles() - h.articles();
              String than =
                  change == 0
                      ? "as many as in " + label
                      : Figures.count(Math.abs(change))
                          + (change > 0 ? " more" : " fewer")
                          + " than in "
                          + label;
              return "; that is " + than + ".";
            })
        .orElse("; of " + label + " nothing was read, so nothing is compared.");
  }

  private String statements() {
    long statements = figures.statements();
    if (statements == 0) {
      return "Nobody is quoted in them.";
    }
    return "They hold "
        + Figures.count(statements, "statement", "statements")
        + ", copies left out: by a named speaker "
        + Figures.share(figures.speakers().named(), statements)
        + ", by an unnamed person or a group "
        + Figures.share(figures.speakers().unnamed(), statements)
        + ", and with a speaker that is not known "
        + Figures.share(figures.speakers().unknown(), statements)
        + ".";
  }

  /** Who is quoted most, and the persons: one sentence where there is no room for two. */
  private List<String> quoted(boolean asOne) {
    List<String> both = Stream.of(mostQuoted(), persons()).flatMap(Optional::stream).toList();
    if (!asOne || both.size() < 2) {
      return both;
    }
    String first = both.get(0);
    String second = both.get(1);
    return List.of(
        first.substring(0, first.length() - 1)
            + "; "
            + second.substring(0, 1).toLowerCase(Locale.ROOT)
            + second.substring(1));
  }

  private Optional<String> mostQuoted() {
    List<ActorLine> top = report.speakers().top();
    if (top.isEmpty() || top.get(0).statements() == 0) {
      return Optional.empty();
    }
    long most = top.get(0).statements();
    List<ActorLine> first = top.stream().filter(a -> a.statements() == most).toList();
    String count = Figures.count(most, "statement", "statements");
    if (first.size() > 1) {
      return Optional.of("Most quoted, with " + count + " each: " + list(first, top.size()) + ".");
    }
    ActorLine actor = first.get(0);
    String ahead =
        top.size() > 1
            ? ", ahead of " + next(top.subList(1, top.size()))
            : ", the only one quoted by name";
    return Optional.of(
        "Most quoted is "
            + actor.name()
            + " with "
            + count
            + " in "
            + Figures.count(actor.outlets(), "outlet", "outlets")
            + ChangeWords.after(report, actor)
            + ahead
            + ".");
  }

  private static String next(List<ActorLine> others) {
    ActorLine second = others.get(0);
    long ties = others.stream().filter(a -> a.statements() == second.statements()).count();
    String who = ties == 1 ? second.name() : "several others";
    return who + " with " + Figures.count(second.statements()) + (ties == 1 ? "" : " each");
  }

  /** Names in a tie; where the shown ones all tie there may be more that are not shown. */
  private static String list(List<ActorLine> tied, int shown) {
    String names =
        tied.stream().limit(NAMED_IN_A_TIE).map(ActorLine::name).collect(Collectors.joining(", "));
    int others = tied.size() - NAMED_IN_A_TIE;
    if (tied.size() == shown && others > 0) {
      return names + " and others";
    }
    return others > 0 ? names + " and " + Figures.count(others, "other", "others") : names;
  }

  private Optional<String> persons() {
    GenderCount persons = figures.persons();
    if (persons.total() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        "Of "
            + Figures.count(persons.total(), "person", "persons")
            + " quoted by name, "
            + Figures.count(persons.women(), "is a woman", "are women")
            + " and "
            + Figures.count(persons.men(), "is a man", "are men")
            + (persons.unknown() == 0
                ? "."
                : "; of " + Figures.count(persons.unknown()) + " the texts do not say."));
  }

  private Optional<String> topic() {
    List<TopicLine> topics = report.topics();
    long originals = figures.originals();
    if (topics.isEmpty() || topics.get(0).articles() == 0 || originals == 0) {
      return Optional.empty();
    }
    long most = topics.get(0).articles();
    List<TopicLine> first = topics.stream().filter(t -> t.articles() == most).toList();
    if (first.size() > 1) {
      String names =
          first.stream()
              .limit(NAMED_IN_A_TIE)
              .map(TopicLine::label)
              .collect(Collectors.joining("; "));
      String others = first.size() > NAMED_IN_A_TIE ? " and others" : "";
      return Optional.of(
          "The largest topics, with "
              + Figures.count(most, "article", "articles")
              + " each: "
              + names
              + others
              + ".");
    }
    return Optional.of(
        "The largest topic is “"
            + first.get(0).label()
            + "”: "
            + Figures.share(most, originals)
            + (originals < Figures.ENOUGH ? " articles" : "")
            + topicBefore(first.get(0))
            + ".");
  }

  private String topicBefore(TopicLine topic) {
    boolean compared =
        report.before().filter(h -> h.originals() >= Figures.ENOUGH).isPresent()
            && figures.originals() >= Figures.ENOUGH;
    return compared
        ? topic.formerShare().map(s -> ", after " + Figures.percent(s) + " before").orElse("")
        : "";
  }
}
