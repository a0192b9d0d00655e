package dev.hearsay.transform;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.model.QuoteType;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.SourceMonthsTable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What each article that is no copy adds to its month's figures, also where that is nothing.
 *
 * <p>Columns: {@code month}, {@code doc_id} and the {@link #MEASURES}: {@code documents}, which is
 * 1, and its statements, all of them ({@code quotes}) and of each kind.
 */
public final class ReportArticleSums {
  /** The columns to add up. */
  public static final List<String> MEASURES =
      List.of(
          SourceMonthsTable.DOCUMENTS.name(),
          SourceMonthsTable.QUOTES.name(),
          SourceMonthsTable.DIRECT_QUOTES.name(),
          SourceMonthsTable.NAMED_QUOTES.name(),
          SourceMonthsTable.UNNAMED_QUOTES.name(),
          SourceMonthsTable.UNKNOWN_QUOTES.name(),
          SourceMonthsTable.PERSON_QUOTES.name(),
          SourceMonthsTable.FEMALE_QUOTES.name(),
          SourceMonthsTable.MALE_QUOTES.name());

  /** The articles' sums, from rows of {@code documents}, {@code quotes}, {@code actor_months}. */
  public Dataset<Row> apply(Dataset<Row> documents, Dataset<Row> quotes, Dataset<Row> actorMonths) {
    return documents
        .where(DocumentsTable.DUPLICATE_OF.col().isNull())
        .select(
            Columns.MONTH.col(),
            Columns.DOC_ID.col(),
            lit(1L).as(SourceMonthsTable.DOCUMENTS.name()))
        .join(
            statements(quotes, actorMonths),
            new String[] {Columns.MONTH.name(), Columns.DOC_ID.name()},
            "left")
        .na()
        .fill(0);
  }

  private static Dataset<Row> statements(Dataset<Row> quotes, Dataset<Row> actorMonths) {
    Dataset<Row> persons =
        actorMonths
            .where(ActorMonthsTable.KIND.col().equalTo(ActorKind.PERSON.label()))
            .select(
                Columns.MONTH.col(),
                Columns.ACTOR_ID.col(),
                ActorMonthsTable.KIND.col(),
                ActorMonthsTable.GENDER.col());
    return quotes
        .where(QuotesTable.STATEMENT.col().and(not(QuotesTable.COPY.col())))
        .join(persons, new String[] {Columns.MONTH.name(), Columns.ACTOR_ID.name()}, "left")
        .groupBy(Columns.MONTH.col(), Columns.DOC_ID.col())
        .agg(
            count(lit(1)).as(SourceMonthsTable.QUOTES.name()),
            count_if(QuotesTable.TYPE.col().equalTo(QuoteType.DIRECT.label()))
                .as(SourceMonthsTable.DIRECT_QUOTES.name()),
            count_if(isBy(SpeakerKind.PERSON, SpeakerKind.ORGANIZATION, SpeakerKind.PLACE))
                .as(SourceMonthsTable.NAMED_QUOTES.name()),
            count_if(isBy(SpeakerKind.UNNAMED, SpeakerKind.GROUP))
                .as(SourceMonthsTable.UNNAMED_QUOTES.name()),
            count_if(isBy(SpeakerKind.UNKNOWN)).as(SourceMonthsTable.UNKNOWN_QUOTES.name()),
            count_if(ActorMonthsTable.KIND.col().isNotNull())
                .as(SourceMonthsTable.PERSON_QUOTES.name()),
            count_if(isOf(Gender.FEMALE)).as(SourceMonthsTable.FEMALE_QUOTES.name()),
            count_if(isOf(Gender.MALE)).as(SourceMonthsTable.MALE_QUOTES.name()));
  }

  private static Column isBy(SpeakerKind... kinds) {
    Object[] labels = Arrays.stream(kinds).map(SpeakerKind::label).toArray();
    return QuotesTable.SPEAKER_KIND.col().isin(labels);
  }

  private static Column isOf(Gender gender) {
    return ActorMonthsTable.GENDER.col().equalTo(gender.label());
  }
}
