package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import dev.hearsay.model.AcceptedArticle;
import dev.hearsay.model.InputRow;
import dev.hearsay.model.JudgedRow;
import dev.hearsay.model.RawArticle;
import dev.hearsay.model.Reject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Input rows with what became of them by themselves. No table that is written. */
public final class JudgedRows {
  private static final DataType LONG = DataTypes.LongType;
  private static final int MONTH_LETTERS = "2026-03".length();

  /** Microseconds from 1970 to the publication; null where there is no date. */
  public static final Field PUBLISHED_MICROS =
      extra("published_micros", LONG, "microseconds from 1970 to the publication");

  /** The rows. An accepted one has no reason, a rejected one no doc_id and no text. */
  public static final Table TABLE =
      new Table(
          "judged_rows",
          "An input row and what became of it.",
          List.of(InputRows.FILE, InputRows.POSITION),
          List.of(
              InputRows.FILE,
              InputRows.POSITION,
              InputRows.OTHER_FIELDS,
              DocumentsTable.DOC_ID,
              DocumentsTable.SOURCE,
              DocumentsTable.URL,
              DocumentsTable.TITLE,
              DocumentsTable.AUTHOR,
              PUBLISHED_MICROS,
              DocumentsTable.LANGUAGE,
              DocumentsTable.TEXT,
              DocumentsTable.CHAR_COUNT,
              DocumentsTable.TOKEN_COUNT,
              DocumentsTable.CONTENT_HASH,
              DocumentsTable.WIRE,
              DocumentsTable.INPUT,
              LedgerTable.RECORD,
              LedgerTable.ARTICLE,
              RejectsTable.REASON,
              RejectsTable.DETAIL,
              RejectsTable.SAMPLE,
              Columns.MONTH));

  private JudgedRows() {}

  /** The row of a judged row. */
  public static Row toRow(JudgedRow judged) {
    return judged.accepted() == null ? rejected(judged) : accepted(judged);
  }

  private static Row accepted(JudgedRow judged) {
    InputRow input = judged.row();
    RawArticle article = input.article();
    AcceptedArticle accepted = judged.accepted();
    return RowFactory.create(
        input.file(),
        input.position(),
        null,
        accepted.docId(),
        article.source(),
        article.url(),
        article.title(),
        article.author(),
        micros(judged.published()),
        accepted.language(),
        article.text(),
        accepted.charCount(),
        accepted.tokenCount(),
        accepted.contentHash(),
        accepted.wire(),
        accepted.input(),
        input.hash(),
        accepted.article(),
        null,
        null,
        null,
        month(judged.published()));
  }

  private static Row rejected(JudgedRow judged) {
    InputRow input = judged.row();
    Reject reject = judged.rejection();
    Object[] values = new Object[TABLE.fields().size()];
    values[TABLE.fields().indexOf(InputRows.FILE)] = input.file();
    values[TABLE.fields().indexOf(InputRows.POSITION)] = input.position();
    values[TABLE.fields().indexOf(InputRows.OTHER_FIELDS)] = input.otherFields();
    values[TABLE.fields().indexOf(LedgerTable.RECORD)] = input.hash();
    values[TABLE.fields().indexOf(DocumentsTable.SOURCE)] = input.article().source();
    values[TABLE.fields().indexOf(RejectsTable.REASON)] = reject.reason().label();
    values[TABLE.fields().indexOf(RejectsTable.DETAIL)] = reject.detail();
    values[TABLE.fields().indexOf(RejectsTable.SAMPLE)] = reject.sample();
    values[TABLE.fields().indexOf(Columns.MONTH)] = month(judged.published());
    return RowFactory.create(values);
  }

  private static Long micros(Instant moment) {
    return moment == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }

  private static String month(Instant moment) {
    return moment == null ? Columns.UNDATED : moment.toString().substring(0, MONTH_LETTERS);
  }
}
