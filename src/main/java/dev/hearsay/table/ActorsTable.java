package dev.hearsay.table;

import static dev.hearsay.table.Field.contract;
import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** A real-world person, organization or place that speaks or is spoken of, over all months. */
public final class ActorsTable {
  /** See {@link Columns#ACTOR_ID}. */
  public static final Field ACTOR_ID = Columns.ACTOR_ID;

  /** Canonical name: the full form that most articles use. */
  public static final Field NAME =
      contract(
          "name", DataTypes.StringType, "canonical name: the full form that most articles use");

  /** Person, organization or place. */
  public static final Field KIND =
      contract("kind", DataTypes.StringType, "person, organization or place");

  /** Every other name form, most used first. */
  public static final Field ALIASES =
      contract("aliases", Columns.STRINGS, "every other name form, most used first");

  /** Articles that use each name form, the canonical name included. */
  public static final Field ALIAS_COUNTS =
      extra(
          "alias_counts",
          DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType),
          "articles that use each name form, the canonical name included; 0 for one that only an"
              + " authority file has");

  /** Female or male, only from what texts say of the actor (pronouns, honorifics); else null. */
  public static final Field GENDER =
      extra(
          "gender",
          DataTypes.StringType,
          "female or male, only from what texts say of the actor (pronouns, "
              + "honorifics); else null");

  /** The role that texts give most often; null where few do. */
  public static final Field DESCRIPTION =
      extra(
          "description",
          DataTypes.StringType,
          "the role that texts give most often; null where fewer than one in eight gives it, "
              + "of a person fewer than three");

  /** Keys in other registries, from an authority file; empty without one. */
  public static final Field EXTERNAL_IDS =
      extra(
          "external_ids",
          DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType),
          "keys in other registries, from an authority file; empty without one");

  /** Whether an authority file has the actor. */
  public static final Field LISTED =
      extra("listed", DataTypes.BooleanType, "whether an authority file has the actor");

  /** First day on which a dated article means the actor. */
  public static final Field FIRST_SEEN =
      extra("first_seen", DataTypes.DateType, "first day on which a dated article means the actor");

  /** Last such day. */
  public static final Field LAST_SEEN = extra("last_seen", DataTypes.DateType, "last such day");

  /** Articles that mean the actor. */
  public static final Field DOCUMENTS =
      extra("documents", DataTypes.LongType, "articles that mean the actor");

  /** Mentions of the actor. */
  public static final Field MENTIONS =
      extra("mentions", DataTypes.LongType, "mentions of the actor");

  /** Statements by the actor, copies included. */
  public static final Field QUOTES =
      extra("quotes", DataTypes.LongType, "statements by the actor, copies included");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "actors",
          "A real-world person, organization or place that speaks or is spoken "
              + "of, over all months.",
          List.of(ACTOR_ID),
          List.of(
              ACTOR_ID,
              NAME,
              KIND,
              ALIASES,
              ALIAS_COUNTS,
              GENDER,
              DESCRIPTION,
              EXTERNAL_IDS,
              LISTED,
              FIRST_SEEN,
              LAST_SEEN,
              DOCUMENTS,
              MENTIONS,
              QUOTES));

  private ActorsTable() {}
}
