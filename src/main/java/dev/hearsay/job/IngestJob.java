package dev.hearsay.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import dev.hearsay.io.ArticleFiles;
import dev.hearsay.io.FieldNames;
import dev.hearsay.io.InputException;
import dev.hearsay.io.Sessions;
import dev.hearsay.io.TableStore;
import dev.hearsay.io.UsageException;
import dev.hearsay.model.MonthSelection;
import dev.hearsay.model.Months;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.InputRows;
import dev.hearsay.table.LedgerTable;
import dev.hearsay.transform.AcceptedDocuments;
import dev.hearsay.transform.DistinctArticles;
import dev.hearsay.transform.FreshRows;
import dev.hearsay.transform.JudgeRows;
import dev.hearsay.transform.MendedRows;
import dev.hearsay.transform.SupersededRows;
import dev.hearsay.transform.UpdateLedger;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * From input files to what they add to the ledger and the documents.
 *
 * <p>The rows are read and judged once; those that the ledger knows change nothing. Only the ledger
 * of the months that the input speaks of, and of the months beside them, is read. What Spark keeps,
 * on disk where memory is short, it keeps until {@link Ingested#close()}.
 */
public final class IngestJob {
  private final List<String> inputs;
  private final FieldNames fields;
  private final MonthSelection months;
  private final String runId;

  /**
   * A job over the given inputs.
   *
   * @param inputs files, folders, globs or Hadoop URIs
   * @param fields what the input calls its fields
   * @param months those that are wanted; a copy in a month beside them is marked as well
   * @param runId the run that what is new in the ledger is put down to
   */
  public IngestJob(List<String> inputs, FieldNames fields, MonthSelection months, String runId) {
    this.inputs = List.copyOf(inputs);
    this.fields = fields;
    this.months = months;
    this.runId = runId;
  }

  /**
   * Reads and judges the input, and finds what is new and what is a copy. Writes nothing.
   *
   * @throws InputException where an input is missing, there is no row, or no row has a text
   * @throws UsageException where the output has documents and no ledger
   */
  public Ingested run(SparkSession spark, TableStore tables) {
    checkLedger(tables);
    ArticleFiles files = ArticleFiles.find(spark, inputs, fields);
    Sessions.fit(spark, files.bytes() + tables.bytes(AnalysesTable.TABLE));
    KeptRows kept = new KeptRows();
    try {
      Dataset<Row> judged = kept.keep(new JudgeRows().apply(files.rows(spark)));
      describe(spark, "ingest: read the input");
      SortedMap<String, Long> rows = checkedMonths(judged, String.join(", ", inputs));
      return new Search(spark, tables, judged, rows, kept).run(files.count());
    } catch (RuntimeException e) {
      kept.close();
      throw e;
    }
  }

  private static void checkLedger(TableStore tables) {
    boolean old =
        !tables.months(DocumentsTable.TABLE).isEmpty()
            && tables.months(LedgerTable.TABLE).isEmpty();
    if (old) {
      throw new UsageException(
          "Cannot add to the output: it has documents and no ledger of what was read. Name a new"
              + " folder with --output and give all of the input.");
    }
  }

  /** The number of rows by month. */
  private static SortedMap<String, Long> checkedMonths(Dataset<Row> judged, String input) {
    SortedMap<String, Long> rows = new TreeMap<>();
    long withText = 0;
    String fields = "";
    for (Row month :
        judged
            .groupBy(Columns.MONTH.col())
            .agg(
                count(lit(1)),
                count(InputRows.OTHER_FIELDS.col()),
                min(InputRows.OTHER_FIELDS.col()))
            .collectAsList()) {
      rows.put(month.getString(0), month.getLong(1));
      withText += month.getLong(1) - month.getLong(2);
      fields = month.isNullAt(3) ? fields : month.getString(3);
    }
    if (withText == 0) {
      throw new InputException(
          rows.isEmpty()
              ? "Cannot read %s: it holds no row. Give one with at least one article."
                  .formatted(input)
              : "Cannot read %s: no row has the text among its fields %s. Name the one that is the text with --field text=NAME."
                  .formatted(input, fields));
    }
    return rows;
  }

  private static void describe(SparkSession spark, String job) {
    spark.sparkContext().setJobDescription(job);
  }

  /** What one input adds to one output. */
  private final class Search {
    private final SparkSession spark;
    private final TableStore tables;
    private final Dataset<Row> judged;
    private final SortedMap<String, Long> rows;
    private final SortedSet<String> spoken;
    private final KeptRows kept;

    Search(
        SparkSession spark,
        TableStore tables,
        Dataset<Row> judged,
        SortedMap<String, Long> rows,
        KeptRows kept) {
      this.spark = spark;
      this.tables = tables;
      this.judged = judged;
      this.rows = rows;
      this.spoken = months.among(rows.keySet());
      this.kept = kept;
    }

    Ingested run(int files) {
      describe(spark, "ingest: look for what is new");
      Dataset<Row> wanted = judged.filter(Columns.MONTH.col().isin(spoken.toArray()));
      Dataset<Row> ledger = tables.read(LedgerTable.TABLE, looked());
      Dataset<Row> fresh = kept.cut(new FreshRows(runId).apply(wanted, ledger));
      Dataset<Row> distinct = kept.cut(new DistinctArticles().apply(fresh, ledger));
      Dataset<Row> superseded = kept.cut(new SupersededRows().apply(distinct, ledger));
      Dataset<Row> stale = superseded.filter(LedgerTable.STATE.col().isNull());
      Dataset<Row> arrivals = without(distinct, stale);
      Dataset<Row> replaced =
          superseded.filter(LedgerTable.STATE.col().equalTo(LedgerTable.ACCEPTED));
      Dataset<Row> ended =
          superseded
              .filter(LedgerTable.STATE.col().isNotNull())
              .unionByName(new MendedRows().apply(fresh, ledger));
      IngestCounts counts = IngestCounts.of(fresh, arrivals, replaced, ended);
      SortedSet<String> documentMonths = counts.documentMonths();
      documentMonths.addAll(missing());
      describe(spark, "ingest: find copies");
      CopySearch.Found found =
          new CopySearch(
                  tables,
                  new AcceptedDocuments().apply(judged, arrivals),
                  replaced,
                  documentMonths,
                  kept)
              .run();
      describe(spark, null);
      return new Ingested(
          files,
          spoken.stream().mapToLong(rows::get).sum(),
          counts.of(spoken.stream().mapToLong(rows::get).sum()),
          new TreeSet<>(rows.keySet()),
          spoken,
          new UpdateLedger(runId)
              .apply(
                  tables.read(LedgerTable.TABLE, counts.ledgerMonths()),
                  ended,
                  fresh,
                  arrivals,
                  stale),
          counts.ledgerMonths(),
          found.documents(),
          found.months(),
          kept);
    }

    private static Dataset<Row> without(Dataset<Row> distinct, Dataset<Row> stale) {
      return distinct.join(
          stale.select(LedgerTable.DOC_ID.col()),
          new String[] {LedgerTable.DOC_ID.name()},
          "left_anti");
    }

    /** The months of the ledger in which another version of an article, or its reject, may be. */
    private SortedSet<String> looked() {
      SortedSet<String> looked = new TreeSet<>(spoken);
      looked.addAll(Months.after(spoken, -1));
      looked.addAll(Months.after(spoken, 1));
      looked.add(Columns.UNDATED);
      return looked;
    }

    /** A month of which no row is accepted is one without documents. */
    private SortedSet<String> missing() {
      SortedSet<String> missing = new TreeSet<>(spoken);
      missing.removeAll(tables.months(DocumentsTable.TABLE));
      return missing;
    }
  }
}
