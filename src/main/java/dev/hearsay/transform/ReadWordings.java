package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;

import dev.hearsay.model.QuoteType;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.wordings.QuoteForm;
import dev.hearsay.nlp.wordings.Wording;
import dev.hearsay.nlp.wordings.WordingReader;
import dev.hearsay.table.Columns;
import dev.hearsay.table.QuotesTable;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Quotes to what stands in them within quotation marks, one row for each that can be told from
 * others by it: its words are many enough, or an actor says them.
 *
 * <p>Columns: {@code quote_id}, {@code doc_id}, {@code month}, {@code cluster_id} as the quote has
 * it, and those below.
 */
public final class ReadWordings {
  /** Equal where the words are and, for short quotes, the actor is. */
  static final String FORM = "form";

  /** See {@link Wording#text}. */
  static final String WORDS = "words";

  /** See {@link Wording#contentWords}. */
  static final String CONTENT_WORDS = "content_words";

  /** See {@link QuoteForm#person}. */
  static final String PERSON = "person";

  private static final StructType SCHEMA =
      new StructType()
          .add(QuotesTable.QUOTE_ID.name(), QuotesTable.QUOTE_ID.type())
          .add(Columns.DOC_ID.name(), Columns.DOC_ID.type())
          .add(Columns.MONTH.name(), Columns.MONTH.type())
          .add(QuotesTable.CLUSTER_ID.name(), QuotesTable.CLUSTER_ID.type())
          .add(FORM, DataTypes.StringType)
          .add(WORDS, DataTypes.StringType)
          .add(CONTENT_WORDS, DataTypes.IntegerType)
          .add(PERSON, DataTypes.StringType);

  /** Quotes to wordings. */
  public Dataset<Row> apply(Dataset<Row> quotes) {
    return quotes
        .filter(QuotesTable.TYPE.col().notEqual(QuoteType.INDIRECT.label()))
        .select(
            QuotesTable.QUOTE_ID.col(),
            Columns.DOC_ID.col(),
            Columns.MONTH.col(),
            QuotesTable.CLUSTER_ID.col(),
            QuotesTable.TYPE.col(),
            QuotesTable.TEXT.col(),
            Columns.ACTOR_ID.col(),
            QuotesTable.SPEAKER_KIND.col(),
            QuotesTable.SPEAKER_NAME.col())
        .mapPartitions(new Reading(), Encoders.row(SCHEMA));
  }

  /** Whether a wording is too short to be compared with others. */
  static Column isShort() {
    return col(CONTENT_WORDS).lt(Wording.FEWEST_CONTENT_WORDS);
  }

  private static final class Reading implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> quotes) {
      WordingReader reader = WordingReader.load();
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(quotes, 0), false)
          .map(quote -> row(reader, quote))
          .filter(Objects::nonNull)
          .iterator();
    }

    private static Row row(WordingReader reader, Row quote) {
      Wording wording =
          reader.read(
              QuoteType.ofLabel(quote.getAs(QuotesTable.TYPE.name())),
              quote.getAs(QuotesTable.TEXT.name()));
      String actor = quote.getAs(Columns.ACTOR_ID.name());
      if (wording.size() == 0 || wording.isShort() && actor == null) {
        return null;
      }
      String person =
          QuoteForm.person(
              SpeakerKind.ofLabel(quote.getAs(QuotesTable.SPEAKER_KIND.name())),
              quote.getAs(QuotesTable.SPEAKER_NAME.name()));
      return RowFactory.create(
          quote.getAs(QuotesTable.QUOTE_ID.name()),
          quote.getAs(Columns.DOC_ID.name()),
          quote.getAs(Columns.MONTH.name()),
          quote.getAs(QuotesTable.CLUSTER_ID.name()),
          wording.isShort() ? wording.key(actor) : wording.key(),
          wording.text(),
          wording.contentWords(),
          person);
    }
  }
}
