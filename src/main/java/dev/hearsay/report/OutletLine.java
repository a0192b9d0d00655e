package dev.hearsay.report;

import java.util.Objects;

/**
 * One outlet's month, copies included.
 *
 * @param name the outlet; empty where the input names none
 * @param articles accepted articles
 * @param copies of these, duplicates of an earlier article
 * @param wire of these, credited to a news agency
 * @param statements statements in them
 * @param unnamed of the statements, by an unnamed person or a group
 * @param unknown of the statements, by nobody that was found out
 * @param quoted named persons who are quoted, by what texts say of their gender
 * @param persons statements by named persons, by what texts say of the person's gender
 * @param before articles the month before; null where that month was not read
 */
public record OutletLine(
    String name,
    long articles,
    long copies,
    long wire,
    long statements,
    long unnamed,
    long unknown,
    GenderCount quoted,
    GenderCount persons,
    Long before) {
  public OutletLine {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(quoted, "quoted");
    Objects.requireNonNull(persons, "persons");
    Counts.requirePart("copies", copies, "articles", articles);
    Counts.requirePart("wire", wire, "articles", articles);
    Counts.requirePart("unnamed", unnamed, "statements", statements);
    Counts.requirePart("unknown", unknown, "statements", statements);
    Counts.requirePart("persons", persons.total(), "statements", statements);
  }
}
