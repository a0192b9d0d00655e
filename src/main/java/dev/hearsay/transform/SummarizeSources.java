package dev.hearsay.transform;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.model.Gender;
import dev.hearsay.model.QuoteType;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.SourceMonthsTable;
import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Each outlet's month: what it printed and whom it let speak. */
public final class SummarizeSources {
  /** Documents, quotes and actors of all months to source months. */
  public Dataset<Row> apply(Dataset<Row> documents, Dataset<Row> quotes, Dataset<Row> actors) {
    String[] key = {Columns.MONTH.name(), Columns.SOURCE.name()};
    Dataset<Row> rows =
        articles(documents)
            .join(statements(quotes, documents, actors), key, "left")
            .na()
            .fill(0)
            .withColumn(SourceMonthsTable.RANK.name(), rank())
            .withColumn(SourceMonthsTable.SHARE.name(), share());
    return MonthBefore.join(
        rows,
        documents,
        SourceMonthsTable.SOURCE,
        Map.of(SourceMonthsTable.DOCUMENTS_BEFORE, SourceMonthsTable.DOCUMENTS),
        Map.of());
  }

  private static Dataset<Row> articles(Dataset<Row> documents) {
    return documents
        .groupBy(Columns.MONTH.col(), Columns.SOURCE.col())
        .agg(
            count(lit(1)).as(SourceMonthsTable.DOCUMENTS.name()),
            count_if(DocumentsTable.DUPLICATE_OF.col().isNotNull())
                .as(SourceMonthsTable.COPIES.name()),
            count_if(DocumentsTable.WIRE.col().isNotNull())
                .as(SourceMonthsTable.WIRE_DOCUMENTS.name()),
            sum(DocumentsTable.TOKEN_COUNT.col()).as(SourceMonthsTable.TOKENS.name()));
  }

  private static Dataset<Row> statements(
      Dataset<Row> quotes, Dataset<Row> documents, Dataset<Row> actors) {
    Dataset<Row> genders = actors.select(Columns.ACTOR_ID.col(), ActorsTable.GENDER.col());
    return Quoted.withOutlets(quotes.filter(QuotesTable.STATEMENT.col()), documents)
        .join(genders, new String[] {Columns.ACTOR_ID.name()}, "left")
        .groupBy(Columns.MONTH.col(), Columns.SOURCE.col())
        .agg(
            count(lit(1)).as(SourceMonthsTable.QUOTES.name()),
            count_if(QuotesTable.TYPE.col().equalTo(QuoteType.DIRECT.label()))
                .as(SourceMonthsTable.DIRECT_QUOTES.name()),
            count_if(isBy(SpeakerKind.PERSON, SpeakerKind.ORGANIZATION, SpeakerKind.PLACE))
                .as(SourceMonthsTable.NAMED_QUOTES.name()),
            count_if(isBy(SpeakerKind.UNNAMED, SpeakerKind.GROUP))
                .as(SourceMonthsTable.UNNAMED_QUOTES.name()),
            count_if(isBy(SpeakerKind.UNKNOWN)).as(SourceMonthsTable.UNKNOWN_QUOTES.name()),
            count_if(isBy(SpeakerKind.PERSON)).as(SourceMonthsTable.PERSON_QUOTES.name()),
            count_if(isBy(Gender.FEMALE)).as(SourceMonthsTable.FEMALE_QUOTES.name()),
            count_if(isBy(Gender.MALE)).as(SourceMonthsTable.MALE_QUOTES.name()));
  }

  private static Column isBy(SpeakerKind... kinds) {
    Object[] labels = Arrays.stream(kinds).map(SpeakerKind::label).toArray();
    return QuotesTable.SPEAKER_KIND.col().isin(labels);
  }

  private static Column isBy(Gender gender) {
    return isBy(SpeakerKind.PERSON).and(ActorsTable.GENDER.col().equalTo(gender.label()));
  }

  private static Column rank() {
    return MonthRank.by(SourceMonthsTable.DOCUMENTS.col().desc(), SourceMonthsTable.SOURCE.col());
  }

  private static Column share() {
    Column documents = SourceMonthsTable.DOCUMENTS.col();
    return MonthRank.part(documents, sum(documents).over(Window.partitionBy(Columns.MONTH.col())));
  }
}
