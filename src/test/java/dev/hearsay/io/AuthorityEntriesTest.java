package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.AuthorityEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityEntriesTest {
  @Test
  void rowIsAnEntry() {
    List<AuthorityEntry> entries =
        entries(
            Map.of(
                "name", List.of("Orla Venn"),
                "kind", List.of("Person"),
                "aliases", List.of("O. Venn", "Mayor Venn"),
                "wikidata", List.of("Q7"),
                "external_ids", List.of("osmere=12"),
                "role", List.of("mayor of Osmere"),
                "role_from", List.of("2026-03-01")));

    assertThat(entries)
        .containsExactly(
            new AuthorityEntry(
                "Orla Venn",
                ActorKind.PERSON,
                List.of("O. Venn", "Mayor Venn"),
                Map.of("wikidata", "Q7", "osmere", "12"),
                Optional.of(
                    new AuthorityEntry.DatedRole(
                        "mayor of Osmere",
                        Optional.of(LocalDate.of(2026, 3, 1)),
                        Optional.empty()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind=person | row 1 has no name. Give it one.",
        "name=?!;kind=person | row 1 has no name. Give it one.",
        "name=Orla Venn;kind=company | row 1 has the kind \"company\". Write person, organization or place.",
        "name=Orla Venn;kind=other | row 1 has the kind \"other\"",
        "name=Orla Venn | row 1 has the kind \"\"",
        "name=Orla Venn;kind=person;external_ids=Q7 | row 1 has the external id \"Q7\"",
        "name=Orla Venn;kind=person;role_from=2026-01-01 | row 1 has the dates of a role but no role",
        "name=Orla Venn;kind=person;role=mayor;role_from=May | row 1 has \"May\" as role_from",
        "name=Orla Venn;kind=person;role=mayor;role_from=2026-02-01;role_until=2026-01-01 | a role from 2026-02-01 until 2026-01-01",
      })
  void wrongRowIsRefusedWithItsPlaceAndAWayOut(String row, String message) {
    Map<String, List<String>> cells = new HashMap<>();
    for (String cell : row.strip().split(";")) {
      cells.put(cell.split("=", 2)[0], List.of(cell.split("=", 2)[1]));
    }

    assertThatThrownBy(() -> entries(cells))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Cannot use the authority file list.csv: ")
        .hasMessageContaining(message.strip());
  }

  @Test
  void twoEntriesOfOneNameAreRefused() {
    assertThatThrownBy(() -> entries(named("Orla Venn"), named("Sen. Orla G. VENN")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("row 1 and row 2 are both the person Sen. Orla G. VENN");
  }

  @Test
  void twoHoldersOfOneOfficeAtOneTimeAreRefused() {
    Map<String, List<String>> first = new HashMap<>(named("Orla Venn"));
    first.put("role", List.of("mayor of Osmere"));
    Map<String, List<String>> second = new HashMap<>(named("Tam Okeke"));
    second.put("role", List.of("the Mayor of Osmere"));
    second.put("role_from", List.of("2026-01-01"));

    assertThatThrownBy(() -> entries(first, second))
        .hasMessageContaining("Orla Venn and Tam Okeke have the role the Mayor of Osmere");

    first.put("role_until", List.of("2025-12-31"));
    assertThat(entries(first, second)).hasSize(2);
  }

  @Test
  void unknownColumnIsRefusedAndNeededOnesAreAskedFor() {
    assertThatThrownBy(
            () -> AuthorityEntries.checkColumns("list.csv", List.of("name", "kind", "party")))
        .hasMessageContaining("the column party is unknown. Known are: name, kind, aliases");
    assertThatThrownBy(() -> AuthorityEntries.checkColumns("list.csv", List.of("name")))
        .hasMessageContaining("the column kind is missing among name");
  }

  private static Map<String, List<String>> named(String name) {
    return Map.of("name", List.of(name), "kind", List.of("person"));
  }

  @SafeVarargs
  private static List<AuthorityEntry> entries(Map<String, List<String>>... rows) {
    List<AuthorityRow> read = new ArrayList<>();
    for (Map<String, List<String>> row : rows) {
      read.add(new AuthorityRow("row " + (read.size() + 1), row));
    }
    return new AuthorityEntries("list.csv").of(read);
  }
}
