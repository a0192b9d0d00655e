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
 * <p>A text's vector is the sum of its word pieces' vectors, the headline and the lead counted
 * twice; what a vector says of the topics is learnt from the samples of the taxonomy
 * (docs/methods/topics.md). The longer and clearer the text, the surer the answer: a line of
 * football says {@code medtop:15000000} with a middling score, a report of the match with one near
 * 1.
 *
 * <p>Immutable and thread-safe.
 */
public final class TopicReader {
  /** News puts what it is about into its first two or three sentences. */
  private static final int LEAD_WORDS = 60;

  private static final float LEAD_TIMES = 2;

  private static final int MOST_TOPICS = 3;

  /** A further topic's least score as a share of the best one's of its level. */
  private static final double NEAR = 0.4;

  /** A further topic's least score: well above the 1/17 that a text without evidence gives each. */
  private static final double LEAST = 0.15;

  /** The prior of a topic that the article does not have: a quote may speak of it, but seldom. */
  private static final double UNEXPECTED = 0.02;

  private final List<Topic> taxonomy;
  private final TopicModel model;
  private final PieceVectors vectors;
  private final WordPiece wordPiece;

  private TopicReader(
      List<Topic> taxonomy, TopicModel model, PieceVectors vectors, WordPiece wordPiece) {
    this.taxonomy = taxonomy;
    this.model = model;
    this.vectors = vectors;
    this.wordPiece = wordPiece;
  }

  /**
   * Loads what comes with the program, with the built-in taxonomy.
   *
   * @throws IllegalStateException where a resource is missing or is not the one that was released
   */
  public static TopicReader load() {
    return load(Taxonomy.builtIn());
  }

  /**
   * Learns a taxonomy; a few seconds for one of a hundred topics.
   *
   * @throws IllegalArgumentException where a topic has no word that is known
   */
  public static TopicReader load(Taxonomy taxonomy) {
    PieceVectors vectors = PieceVectors.load();
    WordPiece wordPiece = WordPiece.load();
    return new TopicReader(
        taxonomy.topics(), TopicModel.learn(taxonomy, vectors, wordPiece), vectors, wordPiece);
  }

  /** Every topic of the taxonomy, in its order. */
  public List<Topic> taxonomy() {
    return taxonomy;
  }

  /**
   * An article's topics: first those of the top level, best first, of which the first is the main
   * one; then those below them, best first.
   *
   * @param title the headline, "" where there is none; where the text begins with it, it counts
   *     once
   * @param words the text; where it says nothing, every topic is as likely and the first is given
   * @return one to three topics of the top level and at most three of the second, each with the
   *     probability that it is the main one of its level
   */
  public List<TopicScore> topics(String title, Words words) {
    TopicModel.Opinion opinion = model.opinion(vector(title, words));
    double[] scores = TopicModel.softmax(opinion.top());
    List<Integer> best = near(scores);
    List<TopicScore> topics = new ArrayList<>();
    best.forEach(top -> topics.add(score(model.tops()[top], scores[top])));
    double[] below = below(opinion.all(), scores, best);
    for (int topic : near(below)) {
      if (below[topic] >= LEAST) {
        topics.add(score(topic, below[topic]));
      }
    }
    return List.copyOf(topics);
  }

  /**
   * How likely each topic of the top level is to be the article's main one, likeliest first.
   *
   * @param title the headline, "" where there is none
   */
  public List<TopicScore> scores(String title, Words words) {
    double[] scores = TopicModel.softmax(model.opinion(vector(title, words)).top());
    return IntStream.of(bestFirst(scores))
        .mapToObj(top -> score(model.tops()[top], scores[top]))
        .toList();
  }

  /**
   * The top-level topic that a quote speaks of: its own words', with its article's as the prior.
   *
   * <p>By Bayes' rule, so that the quote's words must speak clearly to win over the article. In an
   * article on an election, {@code We will fight on} stays with politics; three sentences on goals
   * and a referee go to sport.
   *
   * @param content the quote's pieces
   * @param article the article's topics
   */
  public String quoteTopic(Words words, List<Range> content, List<TopicScore> article) {
    float[] vector = new float[vectors.width()];
    for (Range range : content) {
      add(words, range.from(), range.to(), 1, vector);
    }
    double[] strengths = model.opinion(vector).top();
    for (int top = 0; top < strengths.length; top++) {
      strengths[top] += Math.log(prior(taxonomy.get(model.tops()[top]).id(), article));
    }
    return taxonomy.get(model.tops()[bestFirst(strengths)[0]]).id();
  }

  /** The scores of the topics below the given ones: of their family's, what speaks for each. */
  private double[] below(double[] all, double[] scores, List<Integer> families) {
    double[] sums = new double[scores.length];
    for (int topic = 0; topic < all.length; topic++) {
      sums[model.family(topic)] += all[topic];
    }
    double[] below = new double[all.length];
    for (int topic = 0; topic < all.length; topic++) {
      int family = model.family(topic);
      if (taxonomy.get(topic).level() > 1 && families.contains(family)) {
        below[topic] = scores[family] * all[topic] / sums[family];
      }
    }
    return below;
  }

  /** The best and those near it, best first, at most three. */
  private static List<Integer> near(double[] scores) {
    List<Integer> near = new ArrayList<>();
    for (int topic : bestFirst(scores)) {
      double least = near.isEmpty() ? 0 : Math.max(LEAST, NEAR * scores[near.get(0)]);
      if (near.size() < MOST_TOPICS && scores[topic] >= least) {
        near.add(topic);
      }
    }
    return near;
  }

  private TopicScore score(int topic, double score) {
    return new TopicScore(taxonomy.get(topic).id(), score);
  }

  private float[] vector(String title, Words words) {
    float[] vector = new float[vectors.width()];
    Words headline = Words.of(title);
    add(headline, 0, headline.size(), LEAD_TIMES, vector);
    int body = begins(words, headline) ? headline.size() : 0;
    int lead = Math.min(body + LEAD_WORDS, words.size());
    add(words, body, lead, LEAD_TIMES, vector);
    add(words, lead, words.size(), 1, vector);
    return vector;
  }

  private static boolean begins(Words words, Words headline) {
    return headline.size() <= words.size()
        && IntStream.range(0, headline.size())
            .allMatch(i -> words.form(i).equals(headline.form(i)));
  }

  private void add(Words words, int from, int to, float times, float[] vector) {
    for (int i = from; i < to; i++) {
      for (int piece : wordPiece.word(words.form(i))) {
        vectors.add(piece, times, vector);
      }
    }
  }

  /** Places by falling score, equal ones in order. */
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
