package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.udf;

import dev.hearsay.nlp.wordings.Containment;
import dev.hearsay.nlp.wordings.QuoteForm;
import dev.hearsay.nlp.wordings.Wording;
import dev.hearsay.table.QuotesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * Forms to pairs of a form that was not published and one before it in rank of which one is a part
 * of the other: {@code form}, {@code earlier} and the columns below.
 *
 * <p>Candidates share a phrase ({@link Wording#phrases}). Of all forms with a phrase only the first
 * {@value #LEADERS} in rank are compared with the others, so the work grows with the number of
 * forms, however many share a phrase; what two forms of one quote share is several phrases, most of
 * them rare.
 */
public final class Likenesses {
  /** The form that is before in rank. */
  static final String EARLIER = "earlier";

  /** Its rank. */
  static final String EARLIER_RANK = "earlier_rank";

  /** How {@code form} stands to {@code earlier}, see {@link Containment}. */
  static final String CONTAINMENT = "containment";

  /** Whether {@code form} has more content words than {@code earlier}. */
  static final String LONGER = "longer";

  private static final int LEADERS = 4;
  private static final String PHRASE = "phrase";
  private static final String PLACE = "place";
  private static final String ONE = "one";
  private static final String OTHER = "other";
  private static final String PAIR = "pair";

  private static final UserDefinedFunction PHRASES =
      udf(
          (UDF1<String, Object>) words -> Wording.parse(words).phrases(),
          DataTypes.createArrayType(DataTypes.LongType, false));
  private static final UserDefinedFunction COMPARED =
      udf(
          (UDF4<String, String, String, String, String>)
              (words, person, otherWords, otherPerson) ->
                  new QuoteForm(Wording.parse(words), person)
                      .to(new QuoteForm(Wording.parse(otherWords), otherPerson))
                      .name(),
          DataTypes.StringType);

  /** Forms, see {@link FindForms}, to likenesses. */
  public Dataset<Row> apply(Dataset<Row> forms) {
    return candidates(forms)
        .as(PAIR)
        .join(forms.as(ONE), col(PAIR + "." + ReadWordings.FORM).equalTo(form(ONE)))
        .join(forms.as(OTHER), col(PAIR + "." + EARLIER).equalTo(form(OTHER)))
        .withColumn(CONTAINMENT, compared(ONE, OTHER))
        .filter(col(CONTAINMENT).notEqual(Containment.NONE.name()))
        .select(
            form(ONE),
            col(EARLIER),
            col(OTHER + "." + FindForms.RANK).as(EARLIER_RANK),
            col(CONTAINMENT),
            length(ONE).gt(length(OTHER)).as(LONGER));
  }

  /** How the form of one alias stands to that of another, see {@link Containment}. */
  static Column compared(String one, String other) {
    return COMPARED.apply(
        col(one + "." + ReadWordings.WORDS),
        col(one + "." + ReadWordings.PERSON),
        col(other + "." + ReadWordings.WORDS),
        col(other + "." + ReadWordings.PERSON));
  }

  private static Dataset<Row> candidates(Dataset<Row> forms) {
    Dataset<Row> fresh = phrases(forms.filter(QuotesTable.CLUSTER_ID.col().isNull()));
    Dataset<Row> known =
        phrases(forms.filter(QuotesTable.CLUSTER_ID.col().isNotNull()))
            .join(fresh.select(PHRASE), usingPhrase(), "left_semi");
    Dataset<Row> leaders =
        known
            .unionByName(fresh)
            .withColumn(
                PLACE, row_number().over(Window.partitionBy(PHRASE).orderBy(col(FindForms.RANK))))
            .filter(col(PLACE).leq(LEADERS))
            .select(
                col(PHRASE),
                col(ReadWordings.FORM).as(EARLIER),
                col(FindForms.RANK).as(EARLIER_RANK));
    return fresh
        .join(leaders, PHRASE)
        .filter(col(EARLIER_RANK).lt(col(FindForms.RANK)))
        .select(col(ReadWordings.FORM), col(EARLIER))
        .distinct();
  }

  private static Dataset<Row> phrases(Dataset<Row> forms) {
    return forms.select(
        col(ReadWordings.FORM),
        col(FindForms.RANK),
        explode(PHRASES.apply(col(ReadWordings.WORDS))).as(PHRASE));
  }

  private static String[] usingPhrase() {
    return new String[] {PHRASE};
  }

  private static Column form(String alias) {
    return col(alias + "." + ReadWordings.FORM);
  }

  private static Column length(String alias) {
    return col(alias + "." + ReadWordings.CONTENT_WORDS);
  }
}
