package dev.hearsay.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.model.Analysis;
import dev.hearsay.model.Article;
import dev.hearsay.nlp.intake.FrontMatter;
import dev.hearsay.nlp.topics.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text: each record cuts its own words, and nothing depends on the thread. */
class AnalyzerInvariantTest {
  private static final int THREADS = 4;

  private static List<String> seeds;

  @BeforeAll
  static void readSeeds() throws IOException {
    seeds = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of("seeds"))) {
      files = found.sorted().toList();
    }
    ObjectMapper json = new ObjectMapper();
    for (Path file : files) {
      if (file.toString().endsWith(".txt")) {
        seeds.add(FrontMatter.of(Files.readString(file)).text());
      } else if (file.toString().endsWith(".jsonl")) {
        for (String line : Files.readAllLines(file)) {
          seeds.add(json.readTree(line).get("text").asText());
        }
      }
    }
  }

  @Test
  void everyRecordOfTheSeedArticlesCutsItsOwnText() {
    assertThat(seeds).hasSizeGreaterThan(30);
    for (String text : seeds) {
      AnalysisInvariants.check(text, ArticleAnalyzers.analyze(text));
    }
  }

  static Stream<String> uglyTexts() {
    String said = "“We will not go,” said Ada Marlow, the mayor of Carrow. She left Lathe’s. ";
    return Stream.of(
        said.replace(" ", " 🚢 "),
        "🚢" + said.replace("a", "𝔞") + said + "👩‍🚒" + said,
        said.replace(" ", "\u0007 ") + said.replace(" ", " \u200b"),
        said.replace("”", ""),
        said.replace("“", ""),
        said.replace("”", "").repeat(6),
        said.replaceAll("[“”]", "\"").replaceFirst("\"", "") + said,
        "“".repeat(40) + said + "”".repeat(40),
        said.replace(" ", "\r\n"),
        said.replace(" ", "\u2028"),
        said.toUpperCase(Locale.ROOT),
        said.toLowerCase(Locale.ROOT),
        said.replace(" ", ""),
        "e\u0301".repeat(50) + said,
        "half a pair \ud83d here, " + said,
        ". . . ! ? — “ ” ‘ ’ ' \" ( ) [ ] … ; : , -",
        "“”".repeat(500),
        "”",
        "x",
        "🚢",
        "Ada Marlow",
        "Ada Marlow:\n— Ada Marlow\n’s",
        "Mr. Mrs. Ms. Dr. Jr. Marlow’s’s Mr. Marlow-led Mr.");
  }

  @ParameterizedTest
  @MethodSource("uglyTexts")
  void everyRecordOfAnUglyTextCutsItsOwnText(String text) {
    AnalysisInvariants.check(text, ArticleAnalyzers.analyze(text));
  }

  @Test
  void threeThousandWordsWithoutAFullStopAreRead() {
    String text = "and then Ada Marlow of Lathe Power said it rained ".repeat(300);
    AnalysisInvariants.check(text, ArticleAnalyzers.analyze(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n", "\u2028"})
  void aTextWithoutAWordIsRefused(String text) {
    assertThatThrownBy(() -> ArticleAnalyzers.analyze(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("doc");
  }

  @Test
  void fourThreadsAtOnceReadAsOneDoes() throws InterruptedException, ExecutionException {
    List<String> texts = seeds.subList(0, 4);
    List<Analysis> alone = texts.stream().map(ArticleAnalyzers::analyze).toList();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Analysis>>> runs = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        runs.add(pool.submit(() -> texts.stream().map(ArticleAnalyzers::analyze).toList()));
      }
      for (Future<List<Analysis>> run : runs) {
        assertThat(run.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void anotherAnalyzerReadsTheSame() {
    ArticleAnalyzer other = ArticleAnalyzer.load();
    for (String text : seeds.subList(0, 2)) {
      assertThat(other.analyze(new Article("other", "", "", null, null, text)))
          .isEqualTo(ArticleAnalyzers.analyze(text));
    }
    assertThat(ArticleAnalyzer.reader(Taxonomy.builtIn()))
        .isEqualTo(ArticleAnalyzer.reader(Taxonomy.builtIn()))
        .hasSize(24);
    assertThat(ArticleAnalyzer.reader(Taxonomy.parse(Taxonomy.builtIn().text() + "# changed")))
        .isNotEqualTo(ArticleAnalyzer.reader(Taxonomy.builtIn()));
  }
}
