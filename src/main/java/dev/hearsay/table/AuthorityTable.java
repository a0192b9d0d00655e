package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import dev.hearsay.model.AuthorityEntry;
import dev.hearsay.model.AuthorityEntry.DatedRole;
import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import scala.jdk.javaapi.CollectionConverters;

/** The entries of an authority file, the user's own list of actors. No table that is written. */
public final class AuthorityTable {
  /** See {@link ActorsTable#NAME}. */
  public static final Field NAME = ActorsTable.NAME;

  /** See {@link ActorsTable#KIND}. */
  public static final Field KIND = ActorsTable.KIND;

  /** See {@link ActorsTable#ALIASES}. */
  public static final Field ALIASES = ActorsTable.ALIASES;

  /** See {@link ActorsTable#EXTERNAL_IDS}. */
  public static final Field EXTERNAL_IDS = ActorsTable.EXTERNAL_IDS;

  /** What the actor is called for its office; null where the list does not say. */
  public static final Field ROLE =
      extra("role", DataTypes.StringType, "what the actor is called for its office, or null");

  /** First day of the role; null for always. */
  public static final Field ROLE_FROM =
      extra("role_from", DataTypes.DateType, "first day of the role, or null");

  /** Last day of the role; null for until now. */
  public static final Field ROLE_UNTIL =
      extra("role_until", DataTypes.DateType, "last day of the role, or null");

  /** The entries. */
  public static final Table TABLE =
      new Table(
          "authority",
          "An actor as the user's list has it.",
          List.of(NAME),
          List.of(NAME, KIND, ALIASES, EXTERNAL_IDS, ROLE, ROLE_FROM, ROLE_UNTIL));

  private AuthorityTable() {}

  /** The row of an entry. */
  public static Row toRow(AuthorityEntry entry) {
    return RowFactory.create(
        entry.name(),
        entry.kind().label(),
        entry.aliases().toArray(),
        CollectionConverters.asScala(entry.externalIds()),
        entry.role().map(DatedRole::words).orElse(null),
        entry.role().flatMap(DatedRole::from).map(Date::valueOf).orElse(null),
        entry.role().flatMap(DatedRole::until).map(Date::valueOf).orElse(null));
  }
}
