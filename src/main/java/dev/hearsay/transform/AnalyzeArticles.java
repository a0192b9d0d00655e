package dev.hearsay.transform;

import dev.hearsay.model.Analysis;
import dev.hearsay.model.Article;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/**
 * Reads every article: documents to analyses. An article that meets a bug, or takes longer than
 * five minutes, becomes a row that says so.
 */
public final class AnalyzeArticles {
  /** What understands one article; serializable, and thread-safe where it runs. */
  @FunctionalInterface
  public interface Reader extends Serializable {
    /** Reads one article. */
    Analysis read(Article article);
  }

  /** Many times what the longest text that is accepted takes. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

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
            Columns.MONTH.col())
        .mapPartitions(
            new ReadArticles(reader, readerName, done), Encoders.row(AnalysesTable.TABLE.schema()));
  }

  private static final class ReadArticles implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final Reader reader;
    private final String readerName;
    private final LongAccumulator done;
    private transient LimitedReading limited;

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
      if (limited == null) {
        limited = new LimitedReading(reader, LIMIT);
      }
      Article article = article(document);
      String month = document.getAs(Columns.MONTH.name());
      LimitedReading.Outcome outcome = limited.read(article);
      done.add(1);
      return outcome.analysis() == null
          ? AnalysesTable.toRow(article.docId(), readerName, outcome.failure(), month)
          : AnalysesTable.toRow(article.docId(), readerName, outcome.analysis(), month);
    }
  }

  /** The article that a row of the documents table holds. */
  public static Article article(Row row) {
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
