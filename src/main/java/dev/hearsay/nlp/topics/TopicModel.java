package dev.hearsay.nlp.topics;

import dev.hearsay.nlp.text.WordPiece;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How likely each topic is, given a text's vector; learnt from the taxonomy's samples.
 *
 * <p>Two regressions give their opinion: one of the top level's own samples, which knows the top
 * level only, and one of all samples, to which every topic of either level is a class of its own.
 * The second sums up to the top level, so that a topic has as many shapes as it has topics below.
 * The two are multiplied. A taxonomy of one level has the first alone.
 *
 * <p>Immutable and thread-safe.
 */
final class TopicModel {
  // How sure each opinion can become, and the size of the evidence at which it is half as sure.
  // Fitted so that a score is the share of right answers among texts that get it, for whole texts
  // and their first 12 and 5 words alike.
  private static final double OWN_SUREST = 6;
  private static final double OWN_HALF_SURE = 50;
  private static final double ALL_SUREST = 10;
  private static final double ALL_HALF_SURE = 120;

  private final int[] tops;
  private final int[] family;
  private final float[][] own;
  private final float[][] all;

  private TopicModel(int[] tops, int[] family, float[][] own, float[][] all) {
    this.tops = tops;
    this.family = family;
    this.own = own;
    this.all = all;
  }

  /**
   * Learns from a taxonomy's samples: seconds for a taxonomy of a hundred topics, at once for the
   * built-in one, which was learnt before.
   *
   * @throws IllegalArgumentException where no sample of a topic has a word that the vocabulary
   *     weighs
   */
  static TopicModel learn(Taxonomy taxonomy, PieceVectors vectors, WordPiece wordPiece) {
    LearntWeights weights =
        LearntWeights.of(taxonomy).orElseGet(() -> weights(taxonomy, vectors, wordPiece));
    return new TopicModel(tops(taxonomy), families(taxonomy), weights.own(), weights.all());
  }

  static LearntWeights weights(Taxonomy taxonomy, PieceVectors vectors, WordPiece wordPiece) {
    int[] tops = tops(taxonomy);
    int[] family = families(taxonomy);
    List<Sample> samples = samples(taxonomy, vectors, wordPiece);
    List<Sample> upper = samples.stream().filter(s -> tops[family[s.topic]] == s.topic).toList();
    return new LearntWeights(
        fit(upper, upper.stream().mapToInt(s -> family[s.topic]).toArray(), tops.length),
        tops.length == family.length ? new float[0][] : fitAll(samples, family));
  }

  private static int[] tops(Taxonomy taxonomy) {
    return IntStream.range(0, taxonomy.topics().size())
        .filter(i -> taxonomy.topics().get(i).level() == 1)
        .toArray();
  }

  private static int[] families(Taxonomy taxonomy) {
    List<Topic> topics = taxonomy.topics();
    List<String> tops = topics.stream().filter(topic -> topic.level() == 1).map(Topic::id).toList();
    return topics.stream()
        .mapToInt(topic -> tops.indexOf(topic.level() == 1 ? topic.id() : topic.parentId()))
        .toArray();
  }

  /** A sample's vector, of length 1, and the place of its topic. */
  private record Sample(float[] vector, int topic) {}

  private static List<Sample> samples(
      Taxonomy taxonomy, PieceVectors vectors, WordPiece wordPiece) {
    List<Sample> samples = new ArrayList<>();
    for (int topic = 0; topic < taxonomy.topics().size(); topic++) {
      int before = samples.size();
      for (String text : taxonomy.samples(topic)) {
        float[] vector = new float[vectors.width()];
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
          for (int piece : wordPiece.word(words.form(i))) {
            vectors.add(piece, 1, vector);
          }
        }
        float size = (float) size(vector);
        if (size > 0) {
          for (int i = 0; i < vector.length; i++) {
            vector[i] /= size;
          }
          samples.add(new Sample(vector, topic));
        }
      }
      if (samples.size() == before) {
        throw new IllegalArgumentException(
            "Cannot read the taxonomy: no word of "
                + taxonomy.topics().get(topic).id()
                + " is known. Describe it with English words.");
      }
    }
    return samples;
  }

  private static float[][] fit(List<Sample> samples, int[] classes, int count) {
    double[] weights = new double[classes.length];
    Arrays.fill(weights, 1);
    return Regression.fit(vectors(samples), classes, weights, count);
  }

  /**
   * A family of many samples is no likelier for it: each sample weighs by the root of its share.
   */
  private static float[][] fitAll(List<Sample> samples, int[] family) {
    double[] sizes = new double[family.length];
    samples.forEach(sample -> sizes[family[sample.topic]]++);
    double[] weights =
        samples.stream().mapToDouble(s -> 1 / Math.sqrt(sizes[family[s.topic]])).toArray();
    double mean = Arrays.stream(weights).average().orElseThrow();
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= mean;
    }
    int[] classes = samples.stream().mapToInt(Sample::topic).toArray();
    return Regression.fit(vectors(samples), classes, weights, family.length);
  }

  private static float[][] vectors(List<Sample> samples) {
    return samples.stream().map(Sample::vector).toArray(float[][]::new);
  }

  /** The places of the top-level topics among all. */
  int[] tops() {
    return tops;
  }

  /** The place of a topic's top-level topic among these. */
  int family(int topic) {
    return family[topic];
  }

  /**
   * How likely the topics are for a text.
   *
   * @param top log probability of each top-level topic; not normalised
   * @param all probability of each topic in the opinion that knows both levels; empty where the
   *     taxonomy has one level
   */
  record Opinion(double[] top, double[] all) {}

  /** How likely the topics are for a text of that vector. */
  Opinion opinion(float[] vector) {
    double[] top = strengths(own, vector, OWN_SUREST, OWN_HALF_SURE);
    if (all.length == 0) {
      return new Opinion(top, new double[0]);
    }
    double[] each = softmax(strengths(all, vector, ALL_SUREST, ALL_HALF_SURE));
    double[] sums = new double[top.length];
    for (int topic = 0; topic < each.length; topic++) {
      sums[family[topic]] += each[topic];
    }
    for (int i = 0; i < top.length; i++) {
      top[i] += Math.log(sums[i]);
    }
    return new Opinion(top, each);
  }

  /** The evidence's direction, times a sureness that grows with its size. */
  private static double[] strengths(
      float[][] weights, float[] vector, double surest, double halfSure) {
    double[] strengths = new double[weights.length];
    double squares = 0;
    for (int row = 0; row < weights.length; row++) {
      double sum = 0;
      for (int i = 0; i < vector.length; i++) {
        sum += (double) weights[row][i] * vector[i];
      }
      strengths[row] = sum;
      squares += sum * sum;
    }
    double factor = surest / (halfSure + Math.sqrt(squares));
    for (int row = 0; row < weights.length; row++) {
      strengths[row] *= factor;
    }
    return strengths;
  }

  /** Probabilities from log probabilities that need not add up. */
  static double[] softmax(double[] strengths) {
    double largest = Arrays.stream(strengths).max().orElseThrow();
    double[] scores = new double[strengths.length];
    double total = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(strengths[i] - largest);
      total += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= total;
    }
    return scores;
  }

  private static double size(float[] vector) {
    double squares = 0;
    for (float part : vector) {
      squares += (double) part * part;
    }
    return Math.sqrt(squares);
  }
}
