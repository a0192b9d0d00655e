package dev.hearsay.nlp.topics;

import dev.hearsay.model.TopicScore;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.WordPiece;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an article and its quotes are about.
 *
 * <p>Every word piece carries evidence for and against each topic, learnt from word lists and
 * sentences of the taxonomy through a sentence encoder's vectors (docs/methods/topics.md). An
 * article's evidence is the sum over its pieces, the headline and the lead counted twice. The more
 * there is of it, the surer the answer: a line of football says {@code medtop:15000000} with a
 * middling score, a report of the match with one near 1.
 *
 * <p>Immutable and thread-safe.
 */
public final class TopicReader {
  /** News puts what it is about into its first two or three sentences. */
  private static final int LEAD_WORDS = 60;

  private static final double LEAD_TIMES = 2;

  // How sure the reader can become, and the evidence at which it is half as sure. Fitted so that a
  // score is the share of right answers among texts that get it, for whole texts and their first
  // 12 and 5 words alike.
  private static final double SUREST = 12;
  private static final double HALF_SURE = 75;

  private static final int MOST_TOPICS = 3;

  /** A further topic's least score as a share of the main topic's. */
  private static final double NEAR = 0.4;

  /** A further topic's least score: well above the 1/17 that a text without evidence gives each. */
  private static final double LEAST = 0.15;

  /** The prior of a topic that the article does not have: a quote may speak of it, but seldom. */
  private static final double UNEXPECTED = 0.02;

  private final List<Topic> taxonomy;
  private final Evidence evidence;
  private final WordPiece wordPiece;

  private TopicReader(List<Topic> taxonomy, Evidence evidence, WordPiece wordPiece) {
    this.taxonomy = taxonomy;
    this.evidence = evidence;
    this.wordPiece = wordPiece;
  }

  /**
   * Loads what comes with the program.
   *
   * @throws IllegalStateException where a resource is missing or is not the one that was released
   */
  public static TopicReader load() {
    List<Topic> taxonomy = Taxonomy.load();
    Evidence evidence = Evidence.load();
    if (evidence.topics() != taxonomy.size()) {
      throw new IllegalStateException(
          "Cannot read topics: the taxonomy has "
              + taxonomy.size()
              + " and their evidence "
              + evidence.topics()
              + ". Run training/topics again.");
    }
    return new TopicReader(taxonomy, evidence, WordPiece.load());
  }

  /** Every topic of the taxonomy, in order of code. */
  public List<Topic> taxonomy() {
    return taxonomy;
  }

  /**
   * An article's topics, best first: the main one, and those whose score is near the main one's.
   *
   * @param title the headline, "" where there is none; it may stand in the text as well
   * @param words the text; where it says nothing, every topic is as likely and the first is given
   * @return one to three topics, each with the probability that it is the main one
   */
  public List<TopicScore> topics(String title, Words words) {
    double[] sums = new double[taxonomy.size()];
    Words headline = Words.of(title);
    add(headline, 0, headline.size(), LEAD_TIMES, sums);
    int lead = Math.min(LEAD_WORDS, words.size());
    add(words, 0, lead, LEAD_TIMES, sums);
    add(words, lead, words.size(), 1, sums);
    double[] scores = softmax(strengths(sums));
    List<TopicScore> topics = new ArrayList<>();
    int[] best = bestFirst(scores);
    for (int topic : best) {
      boolean near = scores[topic] >= Math.max(LEAST, NEAR * scores[best[0]]);
      if (topics.isEmpty() || near && topics.size() < MOST_TOPICS) {
        topics.add(new TopicScore(taxonomy.get(topic).id(), scores[topic]));
      }
    }
    return List.copyOf(topics);
  }

  /**
   * The topic that a quote speaks of: its own words', with its article's as the prior.
   *
   * <p>By Bayes' rule, so that the quote's words must speak clearly to win over the article. In an
   * article on an election, {@code We will fight on} stays with politics; three sentences on goals
   * and a referee go to sport.
   *
   * @param content the quote's pieces
   * @param article the article's topics, best first
   */
  public String quoteTopic(Words words, List<Range> content, List<TopicScore> article) {
    double[] sums = new double[taxonomy.size()];
    for (Range range : content) {
      add(words, range.from(), range.to(), 1, sums);
    }
    double[] strengths = strengths(sums);
    for (int topic = 0; topic < strengths.length; topic++) {
      strengths[topic] += Math.log(prior(taxonomy.get(topic).id(), article));
    }
    return taxonomy.get(bestFirst(strengths)[0]).id();
  }

  private void add(Words words, int from, int to, double times, double[] sums) {
    for (int i = from; i < to; i++) {
      for (int piece : wordPiece.word(words.form(i))) {
        evidence.add(piece, times, sums);
      }
    }
  }

  /** The topics' log odds: the evidence's direction, times a sureness that grows with its size. */
  private static double[] strengths(double[] sums) {
    double squares = 0;
    for (double sum : sums) {
      squares += sum * sum;
    }
    double factor = SUREST / (HALF_SURE + Math.sqrt(squares));
    double[] strengths = new double[sums.length];
    for (int topic = 0; topic < sums.length; topic++) {
      strengths[topic] = factor * sums[topic];
    }
    return strengths;
  }

  private static double[] softmax(double[] strengths) {
    double[] scores = new double[strengths.length];
    double total = 0;
    for (int topic = 0; topic < scores.length; topic++) {
      scores[topic] = Math.exp(strengths[topic]);
      total += scores[topic];
    }
    for (int topic = 0; topic < scores.length; topic++) {
      scores[topic] /= total;
    }
    return scores;
  }

  /** Topics by falling score, equal ones in order of code. */
  private static int[] bestFirst(double[] scores) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble(topic -> -scores[topic]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double prior(String id, List<TopicScore> article) {
    for (TopicScore topic : article) {
      if (topic.topicId().equals(id)) {
        return Math.max(UNEXPECTED, topic.score());
      }
    }
    return UNEXPECTED;
  }
}
