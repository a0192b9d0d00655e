package dev.hearsay.transform;

import static dev.hearsay.transform.IdentifyNames.ACTOR_KEY;
import static dev.hearsay.transform.IdentifyNames.ACTOR_KIND;
import static dev.hearsay.transform.NameOccurrences.DAY;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.ContentId;
import dev.hearsay.nlp.actors.Namesakes;
import dev.hearsay.nlp.actors.Namesakes.Namesake;
import dev.hearsay.nlp.actors.Namesakes.Sighting;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Gives persons of one name an {@code actor_id} each where articles leave no doubt that they are
 * several ({@link Namesakes}). The one that was met first keeps the id; another's is made of it and
 * of the first article that has the other.
 *
 * <p>Namesakes are looked for in the first {@value #SIGHTINGS} articles that tell a role or middle
 * initials, so that a person in half of all articles is no more work than another, and so that new
 * months do not part what is one. An article that shares nothing with either is of the first.
 */
public final class PartNamesakes {
  private static final int SIGHTINGS = 60;

  private static final String MARKS = "marks";
  private static final String MARK = "mark";
  private static final String FIRST = "first";
  private static final String PART = "part";
  private static final String PLACE = "place";
  private static final String SHARED = "shared";
  private static final String OTHER = "other_id";
  private static final StructType NAMESAKE =
      new StructType()
          .add(FIRST, DataTypes.StringType)
          .add(MARKS, DataTypes.createArrayType(DataTypes.StringType));

  private static final UserDefinedFunction MARKS_OF =
      udf(
          (UDF3<String, String, Seq<String>, Object>)
              (name, description, company) ->
                  Namesakes.marks(name, description, CollectionConverters.asJava(company))
                      .toArray(),
          DataTypes.createArrayType(DataTypes.StringType));
  private static final UserDefinedFunction NAMESAKES =
      udf(
          (UDF1<Seq<Row>, Object>)
              sightings ->
                  Namesakes.part(
                          CollectionConverters.asJava(sightings).stream()
                              .map(PartNamesakes::sighting)
                              .toList())
                      .stream()
                      .map(PartNamesakes::row)
                      .toArray(),
          DataTypes.createArrayType(NAMESAKE));
  private static final UserDefinedFunction ID =
      udf(
          (UDF2<String, String, String>) (id, first) -> ContentId.of("namesake", id, first),
          DataTypes.StringType);

  /** Occurrences of actors, see {@link IdentifyNames}, to the same with namesakes parted. */
  public Dataset<Row> apply(Dataset<Row> identified) {
    Dataset<Row> marked = marked(identified);
    Dataset<Row> parts = parts(marked);
    Dataset<Row> assigned =
        marked
            .join(parts.select(Columns.ACTOR_ID.col()).distinct(), actor(), "left_semi")
            .select(
                Columns.DOC_ID.col(),
                AnalysesTable.LOCAL_ACTOR.col(),
                Columns.ACTOR_ID.col(),
                explode(col(MARKS)).as(MARK))
            .join(
                parts.select(Columns.ACTOR_ID.col(), col(PART), explode(col(MARKS)).as(MARK)),
                new String[] {Columns.ACTOR_ID.name(), MARK})
            .groupBy(Columns.DOC_ID.col(), AnalysesTable.LOCAL_ACTOR.col(), col(PART))
            .agg(count(lit(1)).as(SHARED))
            .groupBy(Columns.DOC_ID.col(), AnalysesTable.LOCAL_ACTOR.col())
            .agg(max_by(col(PART), struct(col(SHARED), col(PART))).as(PART));
    return identified
        .join(
            assigned,
            new String[] {Columns.DOC_ID.name(), AnalysesTable.LOCAL_ACTOR.name()},
            "left")
        .withColumn(Columns.ACTOR_ID.name(), coalesce(col(PART), Columns.ACTOR_ID.col()))
        .drop(PART);
  }

  /** Persons that articles name in full, with what may tie one article to another. */
  private static Dataset<Row> marked(Dataset<Row> identified) {
    Dataset<Row> persons =
        identified.filter(
            col(ACTOR_KIND)
                .equalTo(ActorKind.PERSON.label())
                .and(not(ActorsTable.LISTED.col()))
                .and(not(Keys.isBare(col(ACTOR_KIND), col(ACTOR_KEY)))));
    Dataset<Row> others =
        identified
            .filter(
                AnalysesTable.LOCAL_ACTOR
                    .col()
                    .lt(ResolveShortNames.COMPANY)
                    .and(col(ACTOR_KIND).notEqual(ActorKind.PLACE.label()))
                    .and(not(Keys.isBare(col(ACTOR_KIND), col(ACTOR_KEY)))))
            .groupBy(Columns.DOC_ID.col())
            .agg(array_sort(collect_set(Columns.ACTOR_ID.col())).as(OTHER));
    Column company =
        array_except(
            coalesce(col(OTHER), array().cast(Columns.STRINGS)), array(Columns.ACTOR_ID.col()));
    return persons
        .join(others, new String[] {Columns.DOC_ID.name()}, "left")
        .select(
            Columns.DOC_ID.col(),
            AnalysesTable.LOCAL_ACTOR.col(),
            Columns.ACTOR_ID.col(),
            col(DAY),
            MARKS_OF
                .apply(ActorsTable.NAME.col(), ActorsTable.DESCRIPTION.col(), company)
                .as(MARKS));
  }

  private static Dataset<Row> parts(Dataset<Row> marked) {
    Column first = struct(col(DAY), Columns.DOC_ID.col(), AnalysesTable.LOCAL_ACTOR.col());
    Column part =
        when(col(PLACE).equalTo(0), Columns.ACTOR_ID.col())
            .otherwise(ID.apply(Columns.ACTOR_ID.col(), col(PART + "." + FIRST)));
    return marked
        .filter(size(col(MARKS)).gt(0))
        .withColumn(
            PLACE, row_number().over(Window.partitionBy(Columns.ACTOR_ID.col()).orderBy(first)))
        .filter(col(PLACE).leq(SIGHTINGS))
        .groupBy(Columns.ACTOR_ID.col())
        .agg(
            array_sort(collect_list(struct(col(PLACE), Columns.DOC_ID.col(), col(MARKS))))
                .as(MARKS))
        .select(
            Columns.ACTOR_ID.col(),
            posexplode(NAMESAKES.apply(col(MARKS))).as(new String[] {PLACE, PART}))
        .select(Columns.ACTOR_ID.col(), part.as(FIRST), col(PART + "." + MARKS).as(MARKS))
        .withColumnRenamed(FIRST, PART);
  }

  private static String[] actor() {
    return new String[] {Columns.ACTOR_ID.name()};
  }

  private static Sighting sighting(Row row) {
    Set<String> marks = new HashSet<>(row.<String>getList(row.fieldIndex(MARKS)));
    return new Sighting(row.getAs(Columns.DOC_ID.name()), marks);
  }

  private static Row row(Namesake namesake) {
    return RowFactory.create(namesake.first(), namesake.marks().toArray());
  }
}
