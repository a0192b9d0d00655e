package dev.hearsay.job;

import dev.hearsay.io.Publication;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.transform.FullNames;
import dev.hearsay.transform.IdentifyNames;
import dev.hearsay.transform.LinkActors;
import dev.hearsay.transform.ListedNames;
import dev.hearsay.transform.NameOccurrences;
import dev.hearsay.transform.NameSteps;
import dev.hearsay.transform.NameVariants;
import dev.hearsay.transform.NameVocabulary;
import dev.hearsay.transform.PartNamesakes;
import dev.hearsay.transform.PossibleBearers;
import dev.hearsay.transform.ResolveShortNames;
import dev.hearsay.transform.ShortNames;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Links articles' actors to the corpus' actors, see {@link LinkActors}.
 *
 * <p>Each stage is used several times by the next and is kept beside the tables that are being
 * written, so that a plan begins there and does not grow with the stages before.
 */
public final class LinkedActors {
  private final Publication tables;

  /** For the analyses of all months and their documents. */
  public LinkedActors(Publication tables) {
    this.tables = tables;
  }

  /**
   * The links.
   *
   * @param entries of the user's list, see {@link dev.hearsay.table.AuthorityTable}; may have no
   *     row
   */
  public Dataset<Row> links(Dataset<Row> entries) {
    Dataset<Row> occurrences =
        keep(
            "occurrences",
            new NameOccurrences()
                .apply(tables.read(AnalysesTable.TABLE), tables.read(DocumentsTable.TABLE)));
    Dataset<Row> vocabulary = keep("vocabulary", new NameVocabulary().apply(occurrences));
    Dataset<Row> variants = keep("variants", new NameVariants().apply(occurrences, vocabulary));
    Dataset<Row> listed = new ListedNames().apply(entries);
    Dataset<Row> steps = keep("steps", new NameSteps().apply(variants, vocabulary, listed));
    Dataset<Row> identified =
        keep("identified", new IdentifyNames().apply(occurrences, vocabulary, steps));
    Dataset<Row> parted = keep("parted", new PartNamesakes().apply(identified));
    Dataset<Row> open = keep("short_names", new ShortNames().apply(parted));
    Dataset<Row> full = keep("full_names", new FullNames().apply(parted, open));
    Dataset<Row> possible = keep("bearers", new PossibleBearers().apply(open, full, parted));
    Dataset<Row> resolved = new ResolveShortNames().apply(possible, full, parted);
    return keep("links", new LinkActors().apply(parted, resolved));
  }

  private Dataset<Row> keep(String stage, Dataset<Row> rows) {
    rows.sparkSession().sparkContext().setJobDescription("statistics: actors, " + stage);
    return tables.keep(stage, rows);
  }
}
