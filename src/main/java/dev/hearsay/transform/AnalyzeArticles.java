package dev.hearsay.transform;

import dev.hearsay.model.Analysis;
import dev.hearsay.model.Article;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/** Reads every article: documents to analyses. */
public final class AnalyzeArticles {
  /** What understands one article; serializable, and thread-safe where it runs. */
  @FunctionalInterface
  public interface Reader extends Serializable {
    /** Reads one article. */
    Analysis read(Article article);
  }

  private final Reader reader;
  private final String readerName;
  private final LongAccumulator done;

  /**
   * With what reads.
   *
   * @param readerName the checksum by which the rows tell what read them
   * @param done counts the articles read, for the progress line
   */
  public AnalyzeArticles(Reader reader, String readerName, LongAccumulator done) {
    this.reader = reader;
    this.readerName = readerName;
    this.done = done;
  }

  /** Documents to analyses, partition by partition. */
  public Dataset<Row> apply(Dataset<Row> documents) {
    return documents
        .select(
            DocumentsTable.DOC_ID.col(),
            DocumentsTable.SOURCE.col(),
            DocumentsTable.TITLE.col(),
            DocumentsTable.PUBLISHED_AT.col(),
            DocumentsTable.TEXT.col(),
            DocumentsTable.AUTHOR.col(),
            DocumentsTable.INPUT.col(),
            Columns.MONTH.col())
        .mapPartitions(
            new ReadArticles(reader, readerName, done), Encoders.row(AnalysesTable.TABLE.schema()));
  }

  private static final class ReadArticles implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final Reader reader;
    private final String readerName;
    private final LongAccumulator done;

    ReadArticles(Reader reader, String readerName, LongAccumulator done) {
      this.reader = reader;
      this.readerName = readerName;
      this.done = done;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> documents) {
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, 0), false)
          .map(this::read)
          .iterator();
    }

    private Row read(Row document) {
      Article article = article(document);
      Analysis analysis = analyze(article, document.getAs(DocumentsTable.INPUT.name()));
      done.add(1);
      return AnalysesTable.toRow(
          article.docId(), readerName, analysis, document.getAs(Columns.MONTH.name()));
    }

    private Analysis analyze(Article article, String input) {
      try {
        return reader.read(article);
      } catch (RuntimeException e) {
        throw new IllegalStateException(
            "Cannot analyze the article %s of %s: %s. This is a bug; please report it with the text."
                .formatted(article.docId(), input, e),
            e);
      }
    }

    private static Article article(Row row) {
      return new Article(
          row.getAs(DocumentsTable.DOC_ID.name()),
          orEmpty(row.getAs(DocumentsTable.SOURCE.name())),
          orEmpty(row.getAs(DocumentsTable.TITLE.name())),
          instant(row.getAs(DocumentsTable.PUBLISHED_AT.name())),
          row.getAs(DocumentsTable.AUTHOR.name()),
          row.getAs(DocumentsTable.TEXT.name()));
    }

    private static Instant instant(Timestamp timestamp) {
      return timestamp == null ? null : timestamp.toInstant();
    }

    private static String orEmpty(String text) {
      return text == null ? "" : text;
    }
  }
}
