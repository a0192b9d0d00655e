package dev.hearsay.io;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.AuthorityEntry;
import dev.hearsay.model.AuthorityEntry.DatedRole;
import dev.hearsay.nlp.actors.ActorName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks the rows of an authority file and makes entries of them. */
final class AuthorityEntries {
  private static final String NAME = "name";
  private static final String KIND = "kind";
  private static final String ALIASES = "aliases";
  private static final String EXTERNAL_IDS = "external_ids";
  private static final String ROLE = "role";
  private static final String ROLE_FROM = "role_from";
  private static final String ROLE_UNTIL = "role_until";
  private static final List<String> REGISTRIES =
      List.of("wikidata", "viaf", "isni", "gnd", "lei", "ror");
  private static final List<String> COLUMNS = columns();

  private final String file;

  AuthorityEntries(String file) {
    this.file = file;
  }

  /** Whether a text cell of the column may have several values. */
  static boolean isList(String column) {
    return column.equals(ALIASES) || column.equals(EXTERNAL_IDS);
  }

  /**
   * Checks the names of the columns.
   *
   * @throws UsageException where one is unknown or a needed one is missing
   */
  static void checkColumns(String file, List<String> columns) {
    for (String column : columns) {
      if (!COLUMNS.contains(column)) {
        throw refusal(
            file,
            "the column %s is unknown".formatted(column),
            "Known are: %s.".formatted(String.join(", ", COLUMNS)));
      }
    }
    for (String needed : List.of(NAME, KIND)) {
      if (!columns.contains(needed)) {
        throw refusal(
            file,
            "the column %s is missing among %s".formatted(needed, String.join(", ", columns)),
            "Add it.");
      }
    }
  }

  static UsageException refusal(String file, String reason, String wayOut) {
    return new UsageException(
        "Cannot use the authority file %s: %s. %s".formatted(file, reason, wayOut));
  }

  /** The entries of the rows. */
  List<AuthorityEntry> of(List<AuthorityRow> rows) {
    List<AuthorityEntry> entries = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    Map<String, List<AuthorityEntry>> roles = new HashMap<>();
    for (AuthorityRow row : rows) {
      AuthorityEntry entry = entry(row);
      String key = entry.kind() + " " + ActorName.key(entry.kind(), entry.name());
      String other = places.putIfAbsent(key, row.where());
      if (other != null) {
        throw refusal(
            "%s and %s are both the %s %s"
                .formatted(other, row.where(), entry.kind().label(), entry.name()),
            "Make them one entry, or give one a fuller name.");
      }
      entry.role().ifPresent(role -> checkRole(entry, role, roles));
      entries.add(entry);
    }
    return List.copyOf(entries);
  }

  private AuthorityEntry entry(AuthorityRow row) {
    ActorKind kind = kind(row);
    String name = row.one(NAME);
    if (ActorName.key(kind, name).isEmpty()) {
      throw refusal("%s has no name".formatted(row.where()), "Give it one.");
    }
    return new AuthorityEntry(name, kind, row.all(ALIASES), externalIds(row), role(row));
  }

  private ActorKind kind(AuthorityRow row) {
    String label = row.one(KIND).toLowerCase(Locale.ROOT);
    for (ActorKind kind : List.of(ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PLACE)) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw refusal(
        "%s has the kind \"%s\"".formatted(row.where(), row.one(KIND)),
        "Write person, organization or place.");
  }

  private Map<String, String> externalIds(AuthorityRow row) {
    Map<String, String> ids = new TreeMap<>();
    for (String registry : REGISTRIES) {
      if (!row.one(registry).isEmpty()) {
        ids.put(registry, row.one(registry));
      }
    }
    for (String pair : row.all(EXTERNAL_IDS)) {
      int equals = pair.indexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        throw refusal(
            "%s has the external id \"%s\"".formatted(row.where(), pair),
            "Write registry=key, such as wikidata=Q42.");
      }
      ids.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return ids;
  }

  private Optional<DatedRole> role(AuthorityRow row) {
    Optional<LocalDate> from = day(row, ROLE_FROM);
    Optional<LocalDate> until = day(row, ROLE_UNTIL);
    if (row.one(ROLE).isEmpty()) {
      if (from.isPresent() || until.isPresent()) {
        throw refusal(
            "%s has the dates of a role but no role".formatted(row.where()),
            "Fill the column role or empty role_from and role_until.");
      }
      return Optional.empty();
    }
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      throw refusal(
          "%s has a role from %s until %s".formatted(row.where(), from.get(), until.get()),
          "Let it end after it began.");
    }
    return Optional.of(new DatedRole(row.one(ROLE), from, until));
  }

  private Optional<LocalDate> day(AuthorityRow row, String column) {
    String text = row.one(column);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw refusal(
          "%s has \"%s\" as %s".formatted(row.where(), text, column),
          "Write the day as YYYY-MM-DD.");
    }
  }

  private void checkRole(
      AuthorityEntry entry, DatedRole role, Map<String, List<AuthorityEntry>> roles) {
    List<AuthorityEntry> holders =
        roles.computeIfAbsent(ActorName.key(ActorKind.OTHER, role.words()), k -> new ArrayList<>());
    for (AuthorityEntry holder : holders) {
      if (holder.role().orElseThrow().overlaps(role)) {
        throw refusal(
            "%s and %s have the role %s at one time"
                .formatted(holder.name(), entry.name(), role.words()),
            "Part their dates with role_from and role_until.");
      }
    }
    holders.add(entry);
  }

  private UsageException refusal(String reason, String wayOut) {
    return refusal(file, reason, wayOut);
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(NAME, KIND, ALIASES, EXTERNAL_IDS));
    columns.addAll(REGISTRIES);
    columns.addAll(List.of(ROLE, ROLE_FROM, ROLE_UNTIL));
    return List.copyOf(columns);
  }
}
