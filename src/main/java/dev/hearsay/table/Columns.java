package dev.hearsay.table;

import static dev.hearsay.table.Field.contract;

import dev.hearsay.model.Span;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns that several tables share, described once. */
public final class Columns {
  /** The month, which is also the partition. */
  public static final Field MONTH =
      contract(
          "month",
          DataTypes.StringType,
          "month of publication in UTC, YYYY-MM; undated where the input gives no date");

  /** The article. */
  public static final Field DOC_ID =
      contract("doc_id", DataTypes.StringType, "the article; see documents");

  /** The outlet. */
  public static final Field SOURCE =
      contract("source", DataTypes.StringType, "the outlet; empty where the input names none");

  /** The actor. */
  public static final Field ACTOR_ID =
      contract("actor_id", DataTypes.StringType, "the actor, null where not resolved; see actors");

  /** The topic. */
  public static final Field TOPIC_ID =
      contract("topic_id", DataTypes.StringType, "the topic's code; see topics");

  /** The value of {@link #MONTH} for articles without a date. */
  public static final String UNDATED = "undated";

  /** One stretch of text, {@code struct<start:int,end:int>}. */
  public static final StructType SPAN =
      new StructType()
          .add(
              DataTypes.createStructField("start", DataTypes.IntegerType, true)
                  .withComment("first code point"))
          .add(
              DataTypes.createStructField("end", DataTypes.IntegerType, true)
                  .withComment("the one after the last"));

  /** Stretches of text in order. */
  public static final ArrayType SPANS = DataTypes.createArrayType(SPAN, true);

  /** Words. */
  public static final ArrayType STRINGS = DataTypes.createArrayType(DataTypes.StringType, true);

  /** The stretches of text in a row's column of type {@link #SPANS}. */
  public static List<Span> spans(Row row, Field field) {
    return row.<Row>getList(row.fieldIndex(field.name())).stream().map(Columns::span).toList();
  }

  static Span span(Row row) {
    return new Span(row.<Integer>getAs("start"), row.<Integer>getAs("end"));
  }

  /** Every table that a run writes, in the order of the data dictionary. */
  public static List<Table> allTables() {
    return List.of(
        DocumentsTable.TABLE,
        MentionsTable.TABLE,
        QuotesTable.TABLE,
        QuoteClustersTable.TABLE,
        ActorsTable.TABLE,
        TopicsTable.TABLE,
        DocumentTopicsTable.TABLE,
        SentimentTable.TABLE,
        QuoteCountsTable.TABLE,
        ActorMonthsTable.TABLE,
        TopicMonthsTable.TABLE,
        TopicTermsTable.TABLE,
        TopicTrendsTable.TABLE,
        SourceMonthsTable.TABLE,
        LedgerTable.TABLE,
        CoverageTable.TABLE,
        RejectsTable.TABLE,
        RestatementsTable.TABLE,
        MonthBasisTable.TABLE,
        AnalysesTable.TABLE);
  }

  private Columns() {}
}
