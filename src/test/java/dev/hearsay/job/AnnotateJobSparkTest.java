package dev.hearsay.job;

import static dev.hearsay.Rows.document;
import static dev.hearsay.Rows.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Rows;
import dev.hearsay.SparkSessions;
import dev.hearsay.SparkTest;
import dev.hearsay.io.Publication;
import dev.hearsay.io.TableStore;
import dev.hearsay.model.Analysis;
import dev.hearsay.model.Article;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.RejectsTable;
import dev.hearsay.transform.AnalyzeArticles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SparkTest
class AnnotateJobSparkTest {
  private static final SortedSet<String> READ = new ConcurrentSkipListSet<>();

  @TempDir private Path output;
  private TableStore store;

  @BeforeEach
  void open() {
    READ.clear();
    store = new TableStore(SparkSessions.shared(), output.toString());
  }

  @Test
  void readsOnlyWhatItsReaderHasNotRead() {
    annotate("reader 1", AnnotateJobSparkTest::read, "a", "b");
    assertThat(READ).containsExactly("a", "b");

    READ.clear();
    annotate("reader 1", AnnotateJobSparkTest::read, "a", "b", "late");

    assertThat(READ).containsExactly("late");
    assertThat(show(store.read(AnalysesTable.TABLE), AnalysesTable.DOC_ID))
        .containsExactly("a", "b", "late");
  }

  @Test
  void newReaderReadsTheMonthAnew() {
    annotate("reader 1", AnnotateJobSparkTest::read, "a", "b");
    READ.clear();
    annotate("reader 2", AnnotateJobSparkTest::read, "a", "b", "late");

    assertThat(READ).containsExactly("a", "b", "late");
    assertThat(show(store.read(AnalysesTable.TABLE), AnalysesTable.READER).stream().distinct())
        .containsExactly("reader 2");
  }

  @Test
  void articleThatIsGoneLosesItsAnalysis() {
    annotate("reader 1", AnnotateJobSparkTest::read, "a", "gone");
    annotate("reader 1", AnnotateJobSparkTest::read, "a");

    assertThat(show(store.read(AnalysesTable.TABLE), AnalysesTable.DOC_ID)).containsExactly("a");
  }

  @Test
  void articleThatFailsIsARejectAndNotAccepted() {
    annotate("reader 1", AnnotateJobSparkTest::readOrFail, "a", "bad", "c");

    assertThat(show(store.read(AnalysesTable.TABLE), AnalysesTable.DOC_ID, AnalysesTable.FAILURE))
        .containsExactly("a|null", "bad|java.lang.IllegalStateException: no such actor", "c|null");
    assertThat(
            show(
                store.read(RejectsTable.TABLE),
                RejectsTable.INPUT,
                RejectsTable.REASON,
                RejectsTable.DETAIL))
        .containsExactly(
            "file|too_short|null",
            "input bad|failed|java.lang.IllegalStateException: no such actor");
    assertThat(coverage())
        .containsExactly("Gazette|accepted|2", "Gazette|failed|1", "Gazette|too_short|1");
  }

  @Test
  void articleThatABetterReaderReadsIsAcceptedAgain() {
    annotate("reader 1", AnnotateJobSparkTest::readOrFail, "a", "bad", "c");
    try (Publication tables = store.begin("again")) {
      run(tables, "reader 2", AnnotateJobSparkTest::read);
      tables.publish();
    }

    assertThat(coverage()).containsExactly("Gazette|accepted|3", "Gazette|too_short|1");
    assertThat(show(store.read(RejectsTable.TABLE), RejectsTable.REASON))
        .containsExactly("too_short");
  }

  private static Analysis read(Article article) {
    READ.add(article.docId());
    return new Analysis(3, List.of(), List.of(), List.of(), List.of());
  }

  private static Analysis readOrFail(Article article) {
    if (article.docId().equals("bad")) {
      throw new IllegalStateException("no such actor");
    }
    return read(article);
  }

  private void annotate(String readerName, AnalyzeArticles.Reader reader, String... docIds) {
    Dataset<Row> documents = null;
    for (String docId : docIds) {
      Map<Field, Object> document = new HashMap<>(document(docId, "Gazette", "2026-03"));
      document.put(DocumentsTable.INPUT, "input " + docId);
      Dataset<Row> one = Rows.of(DocumentsTable.TABLE, document);
      documents = documents == null ? one : documents.unionByName(one);
    }
    try (Publication tables = store.begin("run")) {
      Set<String> months = Set.of("2026-03");
      tables.stage(DocumentsTable.TABLE, documents, months);
      tables.stage(RejectsTable.TABLE, Rows.of(RejectsTable.TABLE, reject()), months);
      tables.stage(
          CoverageTable.TABLE,
          Rows.of(CoverageTable.TABLE, counted("accepted", docIds.length), counted("too_short", 1)),
          months);
      run(tables, readerName, reader);
      tables.publish();
    }
  }

  private static void run(Publication tables, String name, AnalyzeArticles.Reader reader) {
    new AnnotateJob(SparkSessions.shared(), reader, name, new Silent()).run(tables, Set.of());
  }

  private static Map<Field, Object> reject() {
    return Map.of(
        RejectsTable.INPUT, "file",
        RejectsTable.POSITION, 1L,
        RejectsTable.REASON, "too_short",
        Columns.MONTH, "2026-03");
  }

  private static Map<Field, Object> counted(String state, long rows) {
    return Map.of(
        CoverageTable.SOURCE,
        "Gazette",
        CoverageTable.STATE,
        state,
        CoverageTable.ROWS,
        rows,
        Columns.MONTH,
        "2026-03");
  }

  private List<String> coverage() {
    return show(
        store.read(CoverageTable.TABLE),
        CoverageTable.SOURCE,
        CoverageTable.STATE,
        CoverageTable.ROWS);
  }

  private static final class Silent implements StepListener {
    @Override
    public void progress(Step step, long articles, long ofArticles, Duration running) {}

    @Override
    public void finished(Step step, StepSummary summary, Duration took) {}
  }
}
