package dev.hearsay.transform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.nlp.trends.Rise;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.TopicMonthsTable;
import dev.hearsay.table.TopicTermsTable;
import dev.hearsay.table.TopicTrendsTable;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * The terms of each topic that rose in a month against the twelve months before, each with a
 * sentence of the month.
 *
 * <p>A term counts where at least five articles use it and chance would lift fewer than one in ten
 * thousand as high. A term within a longer one that most of its articles use is left out. Twenty
 * are kept for a topic and month.
 */
public final class FindTrends {
  private static final int LEAST_DOCUMENTS = 5;
  private static final double LEAST_SCORE = 15.13;
  private static final int MOST_TRENDS = 20;
  private static final int MOST_CANDIDATES = 100;

  /** The part of a term's articles at which a longer term says the same. */
  private static final double SAME = 0.7;

  private static final int MONTHS_BEFORE = 12;
  private static final int SHORT_SENTENCE = 40;
  private static final int LONG_SENTENCE = 300;

  private static final String LATER = "_later";
  private static final String CUT = "_cut";
  private static final String CUTS = "_cuts";
  private static final String EXAMPLE = "_example";

  private static final UserDefinedFunction SCORE =
      udf((UDF4<Long, Long, Long, Long, Double>) Rise::score, DataTypes.DoubleType);

  /**
   * Topic terms and topic months of all months, and the documents with their topics, to trends.
   *
   * @param months those to find trends of
   */
  public Dataset<Row> apply(
      Dataset<Row> topicTerms,
      Dataset<Row> topicMonths,
      Dataset<Row> documents,
      Dataset<Row> documentTopics,
      Set<String> months) {
    Dataset<Row> wanted = topicTerms.filter(Columns.MONTH.col().isin(months.toArray()));
    Dataset<Row> trends = kept(scored(wanted, topicTerms, sizes(topicMonths, cuts(topicTerms))));
    return withExamples(
        trends, documents.filter(Columns.MONTH.col().isin(months.toArray())), documentTopics);
  }

  /** The count that a term missing from a topic's month may have had: 0 unless the list was cut. */
  private static Dataset<Row> cuts(Dataset<Row> topicTerms) {
    return topicTerms
        .groupBy(Columns.MONTH.col(), Columns.TOPIC_ID.col())
        .agg(
            when(count(lit(1)).geq(CountTerms.MOST_TERMS), min(TopicTermsTable.DOCUMENTS.col()))
                .otherwise(0L)
                .as(CUT));
  }

  /** Each topic's month with its articles, those of the months before, and these months' cuts. */
  private static Dataset<Row> sizes(Dataset<Row> topicMonths, Dataset<Row> cuts) {
    Dataset<Row> sizes =
        topicMonths
            .select(
                Columns.MONTH.col(),
                Columns.TOPIC_ID.col(),
                TopicMonthsTable.DOCUMENTS_WITHOUT_COPIES
                    .col()
                    .as(TopicTrendsTable.TOPIC_DOCUMENTS.name()))
            .join(cuts, keys(Columns.MONTH.name(), Columns.TOPIC_ID.name()), "left")
            .withColumn(CUT, coalesce(col(CUT), lit(0L)));
    Dataset<Row> before =
        sizes
            .join(
                sizes.select(Columns.MONTH.col().as(LATER), Columns.TOPIC_ID.col()),
                Columns.TOPIC_ID.name())
            .filter(isBefore())
            .groupBy(col(LATER).as(Columns.MONTH.name()), Columns.TOPIC_ID.col())
            .agg(
                sum(TopicTrendsTable.TOPIC_DOCUMENTS.col())
                    .as(TopicTrendsTable.TOPIC_DOCUMENTS_BEFORE.name()),
                sum(col(CUT)).as(CUTS));
    return sizes.join(before, keys(Columns.MONTH.name(), Columns.TOPIC_ID.name()));
  }

