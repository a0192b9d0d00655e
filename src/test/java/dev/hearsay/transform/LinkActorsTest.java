package dev.hearsay.transform;

import static dev.hearsay.Rows.analyses;
import static dev.hearsay.Rows.analysis;
import static dev.hearsay.Rows.person;
import static dev.hearsay.Rows.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.SparkTest;
import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.actors.ActorName;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

@SparkTest
class LinkActorsTest {
  private static final String ORLA = id("Orla Venn");

  @Test
  void spellingsOfOneNameAreOneActor() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", person("Orla Venn")),
            analysis("b", "2026-03", person("Sen. ORLA VENN")));

    assertThat(linked(links)).containsExactly("a|" + ORLA, "b|" + ORLA);
  }

  @Test
  void bareSurnameIsThePersonThatHoldsIt() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", person("Orla Venn")),
            analysis("b", "2026-03", person("Orla Venn")),
            analysis("c", "2026-03", person("Orla Venn")),
            analysis("d", "2026-04", person("Venn")));

    assertThat(linked(links)).contains("d|" + ORLA);
  }

  @Test
  void bareSurnameOfTwoPersonsStaysItsOwn() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", person("Orla Venn")),
            analysis("b", "2026-03", person("Orla Venn")),
            analysis("c", "2026-03", person("Orla Venn"), person("Piers Venn")),
            analysis("d", "2026-04", person("Venn")));

    assertThat(linked(links)).contains("d|" + id("Venn"));
  }

  @Test
  void bareSurnameOfARarePersonStaysItsOwn() {
    Dataset<Row> links =
        link(
            analysis("a", "2026-03", person("Orla Venn")),
            analysis("b", "2026-03", person("Orla Venn")),
            analysis("d", "2026-04", person("Venn")));

    assertThat(linked(links)).contains("d|" + id("Venn"));
  }

  private static Dataset<Row> link(Row... rows) {
    return new LinkActors().apply(analyses(rows));
  }

  private static List<String> linked(Dataset<Row> links) {
    return show(links, Columns.DOC_ID, ActorsTable.ACTOR_ID);
  }

  private static String id(String name) {
    return ActorName.actorId(ActorKind.PERSON, name);
  }
}
