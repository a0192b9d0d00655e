package dev.hearsay.nlp.trends;

/**
 * How much more one part of a corpus uses something than the rest does: the weighted log-odds ratio
 * with an informative Dirichlet prior (Monroe, Colaresi and Quinn, Fightin' Words, Political
 * Analysis 16, 2008). The prior is the whole corpus, so that few cases say little.
 */
public final class LogOdds {
  private LogOdds() {}

  /**
   * The log-odds ratio in its own standard deviations: 1.96 is passed by one case in forty where
   * the part is like the rest. Negative where the part uses it less; 0 where the corpus holds
   * nothing else.
   *
   * @param here cases in the part
   * @param allHere cases of everything in the part
   * @param everywhere cases in the whole corpus, at least one; the part is of it
   * @param all cases of everything in the whole corpus
   */
  public static double z(long here, long allHere, long everywhere, long all) {
    if (everywhere == all) {
      return 0;
    }
    double elsewhere = (double) everywhere - here;
    double allElsewhere = (double) all - allHere;
    double part = here + (double) everywhere;
    double rest = elsewhere + everywhere;
    double difference = logOdds(part, allHere + (double) all) - logOdds(rest, allElsewhere + all);
    return difference / Math.sqrt(1 / part + 1 / rest);
  }

  private static double logOdds(double cases, double all) {
    return Math.log(cases / (all - cases));
  }
}
