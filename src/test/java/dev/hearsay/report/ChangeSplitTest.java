package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.report.ChangeSplit.Cause;
import dev.hearsay.report.ChangeSplit.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeSplitTest {
  private static final double EXACT = 1e-9;

  /** An outlet's articles and statements, the month before and now. */
  private record Outlet(long articles, long statements, long articlesNow, long statementsNow) {
    double rate() {
      return articles == 0 ? rateNow() : (double) statements / articles;
    }

    double rateNow() {
      return articlesNow == 0
          ? (double) statements / articles
          : (double) statementsNow / articlesNow;
    }
  }

  @Test
  void moreArticlesOfTheSameOutletsAndRatesAreAllArticles() {
    ChangeSplit split = split(new Outlet(10, 30, 20, 60), new Outlet(5, 5, 10, 10));

    assertThat(split.articles()).isCloseTo(35, within(EXACT));
    assertThat(split.outlets()).isCloseTo(0, within(EXACT));
    assertThat(split.rate()).isCloseTo(0, within(EXACT));
    assertThat(split.mostly()).isEqualTo(Cause.ARTICLES);
  }

  @Test
  void otherRatesOfTheSameArticlesAreAllReal() {
    ChangeSplit split = split(new Outlet(10, 30, 10, 10), new Outlet(5, 5, 5, 10));

    assertThat(split.rate()).isCloseTo(-15, within(EXACT));
    assertThat(split.articles()).isCloseTo(0, within(EXACT));
    assertThat(split.outlets()).isCloseTo(0, within(EXACT));
    assertThat(split.mostly()).isEqualTo(Cause.RATE);
  }

  @Test
  void anOutletInPlaceOfAnotherIsAllOutlets() {
    ChangeSplit split = split(new Outlet(10, 30, 0, 0), new Outlet(0, 0, 10, 5));

    assertThat(split.outlets()).isCloseTo(-25, within(EXACT));
    assertThat(split.rate()).isCloseTo(0, within(EXACT));
    assertThat(split.mostly()).isEqualTo(Cause.OUTLETS);
  }

  @Test
  void anOutletThatIsGoneMakesNoRealChange() {
    ChangeSplit split = split(new Outlet(10, 30, 0, 0), new Outlet(10, 10, 10, 10));

    assertThat(split.rate()).isCloseTo(0, within(EXACT));
    assertThat(split.articles() + split.outlets()).isCloseTo(-30, within(EXACT));
  }

  @Test
  void thePartsAreThoseOfDasGuptaForThreeFactors() {
    ChangeSplit split = split(new Outlet(10, 30, 20, 20), new Outlet(10, 10, 5, 20));

    assertThat(split.articles()).isCloseTo(10.25, within(EXACT));
    assertThat(split.outlets()).isCloseTo(-4, within(EXACT));
    assertThat(split.rate()).isCloseTo(-6.25, within(EXACT));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 30, 25, 50, 8, 3, 2, 9, 0, 0, 7, 31",
    "1, 0, 1, 9, 300, 2, 3, 2, 5, 40, 0, 0",
    "17, 5, 2, 5, 3, 3, 90, 1, 6, 0, 6, 0",
    "9, 900, 1, 1, 1, 1, 9, 900, 2, 2, 2, 2"
  })
  void thePartsAddUpToTheChange(
      long a,
      long b,
      long c,
      long d,
      long e,
      long f,
      long g,
      long h,
      long i,
      long j,
      long k,
      long l) {
    ChangeSplit split =
        split(new Outlet(a, b, c, d), new Outlet(e, f, g, h), new Outlet(i, j, k, l));

    assertThat(split.change()).isEqualTo(d + h + l - b - f - j);
    assertThat(split.articles() + split.outlets() + split.rate())
        .isCloseTo(split.change(), within(1e-6));
    assertThat(split.whole().stream().mapToLong(Long::longValue).sum()).isEqualTo(split.change());
    assertThat((double) split.whole().get(0)).isCloseTo(split.articles(), within(1.0));
    assertThat((double) split.whole().get(2)).isCloseTo(split.rate(), within(1.0));
  }

  @Test
  void wholePartsGiveTheRestToWhatLosesMost() {
    assertThat(new ChangeSplit(2, 0.6, 0.7, 0.7).whole()).isEqualTo(List.of(0L, 1L, 1L));
    assertThat(new ChangeSplit(-3, -0.16, 0.16, -3).whole()).isEqualTo(List.of(0L, 0L, -3L));
    assertThat(new ChangeSplit(0, 0, 0, 0).whole()).isEqualTo(List.of(0L, 0L, 0L));
  }

  @Test
  void aMonthOfCopiesOnlyIsAMatterOfArticles() {
    ChangeSplit split = ChangeSplit.of(new Side(4, 9, 0), new Side(0, 0, 0));

    assertThat(split).isEqualTo(new ChangeSplit(-9, -9, 0, 0));
  }

  @Test
  void noneOrTwoLargePartsAreSeveralCauses() {
    assertThat(new ChangeSplit(9, 3, 3, 3).mostly()).isEqualTo(Cause.SEVERAL);
    assertThat(new ChangeSplit(5, 10, -15, 10).mostly()).isEqualTo(Cause.SEVERAL);
    assertThat(new ChangeSplit(0, 10, -15, 5).mostly()).isEqualTo(Cause.SEVERAL);
    assertThat(new ChangeSplit(-9, -8, 1, -2).mostly()).isEqualTo(Cause.ARTICLES);
  }

  @Test
  void partsOfAnotherChangeAreRefused() {
    assertThatThrownBy(() -> new ChangeSplit(5, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3.0");
  }

  private static ChangeSplit split(Outlet... outlets) {
    long articles = 0;
    long statements = 0;
    double ratesNow = 0;
    long articlesNow = 0;
    long statementsNow = 0;
    double ratesBefore = 0;
    for (Outlet o : outlets) {
      articles += o.articles;
      statements += o.statements;
      ratesNow += o.articles * o.rateNow();
      articlesNow += o.articlesNow;
      statementsNow += o.statementsNow;
      ratesBefore += o.articlesNow * o.rate();
    }
    return ChangeSplit.of(
        new Side(articles, statements, ratesNow),
        new Side(articlesNow, statementsNow, ratesBefore));
  }
}
