package dev.hearsay.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentTopicsTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuoteClustersTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.SentimentTable;
import dev.hearsay.table.Table;
import dev.hearsay.table.TopicsTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Rows that no table may hold: keys that are there twice, references that lead nowhere, spans that
 * do not cut their own text, coverage that does not add up. Each as what is wrong and where.
 */
public final class BrokenRows {
  private static final String WRONG = "wrong";
  private static final String WHERE = "where";
  private static final String KIND = "kind";
  private static final String ID = "id";
  private static final String SPAN = "span";
  private static final String TEXT = "cut";
  private static final String PLACE = "place";
  private static final String DOCUMENT = "document";

  private final Map<Table, Dataset<Row>> tables;

  /**
   * Of these tables.
   *
   * @param tables whole, or of the same months; what refers to a table that is not among them is
   *     passed over
   */
  public BrokenRows(Map<Table, Dataset<Row>> tables) {
    this.tables = new LinkedHashMap<>(tables);
  }

  /** All of them, none where all is well; columns {@code wrong} and {@code where}. */
  public Dataset<Row> find() {
    Stream<Dataset<Row>> checks =
        Stream.of(keysTwice(), lostReferences(), badSpans(), badCoverage()).flatMap(List::stream);
    return checks.reduce(Dataset::union).orElseThrow();
  }

  private List<Dataset<Row>> keysTwice() {
    List<Dataset<Row>> keys =
        tables.entrySet().stream()
            .map(
                table ->
                    table
                        .getValue()
                        .select(
                            lit("two rows of " + table.getKey().name() + " with one key").as(WRONG),
                            concat_ws("|", strings(table.getKey().keyColumns())).as(WHERE)))
            .toList();
    return keys.stream()
        .reduce(Dataset::union)
        .map(
            all ->
                all.groupBy(col(WRONG), col(WHERE))
                    .agg(count(lit(1)).as(ID))
                    .filter(col(ID).gt(1))
                    .drop(ID))
        .stream()
        .toList();
  }

  /** A null is told apart from an empty text, so that keys with either are not taken for one. */
  private static Column[] strings(Column[] columns) {
    return Arrays.stream(columns)
        .map(c -> coalesce(c.cast(DataTypes.StringType), lit("null")))
        .toArray(Column[]::new);
  }

  private List<Dataset<Row>> lostReferences() {
    Map<Field, Table> ids =
        Map.of(
            DocumentsTable.DOC_ID, DocumentsTable.TABLE,
            ActorsTable.ACTOR_ID, ActorsTable.TABLE,
            TopicsTable.TOPIC_ID, TopicsTable.TABLE,
            QuoteClustersTable.CLUSTER_ID, QuoteClustersTable.TABLE);
    List<Dataset<Row>> there =
        ids.entrySet().stream()
            .filter(id -> tables.containsKey(id.getValue()))
            .map(
                id ->
                    tables
                        .get(id.getValue())
                        .select(lit(id.getValue().name()).as(KIND), id.getKey().col().as(ID)))
            .toList();
    List<Dataset<Row>> asked =
        Stream.of(
                reference(MentionsTable.TABLE, MentionsTable.DOC_ID, DocumentsTable.TABLE),
                reference(MentionsTable.TABLE, MentionsTable.ACTOR_ID, ActorsTable.TABLE),
                reference(QuotesTable.TABLE, QuotesTable.DOC_ID, DocumentsTable.TABLE),
                reference(QuotesTable.TABLE, QuotesTable.ACTOR_ID, ActorsTable.TABLE),
                reference(QuotesTable.TABLE, QuotesTable.TOPIC_ID, TopicsTable.TABLE),
                reference(QuotesTable.TABLE, QuotesTable.CLUSTER_ID, QuoteClustersTable.TABLE),
                reference(SentimentTable.TABLE, SentimentTable.HOLDER_ID, ActorsTable.TABLE),
                reference(SentimentTable.TABLE, SentimentTable.TARGET_ID, ActorsTable.TABLE),
                reference(
                    DocumentTopicsTable.TABLE, DocumentTopicsTable.DOC_ID, DocumentsTable.TABLE),
                reference(
                    DocumentTopicsTable.TABLE, DocumentTopicsTable.TOPIC_ID, TopicsTable.TABLE))
            .flatMap(List::stream)
            .toList();
    if (there.isEmpty() || asked.isEmpty()) {
      return List.of();
    }
    Dataset<Row> known = there.stream().reduce(Dataset::union).orElseThrow().as("known");
    Dataset<Row> used = asked.stream().reduce(Dataset::union).orElseThrow().distinct().as("used");
    Column same = col("used." + KIND).equalTo(col("known." + KIND));
    return List.of(
        used.join(known, same.and(col("used." + ID).equalTo(col("known." + ID))), "left_anti")
            .select(col(WRONG), col(ID).as(WHERE)));
  }

