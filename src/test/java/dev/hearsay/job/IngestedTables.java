package dev.hearsay.job;

import dev.hearsay.SparkSessions;
import dev.hearsay.io.FieldNames;
import dev.hearsay.io.Publication;
import dev.hearsay.io.TableStore;
import dev.hearsay.model.MonthSelection;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.LedgerTable;
import dev.hearsay.table.RejectsTable;
import dev.hearsay.table.Table;
import dev.hearsay.transform.CoverageCounts;
import dev.hearsay.transform.RejectRows;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the ingest step leaves in an output folder, one input after the other. */
final class IngestedTables {
  private final Path output;
  private int runs;

  IngestedTables(Path output) {
    this.output = output;
  }

  /** Adds inputs as one run, and tells what became of them. */
  Ingested add(MonthSelection months, FieldNames fields, String... inputs) {
    TableStore store = store();
    String runId = "run-" + ++runs;
    try (Publication tables = store.begin(runId);
        Ingested found =
            new IngestJob(List.of(inputs), fields, months, runId)
                .run(SparkSessions.shared(), store)) {
      stage(tables, LedgerTable.TABLE, found.ledger(), found.ledgerMonths());
      Dataset<Row> ledger = tables.read(LedgerTable.TABLE, found.ledgerMonths());
      stage(tables, CoverageTable.TABLE, new CoverageCounts().apply(ledger), found.ledgerMonths());
      stage(tables, RejectsTable.TABLE, new RejectRows().apply(ledger), found.ledgerMonths());
      stage(tables, DocumentsTable.TABLE, found.documents(), found.documentMonths());
      PublicationCheck.check(tables);
      tables.publish();
      return found;
    }
  }

  /** The same of all months, with our names of the fields. */
  Ingested add(String... inputs) {
    return add(MonthSelection.ALL, FieldNames.OURS, inputs);
  }

  private static void stage(
      Publication tables, Table table, Dataset<Row> rows, SortedSet<String> months) {
    if (!months.isEmpty()) {
      tables.stage(table, rows, months);
    }
  }

  Dataset<Row> documents() {
    return store().read(DocumentsTable.TABLE);
  }

  Dataset<Row> rejects() {
    return store().read(RejectsTable.TABLE);
  }

  Dataset<Row> coverage() {
    return store().read(CoverageTable.TABLE);
  }

  Dataset<Row> ledger() {
    return store().read(LedgerTable.TABLE);
  }

  private TableStore store() {
    return new TableStore(SparkSessions.shared(), output.toString());
  }
}
