package dev.hearsay.job;

import dev.hearsay.io.TableStore;
import dev.hearsay.model.Months;
import dev.hearsay.table.Columns;
import dev.hearsay.table.CopyLinks;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.transform.ExactCopies;
import dev.hearsay.transform.FingerprintDocuments;
import dev.hearsay.transform.FollowLinks;
import dev.hearsay.transform.MarkCopies;
import dev.hearsay.transform.NearCopies;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The copies among the documents of the months that a run changes and of the months after them.
 *
 * <p>What a document copies is told by the four weeks before it, so a month is searched together
 * with the month before, which keeps its marks. Where a mark of the last month searched changes,
 * the month after may follow it, and is searched too. Months further away are not looked at.
 */
final class CopySearch {
  private final TableStore tables;
  private final Dataset<Row> arrived;
  private final Dataset<Row> ended;
  private final SortedSet<String> changed;
  private final KeptRows kept;

  /**
   * A search.
   *
   * @param arrived documents that are new
   * @param ended ledger rows of documents that are no more
   * @param changed the months of both
   * @param kept keeps what is found
   */
  CopySearch(
      TableStore tables,
      Dataset<Row> arrived,
      Dataset<Row> ended,
      SortedSet<String> changed,
      KeptRows kept) {
    this.tables = tables;
    this.arrived = arrived;
    this.ended = ended;
    this.changed = changed;
    this.kept = kept;
  }

  /**
   * What was found.
   *
   * @param documents all documents of the months, marked
   * @param months those with a new document, one that is no more, or a mark that changes
   */
  record Found(Dataset<Row> documents, SortedSet<String> months) {}

  Found run() {
    if (changed.isEmpty()) {
      return new Found(tables.read(DocumentsTable.TABLE, changed), changed);
    }
    SortedSet<String> searched = new TreeSet<>(changed);
    searched.addAll(published(Months.after(changed, 1)));
    Dataset<Row> links = links(searched);
    SortedSet<String> marked = wronglyMarked(searched, links);
    SortedSet<String> further = published(Months.after(marked, 1));
    while (searched.addAll(further)) {
      links = links(searched);
      marked = wronglyMarked(searched, links);
      further = published(Months.after(marked, 1));
    }
    marked.addAll(changed);
    return new Found(new MarkCopies().apply(documents(marked), links), marked);
  }

  private SortedSet<String> published(SortedSet<String> months) {
    SortedSet<String> there = new TreeSet<>(months);
    there.retainAll(tables.months(DocumentsTable.TABLE));
    return there;
  }

  /** The documents as they will be, with the marks that they had. */
  private Dataset<Row> documents(Set<String> months) {
    Dataset<Row> staying =
        tables
            .read(DocumentsTable.TABLE, months)
            .join(ended.select(Columns.DOC_ID.col()), new String[] {Columns.DOC_ID.name()}, "anti");
    return DocumentsTable.TABLE
        .conform(staying)
        .unionByName(arrived.filter(Columns.MONTH.col().isin(months.toArray())));
  }

  /** Every copy's link to a document that is no copy. */
  private Dataset<Row> links(SortedSet<String> searched) {
    SortedSet<String> context = published(Months.after(searched, -1));
    context.removeAll(searched);
    SortedSet<String> compared = new TreeSet<>(searched);
    compared.addAll(context);
    Dataset<Row> candidates =
        kept.keep(new ExactCopies().apply(new FingerprintDocuments().apply(documents(compared))));
    Dataset<Row> inSearched =
        candidates
            .filter(Columns.MONTH.col().isin(searched.toArray()))
            .select(Columns.DOC_ID.col());
    Dataset<Row> exact = new ExactCopies().links(candidates);
    Dataset<Row> near = new NearCopies().apply(candidates);
    Dataset<Row> links =
        exact
            .unionByName(near)
            .join(inSearched, new String[] {Columns.DOC_ID.name()}, "semi")
            .unionByName(marks(context));
    return ends(kept.cut(CopyLinks.TABLE.conform(links)));
  }

  /** What documents of months that keep their marks copy. */
  private Dataset<Row> marks(Set<String> months) {
    return tables
        .read(DocumentsTable.TABLE, months)
        .filter(DocumentsTable.DUPLICATE_OF.col().isNotNull())
        .select(
            Columns.DOC_ID.col(),
            DocumentsTable.DUPLICATE_OF.col().as(CopyLinks.ORIGINAL.name()),
            DocumentsTable.DUPLICATE_KIND.col().as(CopyLinks.KIND.name()));
  }

  private Dataset<Row> ends(Dataset<Row> found) {
    Dataset<Row> links = found;
    FollowLinks follow = new FollowLinks();
    while (!follow.unfinished(links).isEmpty()) {
      links = kept.cut(follow.apply(links));
    }
    return links;
  }

  private SortedSet<String> wronglyMarked(SortedSet<String> searched, Dataset<Row> links) {
    if (published(searched).isEmpty()) {
      return new TreeSet<>();
    }
    return new MarkCopies()
            .wrong(documents(searched), links)
            .select(Columns.MONTH.col())
            .distinct()
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
