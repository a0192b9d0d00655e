package dev.hearsay.nlp.trends;

/**
 * How far a term's rise is more than chance: the log-likelihood ratio of a table of two by two
 * (Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational
 * Linguistics 19, 1993), articles with and without the term, now and before.
 */
public final class Rise {
  private Rise() {}

  /**
   * The statistic, G²; distributed as chi-square with one degree of freedom where nothing has
   * changed, so 15.1 is passed by one term in ten thousand. Negative where the term fell.
   *
   * @param now articles with the term
   * @param allNow all articles of the month
   * @param before articles with the term in the months before
   * @param allBefore all articles of the months before
   */
  public static double score(long now, long allNow, long before, long allBefore) {
    double all = (double) allNow + allBefore;
    double with = (double) now + before;
    double without = all - with;
    double sum =
        part(now, allNow * with / all)
            + part(before, allBefore * with / all)
            + part(allNow - now, allNow * without / all)
            + part(allBefore - before, allBefore * without / all);
    boolean rose = (double) now * allBefore > (double) before * allNow;
    return rose ? 2 * sum : -2 * sum;
  }

  private static double part(double observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }
}
