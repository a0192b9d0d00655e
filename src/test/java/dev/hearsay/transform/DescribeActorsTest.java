package dev.hearsay.transform;

import static dev.hearsay.Rows.analyses;
import static dev.hearsay.Rows.analysis;
import static dev.hearsay.Rows.document;
import static dev.hearsay.Rows.mention;
import static dev.hearsay.Rows.person;
import static dev.hearsay.Rows.quote;
import static dev.hearsay.Rows.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Rows;
import dev.hearsay.SparkTest;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Polarity;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import dev.hearsay.table.QuotesTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

@SparkTest
class DescribeActorsTest {
  private final Dataset<Row> documents =
      Rows.of(
          DocumentsTable.TABLE,
          document("a", "Gazette", "2026-03"),
          document("b", "Gazette", "2026-05"),
          document("c", "Courier", "undated"));

  @Test
  void actorTellsWhatMostArticlesSay() {
    Dataset<Row> actors =
        describe(
            analyses(
                analysis("a", "2026-03", person("Orla Venn", Gender.FEMALE, "mayor of Osmere")),
                analysis("b", "2026-05", person("Orla Venn", Gender.UNKNOWN, "mayor of Osmere")),
                analysis("c", "undated", person("Mayor Venn Orla Venn", Gender.MALE, "")),
                analysis("c", "undated", person("ORLA VENN", Gender.FEMALE, "the mayor"))));

    assertThat(
            show(
                actors.filter(ActorsTable.DOCUMENTS.col().equalTo(3)),
                ActorsTable.NAME,
                ActorsTable.GENDER,
                ActorsTable.DESCRIPTION,
                ActorsTable.FIRST_SEEN,
                ActorsTable.LAST_SEEN))
        .containsExactly("Orla Venn|female|mayor of Osmere|2026-03-15|2026-05-15");
  }

  @Test
  void aliasesAreTheOtherFormsMostUsedFirst() {
    Dataset<Row> actors =
        describe(
            analyses(
                analysis("a", "2026-03", person("Orla Venn")),
                analysis("b", "2026-05", person("Orla Venn")),
                analysis("c", "undated", person("ORLA VENN"), person("Orla E. Venn"))));

    assertThat(actors.collectAsList())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.<String>getList(row.fieldIndex(ActorsTable.ALIASES.name())))
                    .containsExactly("ORLA VENN", "Orla E. Venn"));
  }

  @Test
  void genderSaidBothWaysIsNotTold() {
    Dataset<Row> actors =
        describe(
            analyses(
                analysis("a", "2026-03", person("Orla Venn", Gender.FEMALE, "")),
                analysis("b", "2026-05", person("Orla Venn", Gender.MALE, ""))));

    assertThat(show(actors, ActorsTable.GENDER, ActorsTable.DESCRIPTION))
        .containsExactly("null|null");
  }

  @Test
  void roleThatOneOfManyArticlesGivesIsNone() {
    Row[] articles = new Row[9];
    Arrays.setAll(
        articles, i -> analysis("d" + i, "2026-03", person("Orla Venn", Gender.UNKNOWN, "")));
    articles[0] = analysis("d0", "2026-03", person("Orla Venn", Gender.UNKNOWN, "mayor"));
    @SuppressWarnings("unchecked")
    Map<Field, Object>[] rows =
        IntStream.range(0, 9)
            .mapToObj(i -> document("d" + i, "Gazette", "2026-03"))
            .toArray(Map[]::new);

    assertThat(
            show(
                describe(analyses(articles), Rows.of(DocumentsTable.TABLE, rows)),
                ActorsTable.DESCRIPTION))
        .containsExactly("null");
    assertThat(
            show(
                describe(analyses(articles[0], articles[1]), Rows.of(DocumentsTable.TABLE, rows)),
                ActorsTable.DESCRIPTION))
        .containsExactly("mayor");
  }

  @Test
  void mentionsAndStatementsAreCounted() {
    Dataset<Row> actors =
        describe(
            analyses(
                analysis(
                    "a",
                    "2026-03",
                    List.of(person("Orla Venn"), person("Tam Okeke")),
                    List.of(
                        mention(0, 4, 0, Polarity.NEUTRAL),
                        mention(9, 12, 0, Polarity.NEUTRAL),
                        mention(14, 16, -1, Polarity.NEUTRAL)),
                    List.of(quote(20, 30, 0, "We will build."), quote(50, 60, -1, "No.")))));

    assertThat(show(actors, ActorsTable.NAME, ActorsTable.MENTIONS, ActorsTable.QUOTES))
        .containsExactly("Orla Venn|2|1", "Tam Okeke|0|0");
  }

  private Dataset<Row> describe(Dataset<Row> analyses) {
    return describe(analyses, documents);
  }

  private static Dataset<Row> describe(Dataset<Row> analyses, Dataset<Row> documents) {
    Dataset<Row> links = PlainLinks.of(analyses);
    Dataset<Row> names = new NameActors().apply(links, Rows.noEntries());
    Dataset<Row> quotes =
        new ProjectQuotes().apply(analyses, documents, links, names, Rows.noEntries());
    assertThat(quotes.columns()).contains(QuotesTable.QUOTE_ID.name());
    Dataset<Row> mentions = new ProjectMentions().apply(analyses, links);
    return ActorsTable.TABLE.conform(
        new DescribeActors().apply(links, names, documents, mentions, quotes, Rows.noEntries()));
  }
}
