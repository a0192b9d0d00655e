package dev.hearsay.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Rows;
import dev.hearsay.SparkSessions;
import dev.hearsay.SparkTest;
import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import dev.hearsay.table.RestatementsTable;
import dev.hearsay.table.SourceMonthsTable;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

@SparkTest
class RestateFiguresTest {
  @Test
  void eachCountThatChangesInAPublishedMonthIsTold() {
    Dataset<Row> before =
        Rows.of(
            SourceMonthsTable.TABLE,
            month("Gazette", "2026-03", 2, 7),
            month("Courier", "2026-03", 1, 0));
    Dataset<Row> after =
        Rows.of(
            SourceMonthsTable.TABLE,
            month("Gazette", "2026-03", 3, 7),
            month("Ledger", "2026-03", 1, 0),
            month("Gazette", "2026-04", 5, 5));

    Dataset<Row> restated =
        new RestateFigures("run")
            .apply(SourceMonthsTable.TABLE, before, after, causes("2026-03", "late document"));

    assertThat(
            Rows.show(
                restated,
                Columns.MONTH,
                RestatementsTable.TABLE_NAME,
                RestatementsTable.KEY,
                RestatementsTable.MEASURE,
                RestatementsTable.BEFORE,
                RestatementsTable.AFTER,
                RestatementsTable.CAUSE))
        .containsExactly(
            "2026-03|source_months|Courier|documents|1|null|late document",
            "2026-03|source_months|Gazette|documents|2|3|late document",
            "2026-03|source_months|Ledger|documents|null|1|late document");
  }

  private static Map<Field, Object> month(
      String source, String month, long documents, long quotes) {
    return Map.of(
        SourceMonthsTable.SOURCE, source,
        SourceMonthsTable.DOCUMENTS, documents,
        SourceMonthsTable.QUOTES, quotes,
        SourceMonthsTable.DOCUMENTS_BEFORE, 9L - documents,
        Columns.MONTH, month);
  }

  private static Dataset<Row> causes(String month, String cause) {
    return SparkSessions.shared()
        .createDataFrame(
            List.of(RowFactory.create(month, cause)),
            new StructType()
                .add(Columns.MONTH.name(), DataTypes.StringType)
                .add(RestatementsTable.CAUSE.name(), DataTypes.StringType));
  }
}