  private static Dataset<Row> scored(
      Dataset<Row> wanted, Dataset<Row> topicTerms, Dataset<Row> sizes) {
    String[] month = keys(Columns.MONTH.name(), Columns.TOPIC_ID.name());
    String[] term = keys(Columns.TOPIC_ID.name(), TopicTermsTable.TERM.name());
    Dataset<Row> now = wanted.filter(TopicTermsTable.DOCUMENTS.col().geq(LEAST_DOCUMENTS));
    Dataset<Row> before =
        topicTerms
            .join(
                broadcast(sizes.select(Columns.MONTH.col(), Columns.TOPIC_ID.col(), col(CUT))),
                month,
                "left")
            .join(
                now.select(
                    Columns.MONTH.col().as(LATER),
                    Columns.TOPIC_ID.col(),
                    TopicTermsTable.TERM.col()),
                term)
            .filter(isBefore())
            .groupBy(
                col(LATER).as(Columns.MONTH.name()),
                Columns.TOPIC_ID.col(),
                TopicTermsTable.TERM.col())
            .agg(
                sum(TopicTermsTable.DOCUMENTS.col().minus(coalesce(col(CUT), lit(0L))))
                    .as(TopicTrendsTable.DOCUMENTS_BEFORE.name()));
    return now.join(broadcast(sizes), month)
        .join(before, keys(month[0], month[1], TopicTermsTable.TERM.name()), "left")
        .withColumn(
            TopicTrendsTable.DOCUMENTS_BEFORE.name(),
            least(
                coalesce(TopicTrendsTable.DOCUMENTS_BEFORE.col(), lit(0L)).plus(col(CUTS)),
                TopicTrendsTable.TOPIC_DOCUMENTS_BEFORE.col()))
        .withColumn(
            TopicTrendsTable.SCORE.name(),
            SCORE.apply(
                TopicTrendsTable.DOCUMENTS.col(),
                TopicTrendsTable.TOPIC_DOCUMENTS.col(),
                TopicTrendsTable.DOCUMENTS_BEFORE.col(),
                TopicTrendsTable.TOPIC_DOCUMENTS_BEFORE.col()))
        .filter(TopicTrendsTable.SCORE.col().geq(LEAST_SCORE));
  }

  /** The best of a topic and month, without those that a longer one says as well. */
  private static Dataset<Row> kept(Dataset<Row> scored) {
    Dataset<Row> candidates = best(scored, MOST_CANDIDATES);
    String one = "one";
    String longer = "longer";
    Column within =
        padded(TopicTermsTable.TERM.of(longer)).contains(padded(TopicTermsTable.TERM.of(one)));
    Dataset<Row> alone =
        candidates
            .as(one)
            .join(
                candidates.as(longer),
                Columns.MONTH
                    .of(one)
                    .equalTo(Columns.MONTH.of(longer))
                    .and(Columns.TOPIC_ID.of(one).equalTo(Columns.TOPIC_ID.of(longer)))
                    .and(TopicTermsTable.TERM.of(one).notEqual(TopicTermsTable.TERM.of(longer)))
                    .and(within)
                    .and(
                        TopicTermsTable.DOCUMENTS
                            .of(longer)
                            .geq(TopicTermsTable.DOCUMENTS.of(one).multiply(SAME))),
                "left_anti");
    return best(alone, MOST_TRENDS);
  }

  private static Dataset<Row> best(Dataset<Row> rows, int most) {
    return rows.withColumn(
            TopicTrendsTable.RANK.name(),
            row_number()
                .over(
                    Window.partitionBy(Columns.MONTH.col(), Columns.TOPIC_ID.col())
                        .orderBy(TopicTrendsTable.SCORE.col().desc(), TopicTrendsTable.TERM.col())))
        .filter(TopicTrendsTable.RANK.col().leq(most));
  }

  /** A sentence of a length that reads well, of the article first by id. */
  private static Dataset<Row> withExamples(
      Dataset<Row> trends, Dataset<Row> documents, Dataset<Row> documentTopics) {
    String[] key = keys(Columns.MONTH.name(), Columns.TOPIC_ID.name(), TopicTermsTable.TERM.name());
    Column length = TopicTrendsTable.END.col().minus(TopicTrendsTable.START.col());
    Column place =
        struct(
            TopicTrendsTable.DOC_ID.col(),
            TopicTrendsTable.START.col(),
            TopicTrendsTable.END.col());
    Dataset<Row> examples =
        ReadTerms.of(documents, documentTopics)
            .join(broadcast(trends.select(key[0], key[1], key[2])), key)
            .groupBy(Columns.MONTH.col(), Columns.TOPIC_ID.col(), TopicTermsTable.TERM.col())
            .agg(
                min_by(
                        place,
                        struct(
                            length.between(SHORT_SENTENCE, LONG_SENTENCE).equalTo(false),
                            TopicTrendsTable.DOC_ID.col(),
                            TopicTrendsTable.START.col()))
                    .as(EXAMPLE))
            .select(col(key[0]), col(key[1]), col(key[2]), col(EXAMPLE + ".*"));
    return trends
        .join(examples, key)
        .join(
            documents.select(Columns.DOC_ID.col(), DocumentsTable.TEXT.col()),
            Columns.DOC_ID.name())
        .withColumn(
            TopicTrendsTable.SENTENCE.name(),
            substring(DocumentsTable.TEXT.col(), TopicTrendsTable.START.col().plus(1), length))
        .drop(DocumentsTable.TEXT.name());
  }

  private static Column isBefore() {
    return Columns.MONTH
        .col()
        .lt(col(LATER))
        .and(Columns.MONTH.col().geq(MonthBefore.monthsBefore(col(LATER), MONTHS_BEFORE)));
  }

  private static Column padded(Column term) {
    return concat(lit(" "), term, lit(" "));
  }

  private static String[] keys(String... names) {
    return names;
  }
}
