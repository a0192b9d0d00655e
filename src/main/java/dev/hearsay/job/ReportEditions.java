package dev.hearsay.job;

import dev.hearsay.io.RunManifest;
import dev.hearsay.io.TableStore;
import dev.hearsay.model.ContentId;
import dev.hearsay.model.Months;
import dev.hearsay.model.PublishText;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.RejectsTable;
import dev.hearsay.table.RestatementsTable;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.table.Table;
import dev.hearsay.transform.ReportHistory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What each month's report is made from: this program, how much text it shows, and the files of its
 * own month and of the twelve before, which it is compared with.
 *
 * <p>A report that was made from something else is out of date, whatever the reason: another
 * article, a month restated, a run that was killed before it came to its reports, a newer program.
 */
final class ReportEditions {
  /** All tables that follow from articles are written together, so two stand for them. */
  private static final List<Table> FROM_ARTICLES =
      List.of(ActorMonthsTable.TABLE, SourceMonthsTable.TABLE);

  private static final List<Table> OF_ITSELF =
      List.of(CoverageTable.TABLE, RejectsTable.TABLE, RestatementsTable.TABLE);

  private final TableStore store;
  private final RunManifest.Build build;
  private final PublishText text;

  ReportEditions(TableStore store, RunManifest.Build build, PublishText text) {
    this.store = store;
    this.build = build;
    this.text = text;
  }

  /** The edition of a month's report that would be written now. */
  String of(String month) {
    List<String> parts = new ArrayList<>(List.of(build.version(), build.commit(), text.name()));
    OF_ITSELF.forEach(table -> add(parts, table, month));
    for (Table table : FROM_ARTICLES) {
      add(parts, table, month);
      for (int before = 1; before <= ReportHistory.MONTHS; before++) {
        Months.after(List.of(month), -before).forEach(earlier -> add(parts, table, earlier));
      }
    }
    return ContentId.of(parts.toArray(String[]::new));
  }

  private void add(List<String> parts, Table table, String month) {
    parts.add(table.name());
    parts.add(month);
    parts.addAll(store.fileNames(table, month));
  }

  /**
   * The months whose report is not there or is of another edition.
   *
   * @param touched months that may have changed; those that look back on them are looked at as well
   * @param present the months that there are
   */
  SortedSet<String> outdated(
      Collection<String> touched, SortedSet<String> present, ReportFolder folder) {
    SortedSet<String> looked = new TreeSet<>();
    for (int after = 1; after <= ReportHistory.MONTHS; after++) {
      looked.addAll(Months.after(touched, after));
    }
    looked.retainAll(present);
    looked.addAll(touched);
    looked.removeIf(month -> folder.edition(month).filter(of(month)::equals).isPresent());
    return looked;
  }
}
