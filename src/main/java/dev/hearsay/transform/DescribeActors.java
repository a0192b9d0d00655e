package dev.hearsay.transform;

import static dev.hearsay.transform.IdentifyNames.ACTOR_KEY;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.map_concat;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AuthorityTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuotesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The actors of the corpus with what its articles say of them. */
public final class DescribeActors {
  private static final String ARTICLES = "articles";

  /** A role counts if one in so many of the actor's articles gives it. */
  private static final int DESCRIBED = 8;

  /** A person's role also counts in so many articles: papers word it in many ways. */
  private static final int OFTEN = 3;

  private static final String SAID = "said";
  private static final String ALIAS = "alias";
  private static final String USED = "used_names";
  private static final String UNUSED = "listed_names";
  private static final String FEMALE = Gender.FEMALE.label();
  private static final String MALE = Gender.MALE.label();

  /**
   * Actors from all months.
   *
   * @param links see {@link LinkActors}
   * @param names see {@link NameActors}
   * @param entries of the user's list, see {@link AuthorityTable}; may have no row
   */
  public Dataset<Row> apply(
      Dataset<Row> links,
      Dataset<Row> names,
      Dataset<Row> documents,
      Dataset<Row> mentions,
      Dataset<Row> quotes,
      Dataset<Row> entries) {
    String id = ActorsTable.ACTOR_ID.name();
    return names
        .join(seen(links, documents), id)
        .join(aliases(links), id)
        .join(descriptions(links), ids(), "left")
        .join(mentionCounts(mentions), ids(), "left")
        .join(statementCounts(quotes), ids(), "left")
        .join(listed(entries), new String[] {ActorsTable.KIND.name(), ACTOR_KEY}, "left")
        .withColumn(UNUSED, array_except(coalesce(col(UNUSED), noNames()), col(USED)))
        .withColumn(
            ActorsTable.ALIASES.name(),
            filter(array_union(col(USED), col(UNUSED)), a -> a.notEqual(ActorsTable.NAME.col())))
        .withColumn(
            ActorsTable.ALIAS_COUNTS.name(),
            map_concat(
                ActorsTable.ALIAS_COUNTS.col(),
                map_from_entries(transform(col(UNUSED), a -> struct(a, lit(0L))))))
        .withColumn(
            ActorsTable.DESCRIPTION.name(),
            coalesce(AuthorityTable.ROLE.col(), when(isBorneOut(), ActorsTable.DESCRIPTION.col())))
        .withColumn(
            ActorsTable.EXTERNAL_IDS.name(), coalesce(ActorsTable.EXTERNAL_IDS.col(), map()))
        .withColumn(ActorsTable.LISTED.name(), coalesce(ActorsTable.LISTED.col(), lit(false)))
        .withColumn(ActorsTable.MENTIONS.name(), orZero(ActorsTable.MENTIONS.col()))
        .withColumn(ActorsTable.QUOTES.name(), orZero(ActorsTable.QUOTES.col()));
  }

  private static Dataset<Row> seen(Dataset<Row> links, Dataset<Row> documents) {
    Dataset<Row> days =
        documents.select(
            Columns.DOC_ID.col(),
            to_date(DocumentsTable.PUBLISHED_AT.col()).as(DocumentsTable.PUBLISHED_AT.name()));
    return links
        .groupBy(ActorsTable.ACTOR_ID.col(), Columns.DOC_ID.col())
        .agg(
            max(ActorsTable.GENDER.col().equalTo(FEMALE)).as(FEMALE),
            max(ActorsTable.GENDER.col().equalTo(MALE)).as(MALE))
        .join(days, Columns.DOC_ID.name())
        .groupBy(ActorsTable.ACTOR_ID.col())
        .agg(
            count(lit(1)).as(ActorsTable.DOCUMENTS.name()),
            min(DocumentsTable.PUBLISHED_AT.col()).as(ActorsTable.FIRST_SEEN.name()),
            max(DocumentsTable.PUBLISHED_AT.col()).as(ActorsTable.LAST_SEEN.name()),
            majority(count_if(col(FEMALE)), count_if(col(MALE))).as(ActorsTable.GENDER.name()));
  }

