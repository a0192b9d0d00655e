package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.nlp.wordings.Containment;
import dev.hearsay.table.QuotesTable;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Decides which form founds a cluster and which joins one, from the first in rank to the last.
 *
 * <p>A form joins the first in rank of the founders that it is like, or of the forms that extend a
 * founder and hold it; where there is none, it founds a cluster. So every member of a cluster holds
 * its founder, is held by it, or is held by a form that holds it: a cluster does not drift from
 * phrase to phrase. A form can be settled once those before it in rank that it is like are, up to
 * the one that it joins; {@link #step} settles all that can be at once.
 *
 * <p>Settled forms have the columns {@code form}, {@code cluster_id} and {@code role}.
 */
public final class SettleForms {
  /** What the form is in its cluster, one of the three below. */
  static final String ROLE = "role";

  /** Its words are the cluster's id. */
  static final String FOUNDER = "founder";

  /** It holds the founder's words, and more. */
  static final String EXTENDS = "extends";

  /** It is held by another, or differs from it in little. */
  static final String MEMBER = "member";

  private static final String FIRST = "first";
  private static final String FOUND = "found";
  private static final String ONE = "one";
  private static final String OTHER = "other";
  private static final Column CLUSTER = QuotesTable.CLUSTER_ID.col();

  /** What is settled beforehand: published forms, and those that are like none before them. */
  public Dataset<Row> start(Dataset<Row> forms, Dataset<Row> likenesses) {
    Dataset<Row> asked =
        forms.join(
            likenesses.select(col(Likenesses.EARLIER).as(ReadWordings.FORM)), form(), "left_semi");
    Dataset<Row> founders =
        asked
            .filter(CLUSTER.isNull())
            .join(likenesses, form(), "left_anti")
            .select(
                col(ReadWordings.FORM),
                col(ReadWordings.FORM).as(QuotesTable.CLUSTER_ID.name()),
                lit(FOUNDER).as(ROLE));
    return published(forms.filter(CLUSTER.isNotNull()), asked).unionByName(founders);
  }

  /** The forms of open likenesses that are settled now. */
  public Dataset<Row> step(Dataset<Row> open, Dataset<Row> settled) {
    Dataset<Row> earlier =
        settled.select(col(ReadWordings.FORM).as(Likenesses.EARLIER), CLUSTER, col(ROLE));
    Column held =
        col(Likenesses.CONTAINMENT)
            .isin(Containment.FIRST_IN_SECOND.name(), Containment.BOTH.name());
    Column mayJoin =
        col(ROLE).isNull().or(col(ROLE).equalTo(FOUNDER)).or(col(ROLE).equalTo(EXTENDS).and(held));
    Column joined =
        struct(
            col(Likenesses.EARLIER_RANK),
            col(ROLE),
            CLUSTER,
            col(Likenesses.CONTAINMENT),
            col(Likenesses.LONGER));
    return open.join(earlier, new String[] {Likenesses.EARLIER}, "left")
        .groupBy(col(ReadWordings.FORM))
        .agg(min(when(mayJoin, joined)).as(FIRST))
        .filter(col(FIRST).isNull().or(col(FIRST + "." + ROLE).isNotNull()))
        .select(
            col(ReadWordings.FORM),
            when(col(FIRST).isNull(), col(ReadWordings.FORM))
                .otherwise(QuotesTable.CLUSTER_ID.of(FIRST))
                .as(QuotesTable.CLUSTER_ID.name()),
            role().as(ROLE));
  }

  /** The likenesses of forms that are not settled. */
  public Dataset<Row> open(Dataset<Row> likenesses, Dataset<Row> settled) {
    return likenesses.join(settled.select(ReadWordings.FORM), form(), "left_anti");
  }

  private static Column role() {
    Column extendsIt =
        col(FIRST + "." + ROLE)
            .equalTo(FOUNDER)
            .and(col(FIRST + "." + Likenesses.LONGER))
            .and(holds(col(FIRST + "." + Likenesses.CONTAINMENT)));
    return when(col(FIRST).isNull(), FOUNDER).when(extendsIt, EXTENDS).otherwise(MEMBER);
  }

  private static Column holds(Column containment) {
    return containment.isin(
        Arrays.stream(Containment.values())
            .filter(Containment::secondInFirst)
            .map(Containment::name)
            .toArray());
  }

  /**
   * The roles of the published forms that are asked for. Where a cluster's founder is no longer
   * among the quotes, its longest form stands for it.
   */
  private static Dataset<Row> published(Dataset<Row> known, Dataset<Row> asked) {
    Column founder =
        min(
            struct(
                not(col(ReadWordings.FORM).equalTo(CLUSTER)).as(ROLE),
                col(ReadWordings.CONTENT_WORDS).multiply(-1).as(ReadWordings.CONTENT_WORDS),
                col(ReadWordings.FORM)));
    Dataset<Row> founders =
        known
            .groupBy(CLUSTER)
            .agg(founder.as(FOUND))
            .select(CLUSTER, col(FOUND + "." + ReadWordings.FORM));
    Dataset<Row> founderWords =
        known.drop(QuotesTable.CLUSTER_ID.name()).join(founders, ReadWordings.FORM);
    Column same = col(ONE + "." + ReadWordings.FORM).equalTo(col(OTHER + "." + ReadWordings.FORM));
    Column longer =
        col(ONE + "." + ReadWordings.CONTENT_WORDS)
            .gt(col(OTHER + "." + ReadWordings.CONTENT_WORDS));
    return asked
        .filter(CLUSTER.isNotNull())
        .as(ONE)
        .join(
            founderWords.as(OTHER),
            QuotesTable.CLUSTER_ID.of(ONE).equalTo(QuotesTable.CLUSTER_ID.of(OTHER)))
        .select(
            col(ONE + "." + ReadWordings.FORM),
            QuotesTable.CLUSTER_ID.of(ONE),
            when(same, FOUNDER)
                .when(longer.and(holds(Likenesses.compared(ONE, OTHER))), EXTENDS)
                .otherwise(MEMBER)
                .as(ROLE));
  }

  private static String[] form() {
    return new String[] {ReadWordings.FORM};
  }
}
