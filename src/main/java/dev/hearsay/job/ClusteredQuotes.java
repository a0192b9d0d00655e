package dev.hearsay.job;

import dev.hearsay.io.Publication;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.transform.FindForms;
import dev.hearsay.transform.JoinClusters;
import dev.hearsay.transform.Likenesses;
import dev.hearsay.transform.ReadWordings;
import dev.hearsay.transform.SettleForms;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gives quotes their clusters, see {@link SettleForms}; a form that was published with a cluster
 * keeps it.
 *
 * <p>Each stage is used several times by the next and is kept beside the tables that are being
 * written, so that a plan begins there and does not grow with the stages before.
 */
final class ClusteredQuotes {
  private final Publication tables;

  /** For quotes that are to be written there. */
  ClusteredQuotes(Publication tables) {
    this.tables = tables;
  }

  /** The quotes with their {@code cluster_id}. */
  Dataset<Row> of(Dataset<Row> unclustered) {
    Dataset<Row> quotes = keep("quotes", unclustered);
    Dataset<Row> wordings = new ReadWordings().apply(quotes);
    Dataset<Row> published = new ReadWordings().apply(tables.published(QuotesTable.TABLE));
    Dataset<Row> forms = keep("forms", new FindForms().apply(wordings, published));
    Dataset<Row> likenesses = keep("likenesses", new Likenesses().apply(forms));
    return new JoinClusters().apply(quotes, wordings, forms, settled(forms, likenesses));
  }

  private Dataset<Row> settled(Dataset<Row> forms, Dataset<Row> likenesses) {
    SettleForms settle = new SettleForms();
    Dataset<Row> settled = settle.start(forms, likenesses);
    Dataset<Row> open = likenesses;
    for (int step = 1; !open.isEmpty(); step++) {
      settled = keep("settled-" + step, settled.unionByName(settle.step(open, settled)));
      open = settle.open(likenesses, settled);
    }
    return settled;
  }

  private Dataset<Row> keep(String stage, Dataset<Row> rows) {
    rows.sparkSession().sparkContext().setJobDescription("statistics: clusters, " + stage);
    return tables.keep("clusters-" + stage, rows);
  }
}