  /** What most articles of an actor say: {@code actor_id} and {@code gender}. */
  static Dataset<Row> genders(Dataset<Row> links) {
    Column gender = ActorsTable.GENDER.col();
    return links
        .groupBy(ActorsTable.ACTOR_ID.col(), Columns.DOC_ID.col())
        .agg(max(gender.equalTo(FEMALE)).as(FEMALE), max(gender.equalTo(MALE)).as(MALE))
        .groupBy(ActorsTable.ACTOR_ID.col())
        .agg(majority(count_if(col(FEMALE)), count_if(col(MALE))).as(ActorsTable.GENDER.name()));
  }

  private static Column majority(Column female, Column male) {
    return when(female.gt(male), FEMALE).when(male.gt(female), MALE);
  }

  private static Dataset<Row> aliases(Dataset<Row> links) {
    return links
        .select(
            ActorsTable.ACTOR_ID.col(),
            Columns.DOC_ID.col(),
            explode(ActorsTable.ALIASES.col()).as(ALIAS))
        .groupBy(ActorsTable.ACTOR_ID.col(), col(ALIAS))
        .agg(countDistinct(Columns.DOC_ID.col()).multiply(-1).as(ARTICLES))
        .groupBy(ActorsTable.ACTOR_ID.col())
        .agg(array_sort(collect_list(struct(ARTICLES, ALIAS))).as(USED))
        .select(
            ActorsTable.ACTOR_ID.col(),
            transform(col(USED), a -> a.getField(ALIAS)).as(USED),
            map_from_entries(
                    transform(
                        col(USED),
                        a -> struct(a.getField(ALIAS), a.getField(ARTICLES).multiply(-1))))
                .as(ActorsTable.ALIAS_COUNTS.name()));
  }

  private static Dataset<Row> listed(Dataset<Row> entries) {
    return entries.select(
        ActorsTable.KIND.col(),
        Keys.nameKey(ActorsTable.KIND.col(), ActorsTable.NAME.col()).as(ACTOR_KEY),
        array_union(array(ActorsTable.NAME.col()), ActorsTable.ALIASES.col()).as(UNUSED),
        ActorsTable.EXTERNAL_IDS.col(),
        AuthorityTable.ROLE.col(),
        lit(true).as(ActorsTable.LISTED.name()));
  }

  private static Column noNames() {
    return array().cast(Columns.STRINGS);
  }

  private static Column isBorneOut() {
    Column isPerson = ActorsTable.KIND.col().equalTo(ActorKind.PERSON.label());
    return col(SAID)
        .multiply(DESCRIBED)
        .geq(ActorsTable.DOCUMENTS.col())
        .or(isPerson.and(col(SAID).geq(OFTEN)));
  }

  private static Dataset<Row> descriptions(Dataset<Row> links) {
    return links
        .filter(length(ActorsTable.DESCRIPTION.col()).gt(0))
        .groupBy(ActorsTable.ACTOR_ID.col(), ActorsTable.DESCRIPTION.col())
        .agg(countDistinct(Columns.DOC_ID.col()).as(ARTICLES))
        .groupBy(ActorsTable.ACTOR_ID.col())
        .agg(
            MostUsed.of(ActorsTable.DESCRIPTION.col(), ARTICLES).as(ActorsTable.DESCRIPTION.name()),
            max(ARTICLES).as(SAID));
  }

  private static Dataset<Row> mentionCounts(Dataset<Row> mentions) {
    return mentions
        .groupBy(ActorsTable.ACTOR_ID.col())
        .agg(count(lit(1)).as(ActorsTable.MENTIONS.name()));
  }

  private static Dataset<Row> statementCounts(Dataset<Row> quotes) {
    return quotes
        .filter(QuotesTable.STATEMENT.col())
        .groupBy(ActorsTable.ACTOR_ID.col())
        .agg(count(lit(1)).as(ActorsTable.QUOTES.name()));
  }

  private static Column orZero(Column count) {
    return coalesce(count, lit(0));
  }

  private static String[] ids() {
    return new String[] {ActorsTable.ACTOR_ID.name()};
  }
}
