package dev.hearsay.job;

import dev.hearsay.io.Answer;
import dev.hearsay.io.TableQueries;
import dev.hearsay.report.AnswerWriter;
import dev.hearsay.report.CsvAnswer;
import dev.hearsay.report.JsonAnswer;
import dev.hearsay.report.TextAnswer;
import dev.hearsay.report.TextAnswer.TextColumn;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers a query from the tables of an output folder at once, without Spark. */
public final class SqlJob {
  private static final Set<String> NUMBERS =
      Set.of("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "FLOAT", "DOUBLE", "DECIMAL");

  private final String output;
  private final AnswerFormat format;
  private final int width;

  /**
   * With how to answer.
   *
   * @param output the folder of a run on a local disk
   * @param width characters that a line of {@link AnswerFormat#TABLE} may have
   */
  public SqlJob(String output, AnswerFormat format, int width) {
    this.output = output;
    this.format = format;
    this.width = width;
  }

  /**
   * Writes the answer to a query.
   *
   * @throws dev.hearsay.io.UsageException when the tables cannot be read, or it cannot be answered
   */
  public void answer(String sql, PrintWriter out) {
    try (TableQueries queries = TableQueries.open(output);
        Answer answer = format == AnswerFormat.JSON ? queries.objects(sql) : queries.values(sql)) {
      AnswerWriter writer = writer(answer.columns(), out);
      for (Optional<List<String>> row = answer.next(); row.isPresent(); row = answer.next()) {
        writer.row(row.get());
      }
      writer.end();
    }
  }

  /** Writes the tables and the views that are there, and what a row of each is. */
  public void list(PrintWriter out) {
    answer(TableQueries.LISTING, out);
  }

  private AnswerWriter writer(List<Answer.Column> columns, PrintWriter out) {
    return switch (format) {
      case TABLE -> new TextAnswer(columns.stream().map(SqlJob::column).toList(), width, out);
      case CSV -> new CsvAnswer(columns.stream().map(Answer.Column::name).toList(), out);
      case JSON -> new JsonAnswer(out);
    };
  }

  private static TextColumn column(Answer.Column column) {
    String type = column.type().replaceFirst("\\(.*", "");
    return new TextColumn(column.name(), NUMBERS.contains(type));
  }
}
