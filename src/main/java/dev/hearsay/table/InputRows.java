package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import dev.hearsay.model.InputRow;
import dev.hearsay.model.RawArticle;
import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Input rows on their way to be judged. No table that is written. */
public final class InputRows {
  private static final DataType STRING = DataTypes.StringType;

  /** The file's path as people know it. */
  public static final Field FILE = extra("file", STRING, "the file");

  /** See {@link RejectsTable#POSITION}. */
  public static final Field POSITION = RejectsTable.POSITION;

  /** The names of the row's fields where none is the text; null elsewhere. */
  public static final Field OTHER_FIELDS =
      extra("other_fields", STRING, "the names of the row's fields where none is the text");

  private static final Field ID = extra("id", STRING, "the row's own name");
  private static final Field PUBLISHED = extra("published", STRING, "the date as written");

  /** The rows. */
  public static final Table TABLE =
      new Table(
          "input_rows",
          "An input row before it is judged.",
          List.of(FILE, POSITION),
          List.of(
              FILE,
              POSITION,
              ID,
              DocumentsTable.SOURCE,
              DocumentsTable.URL,
              DocumentsTable.TITLE,
              DocumentsTable.AUTHOR,
              PUBLISHED,
              DocumentsTable.TEXT,
              RejectsTable.REASON,
              RejectsTable.DETAIL,
              RejectsTable.SAMPLE,
              OTHER_FIELDS));

  private InputRows() {}

  /** The row of an input row. */
  public static Row toRow(InputRow input) {
    RawArticle article = input.article();
    Reject reject = input.rejection();
    return RowFactory.create(
        input.file(),
        input.position(),
        article.id(),
        article.source(),
        article.url(),
        article.title(),
        article.author(),
        article.published(),
        article.text(),
        reject == null ? null : reject.reason().name(),
        reject == null ? null : reject.detail(),
        reject == null ? null : reject.sample(),
        input.otherFields());
  }

  /** The input row of a row. */
  public static InputRow fromRow(Row row) {
    RawArticle article =
        new RawArticle(
            row.getAs(ID.name()),
            row.getAs(DocumentsTable.SOURCE.name()),
            row.getAs(DocumentsTable.URL.name()),
            row.getAs(DocumentsTable.TITLE.name()),
            row.getAs(DocumentsTable.AUTHOR.name()),
            row.getAs(PUBLISHED.name()),
            row.getAs(DocumentsTable.TEXT.name()));
    return new InputRow(
        row.getAs(FILE.name()),
        row.<Long>getAs(POSITION.name()),
        article,
        reject(row),
        row.getAs(OTHER_FIELDS.name()));
  }

  private static Reject reject(Row row) {
    String reason = row.getAs(RejectsTable.REASON.name());
    return reason == null
        ? null
        : new Reject(
            RejectReason.valueOf(reason),
            row.getAs(RejectsTable.DETAIL.name()),
            row.getAs(RejectsTable.SAMPLE.name()));
  }
}
