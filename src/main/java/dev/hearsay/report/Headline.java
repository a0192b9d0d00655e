package dev.hearsay.report;

import java.util.Objects;

/**
 * The figures of one month that a report opens with.
 *
 * @param articles accepted articles, copies included
 * @param copies of these, duplicates of an earlier article
 * @param outlets outlets that these articles come from
 * @param statementsWithCopies statements in all articles
 * @param directStatements statements, copies left out, that stand wholly within quotation marks
 * @param speakers statements, copies left out, by how the speaker is named
 * @param personStatements of these, the ones by persons who are known by name
 * @param persons named persons with at least one statement, copies left out
 */
public record Headline(
    long articles,
    long copies,
    long outlets,
    long statementsWithCopies,
    long directStatements,
    SpeakerCount speakers,
    GenderCount personStatements,
    GenderCount persons) {
  public Headline {
    Objects.requireNonNull(speakers, "speakers");
    Objects.requireNonNull(personStatements, "personStatements");
    Objects.requireNonNull(persons, "persons");
    Counts.require("articles", articles);
    Counts.requirePart("copies", copies, "articles", articles);
    Counts.requirePart("outlets", outlets, "articles", articles);
    Counts.requirePart(
        "statements", speakers.total(), "statementsWithCopies", statementsWithCopies);
    Counts.requirePart("directStatements", directStatements, "statements", speakers.total());
    Counts.requirePart(
        "personStatements", personStatements.total(), "statements", speakers.total());
  }

  /** Statements, copies left out. */
  public long statements() {
    return speakers.total();
  }

  /** The sums over its articles without copies. */
  ArticleSums sums() {
    return new ArticleSums(originals(), directStatements, speakers, personStatements);
  }

  /** Articles that are no copy of an earlier one. */
  public long originals() {
    return articles - copies;
  }
}
