package dev.hearsay.transform;

import dev.hearsay.model.Span;
import dev.hearsay.nlp.trends.TermReader;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentTopicsTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.TopicTermsTable;
import dev.hearsay.table.TopicTrendsTable;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The terms of every dated article that is no copy, with its main topic. */
final class ReadTerms {
  private static final StructType SCHEMA =
      new StructType()
          .add(Columns.MONTH.name(), Columns.MONTH.type())
          .add(Columns.TOPIC_ID.name(), Columns.TOPIC_ID.type())
          .add(Columns.DOC_ID.name(), Columns.DOC_ID.type())
          .add(TopicTermsTable.TERM.name(), TopicTermsTable.TERM.type())
          .add(TopicTrendsTable.START.name(), TopicTrendsTable.START.type())
          .add(TopicTrendsTable.END.name(), TopicTrendsTable.END.type());

  private ReadTerms() {}

  /** Documents and their topics to one row for an article and a term, with its first sentence. */
  static Dataset<Row> of(Dataset<Row> documents, Dataset<Row> documentTopics) {
    Dataset<Row> main =
        documentTopics
            .filter(DocumentTopicsTable.RANK.col().equalTo(1))
            .select(Columns.DOC_ID.col(), Columns.TOPIC_ID.col());
    return documents
        .filter(
            DocumentsTable.DUPLICATE_OF
                .col()
                .isNull()
                .and(Columns.MONTH.col().notEqual(Columns.UNDATED)))
        .select(Columns.DOC_ID.col(), Columns.MONTH.col(), DocumentsTable.TEXT.col())
        .join(main, Columns.DOC_ID.name())
        .mapPartitions(new Reading(), Encoders.row(SCHEMA));
  }

  private static final class Reading implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
      TermReader reader = TermReader.load();
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, 0), false)
          .flatMap(article -> rows(reader, article))
          .iterator();
    }

    private static Stream<Row> rows(TermReader reader, Row article) {
      String month = article.getAs(Columns.MONTH.name());
      String topic = article.getAs(Columns.TOPIC_ID.name());
      String docId = article.getAs(Columns.DOC_ID.name());
      return reader.terms(article.getAs(DocumentsTable.TEXT.name())).stream()
          .map(
              term -> {
                Span sentence = term.sentence();
                return RowFactory.create(
                    month, topic, docId, term.text(), sentence.start(), sentence.end());
              });
    }
  }
}