  private List<Dataset<Row>> reference(Table from, Field column, Table to) {
    if (!tables.containsKey(from) || !tables.containsKey(to)) {
      return List.of();
    }
    return List.of(
        tables
            .get(from)
            .filter(column.col().isNotNull())
            .select(
                lit("%s of %s that is not in %s".formatted(column.name(), from.name(), to.name()))
                    .as(WRONG),
                lit(to.name()).as(KIND),
                column.col().as(ID)));
  }

  private List<Dataset<Row>> badSpans() {
    boolean all =
        tables
            .keySet()
            .containsAll(List.of(DocumentsTable.TABLE, MentionsTable.TABLE, QuotesTable.TABLE));
    if (!all) {
      return List.of();
    }
    Dataset<Row> mentions =
        tables
            .get(MentionsTable.TABLE)
            .select(
                MentionsTable.MENTION_ID.col().as(ID),
                MentionsTable.DOC_ID.col().as(PLACE),
                MentionsTable.START.col().as("start"),
                MentionsTable.END.col().as("end"),
                MentionsTable.TEXT.col().as(TEXT));
    Column spans =
        concat(QuotesTable.CONTENT.col(), QuotesTable.CUE.col(), QuotesTable.SOURCE.col());
    Dataset<Row> quotes =
        tables
            .get(QuotesTable.TABLE)
            .select(
                QuotesTable.QUOTE_ID.col().as(ID),
                QuotesTable.DOC_ID.col().as(PLACE),
                explode(spans).as(SPAN))
            .select(
                col(ID), col(PLACE), col(SPAN + ".start"), col(SPAN + ".end"), lit(null).as(TEXT));
    Column cut =
        substring(
            DocumentsTable.TEXT.of(DOCUMENT), col("start").plus(1), col("end").minus(col("start")));
    Column good =
        col("start")
            .geq(0)
            .and(col("start").lt(col("end")))
            .and(col("end").leq(DocumentsTable.CHAR_COUNT.of(DOCUMENT)))
            .and(col(TEXT).isNull().or(col(TEXT).equalTo(cut)));
    return List.of(
        mentions
            .union(quotes)
            .join(
                tables.get(DocumentsTable.TABLE).as(DOCUMENT),
                col(PLACE).equalTo(DocumentsTable.DOC_ID.of(DOCUMENT)))
            .filter(not(good))
            .select(lit("a span that does not cut its text").as(WRONG), col(ID).as(WHERE)));
  }

  private List<Dataset<Row>> badCoverage() {
    if (!tables.containsKey(CoverageTable.TABLE) || !tables.containsKey(DocumentsTable.TABLE)) {
      return List.of();
    }
    Column accepted =
        CoverageTable.STATE.col().isin(CoverageCounts.ACCEPTED, FailedArticles.FAILED);
    Dataset<Row> said =
        tables
            .get(CoverageTable.TABLE)
            .groupBy(Columns.MONTH.col().as(KIND))
            .agg(sum(when(accepted, CoverageTable.ROWS.col()).otherwise(0)).as(ID));
    Dataset<Row> counted =
        tables
            .get(DocumentsTable.TABLE)
            .groupBy(Columns.MONTH.col().as(PLACE))
            .agg(count(lit(1)).as(TEXT));
    Column differ = coalesce(col(ID), lit(0L)).notEqual(coalesce(col(TEXT), lit(0L)));
    return List.of(
        said.join(counted, col(KIND).equalTo(col(PLACE)), "full_outer")
            .filter(differ)
            .select(
                lit("a month whose coverage does not add up to its documents").as(WRONG),
                coalesce(col(KIND), col(PLACE)).as(WHERE)));
  }
}
