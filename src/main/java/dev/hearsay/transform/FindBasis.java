package dev.hearsay.transform;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.xxhash64;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.MonthBasisTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What each month's statistics are made of, as rows of {@link MonthBasisTable}. */
public final class FindBasis {
  private static final String NONE = "0";
  private static final String[] MONTH = {Columns.MONTH.name()};

  private final String authority;

  /**
   * With the user's list.
   *
   * @param authority a hash of it
   */
  public FindBasis(String authority) {
    this.authority = authority;
  }

  /** The basis of every month that has analyses, but for the actors. */
  public Dataset<Row> apply(Dataset<Row> analyses, Dataset<Row> documents) {
    Column id = Columns.DOC_ID.col();
    Dataset<Row> read =
        analyses
            .groupBy(Columns.MONTH.col())
            .agg(
                count(lit(1)).as(MonthBasisTable.DOCUMENTS.name()),
                hash(id).as(MonthBasisTable.ARTICLES.name()),
                max(AnalysesTable.READER.col()).as(MonthBasisTable.READER.name()));
    Dataset<Row> copies =
        documents
            .filter(DocumentsTable.DUPLICATE_OF.col().isNotNull())
            .groupBy(Columns.MONTH.col())
            .agg(hash(id, DocumentsTable.DUPLICATE_OF.col()).as(MonthBasisTable.COPIES.name()));
    return read.join(copies, MONTH, "left")
        .withColumn(MonthBasisTable.COPIES.name(), orNone(MonthBasisTable.COPIES.col()))
        .withColumn(MonthBasisTable.AUTHORITY.name(), lit(authority));
  }

  /**
   * The same with the actors.
   *
   * @param basis without
   * @param links see {@link LinkActors}
   * @param names see {@link NameActors}
   */
  public Dataset<Row> withActors(Dataset<Row> basis, Dataset<Row> links, Dataset<Row> names) {
    return basis
        .join(actors(links, names), MONTH, "left")
        .withColumn(MonthBasisTable.ACTORS.name(), orNone(MonthBasisTable.ACTORS.col()));
  }

  private static Dataset<Row> actors(Dataset<Row> links, Dataset<Row> names) {
    String[] actor = {ActorsTable.ACTOR_ID.name()};
    Dataset<Row> known =
        names
            .join(DescribeActors.genders(links), actor, "left")
            .select(
                ActorsTable.ACTOR_ID.col(),
                xxhash64(
                        ActorsTable.NAME.col(),
                        ActorsTable.KIND.col(),
                        coalesce(ActorsTable.GENDER.col(), lit(NONE)))
                    .as(MonthBasisTable.ACTORS.name()));
    return links
        .select(
            Columns.MONTH.col(),
            Columns.DOC_ID.col(),
            AnalysesTable.LOCAL_ACTOR.col(),
            ActorsTable.ACTOR_ID.col(),
            col(LinkActors.LINK_SCORE))
        .join(known, actor, "left")
        .groupBy(Columns.MONTH.col())
        .agg(
            hash(
                    Columns.DOC_ID.col(),
                    AnalysesTable.LOCAL_ACTOR.col(),
                    ActorsTable.ACTOR_ID.col(),
                    col(LinkActors.LINK_SCORE),
                    coalesce(MonthBasisTable.ACTORS.col(), lit(0L)))
                .as(MonthBasisTable.ACTORS.name()));
  }

  /** Of rows in whatever order. */
  private static Column hash(Column... columns) {
    return hex(bit_xor(xxhash64(columns)));
  }

  private static Column orNone(Column hash) {
    return coalesce(hash, lit(NONE));
  }
}
