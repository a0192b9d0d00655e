package dev.hearsay.transform;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.slice;
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
import java.util.Arrays;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
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

  private static final String NUMBER = "_number";
  private static final String RANK = "_rank";
  private static final String CANDIDATES = "_candidates";
  private static final String TREND = "_trend";
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
    Dataset<Row> trends =
        kept(
            scored(topicTerms, sizes(topicMonths, cuts(topicTerms)))
                .filter(Columns.MONTH.col().isin(months.toArray())));
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
    return topicMonths
        .select(
            Columns.MONTH.col(),
            Columns.TOPIC_ID.col(),
            TopicMonthsTable.DOCUMENTS_WITHOUT_COPIES
                .col()
                .as(TopicTrendsTable.TOPIC_DOCUMENTS.name()),
            MonthBefore.number(Columns.MONTH.col()).as(NUMBER))
        .join(cuts, keys(Columns.MONTH.name(), Columns.TOPIC_ID.name()), "left")
        .withColumn(CUT, coalesce(col(CUT), lit(0L)))
        .withColumn(
            TopicTrendsTable.TOPIC_DOCUMENTS_BEFORE.name(),
            sum(TopicTrendsTable.TOPIC_DOCUMENTS.col()).over(monthsBefore(Columns.TOPIC_ID.col())))
        .withColumn(CUTS, sum(col(CUT)).over(monthsBefore(Columns.TOPIC_ID.col())));
  }

  private static Dataset<Row> scored(Dataset<Row> topicTerms, Dataset<Row> sizes) {
    Column before =
        sum(TopicTermsTable.DOCUMENTS.col().minus(col(CUT)))
            .over(monthsBefore(Columns.TOPIC_ID.col(), TopicTermsTable.TERM.col()));
    return topicTerms
        .join(broadcast(sizes), keys(Columns.MONTH.name(), Columns.TOPIC_ID.name()))
        .withColumn(TopicTrendsTable.DOCUMENTS_BEFORE.name(), before)
        .filter(
            TopicTermsTable.DOCUMENTS
                .col()
                .geq(LEAST_DOCUMENTS)
                .and(TopicTrendsTable.TOPIC_DOCUMENTS_BEFORE.col().isNotNull()))
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

  private static WindowSpec monthsBefore(Column... same) {
    return Window.partitionBy(same).orderBy(col(NUMBER)).rangeBetween(-MONTHS_BEFORE, -1);
  }

  /** The best of a topic and month, without those that a longer one says as well. */
  private static Dataset<Row> kept(Dataset<Row> scored) {
    Column rank =
        row_number()
            .over(
                Window.partitionBy(Columns.MONTH.col(), Columns.TOPIC_ID.col())
                    .orderBy(TopicTrendsTable.SCORE.col().desc(), TopicTrendsTable.TERM.col()));
    Column candidate =
        struct(
            col(RANK),
            TopicTermsTable.TERM.col(),
            TopicTrendsTable.SCORE.col(),
            TopicTrendsTable.DOCUMENTS.col(),
            TopicTrendsTable.TOPIC_DOCUMENTS.col(),
            TopicTrendsTable.DOCUMENTS_BEFORE.col(),
            TopicTrendsTable.TOPIC_DOCUMENTS_BEFORE.col());
    Column alone =
        filter(col(CANDIDATES), one -> not(exists(col(CANDIDATES), other -> says(other, one))));
    return scored
        .withColumn(RANK, rank)
        .filter(col(RANK).leq(MOST_CANDIDATES))
        .groupBy(Columns.MONTH.col(), Columns.TOPIC_ID.col())
        .agg(array_sort(collect_list(candidate)).as(CANDIDATES))
        .select(
            Columns.MONTH.col(),
            Columns.TOPIC_ID.col(),
            posexplode(slice(alone, 1, MOST_TRENDS)).as(keys(RANK, TREND)))
        .select(
            Columns.MONTH.col(),
            Columns.TOPIC_ID.col(),
            col(RANK).plus(1).as(TopicTrendsTable.RANK.name()),
            col(TREND + ".*"))
        .drop(RANK);
  }

  /** Whether the longer term holds the other one and most of its articles. */
  private static Column says(Column longer, Column one) {
    Column term = one.getField(TopicTermsTable.TERM.name());
    Column other = longer.getField(TopicTermsTable.TERM.name());
    return term.notEqual(other)
        .and(padded(other).contains(padded(term)))
        .and(
            longer
                .getField(TopicTermsTable.DOCUMENTS.name())
                .geq(one.getField(TopicTermsTable.DOCUMENTS.name()).multiply(SAME)));
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
    return ReadTerms.of(documents, documentTopics)
        .join(broadcast(trends), key)
        .groupBy(Arrays.stream(trends.columns()).map(name -> col(name)).toArray(Column[]::new))
        .agg(
            min_by(
                    place,
                    struct(
                        length.between(SHORT_SENTENCE, LONG_SENTENCE).equalTo(false),
                        TopicTrendsTable.DOC_ID.col(),
                        TopicTrendsTable.START.col()))
                .as(EXAMPLE))
        .select(col("*"), col(EXAMPLE + ".*"))
        .join(
            documents.select(Columns.DOC_ID.col(), DocumentsTable.TEXT.col()),
            Columns.DOC_ID.name())
        .withColumn(
            TopicTrendsTable.SENTENCE.name(),
            substring(DocumentsTable.TEXT.col(), TopicTrendsTable.START.col().plus(1), length))
        .drop(DocumentsTable.TEXT.name(), EXAMPLE);
  }

  private static Column padded(Column term) {
    return concat(lit(" "), term, lit(" "));
  }

  private static String[] keys(String... names) {
    return names;
  }
}
