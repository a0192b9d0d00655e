package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.SparkSessions;
import dev.hearsay.SparkTest;
import dev.hearsay.model.ActorKind;
import dev.hearsay.model.AuthorityEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SparkTest
class AuthorityFileSparkTest {
  private static final AuthorityEntry ORLA =
      new AuthorityEntry(
          "Venn, Orla",
          ActorKind.PERSON,
          List.of("Orla Venn", "Mayor Venn"),
          Map.of("wikidata", "Q7"),
          Optional.empty());

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"Orla Venn;Mayor Venn", "Orla Venn | Mayor Venn", "Orla Venn;; Mayor Venn;"})
  void csvIsReadWithItsQuotedCells(String aliases) throws IOException {
    String file =
        write("name,kind,aliases,wikidata\n\"Venn, Orla\",person,\"%s\",Q7\n".formatted(aliases));

    assertThat(read(file)).containsExactly(ORLA);
  }

  @Test
  void parquetIsReadWithTextsArraysAndMaps() {
    String flat = folder.resolve("flat.parquet").toString();
    String nested = folder.resolve("nested").toString();
    SparkSessions.shared()
        .sql(
            "SELECT 'Venn, Orla' name, 'person' kind, 'Orla Venn;Mayor Venn' aliases, 'Q7' wikidata")
        .write()
        .parquet(flat);
    SparkSessions.shared()
        .sql(
            "SELECT 'Venn, Orla' name, 'person' kind, array('Orla Venn', 'Mayor Venn') aliases,"
                + " map('wikidata', 'Q7') external_ids, null role")
        .selectExpr("name", "kind", "aliases", "external_ids", "cast(role AS string) role")
        .write()
        .parquet(nested);

    assertThat(read(flat)).containsExactly(ORLA);
    assertThat(read(nested)).containsExactly(ORLA);
  }

  @Test
  void fileThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> read(folder.resolve("none.csv").toString()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("it is not there. Name a CSV or Parquet file with --authority.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name,kind\nOrla Venn\n",
        "name,kind\n\"Orla Venn,person\n",
        "name,kind,party\n"
      })
  void fileOfAnotherFormIsRefused(String csv) throws IOException {
    String file = write(csv);

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Cannot use the authority file " + file + ": ");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "name,kind\nJos\u00e9,person\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> read(file.toString())).hasMessageContaining("line 2 is not UTF-8");
  }

  @Test
  void fileThatOnlyCallsItselfParquetIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("list.parquet"), "name,kind\n");

    assertThatThrownBy(() -> read(file.toString()))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Cannot read the authority file " + file);
  }

  private String write(String csv) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), csv).toString();
  }

  private static List<AuthorityEntry> read(String file) {
    return AuthorityFile.read(SparkSessions.shared(), file);
  }
}
