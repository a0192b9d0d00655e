package dev.hearsay.nlp.topics;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * Multinomial logistic regression without intercept, with a quadratic penalty: the weights W that
 * make ½‖W‖² + C · Σ weight · loss smallest, found by L-BFGS (Liu and Nocedal, Mathematical
 * Programming 45, 1989).
 *
 * <p>Deterministic: the same samples give the same weights on every machine.
 */
final class Regression {
  private static final double C = 2;
  private static final int MOST_STEPS = 60;
  private static final int MEMORY = 8;
  private static final double PRECISE = 0.001;
  private static final double ARMIJO = 1e-4;

  private final float[][] samples;
  private final int[] classes;
  private final double[] weights;
  private final int count;
  private final int width;

  // Weights and slopes lie component by component, the classes of one beside each other: so the
  // inner loops run over classes, which the compiler turns into vector instructions.
  private Regression(float[][] samples, int[] classes, double[] weights, int count) {
    this.samples = samples;
    this.classes = classes;
    this.weights = weights;
    this.count = count;
    this.width = samples[0].length;
  }

  /**
   * The weights of each class, a row each; the mean of the rows is zero.
   *
   * @param samples vectors of one length
   * @param classes the class of each, from 0
   * @param weights how much each sample counts
   * @param count how many classes there are
   */
  static float[][] fit(float[][] samples, int[] classes, double[] weights, int count) {
    return new Regression(samples, classes, weights, count).fit();
  }

  /** A value of what is made smallest, with its slope. */
  private record Point(float[] at, double value, float[] slope) {}

  /** A step taken, and how the slope changed by it. */
  private record Pair(float[] step, float[] turn, double product) {}

  private float[][] fit() {
    Point point = point(new float[count * width]);
    Deque<Pair> memory = new ArrayDeque<>();
    double flat = PRECISE * norm(point.slope);
    for (int i = 0; i < MOST_STEPS && norm(point.slope) > flat; i++) {
      Point next = search(point, direction(point.slope, memory));
      float[] step = difference(next.at, point.at);
      float[] turn = difference(next.slope, point.slope);
      double product = dot(step, turn);
      if (product > 0) {
        memory.addFirst(new Pair(step, turn, product));
      }
      if (memory.size() > MEMORY) {
        memory.removeLast();
      }
      point = next;
    }
    return rows(point.at);
  }

  private Point point(float[] at) {
    float[] slope = at.clone();
    double value = dot(at, at) / 2;
    float[] scores = new float[count];
    for (int s = 0; s < samples.length; s++) {
      float times = (float) (C * weights[s]);
      value += times * loss(at, s, scores);
      for (int i = 0; i < width; i++) {
        float part = times * samples[s][i];
        int row = i * count;
        for (int c = 0; c < count; c++) {
          slope[row + c] += part * scores[c];
        }
      }
    }
    return new Point(at, value, slope);
  }

  /** A sample's loss; leaves what each class's score is off by in {@code scores}. */
  private double loss(float[] at, int sample, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < width; i++) {
      float part = samples[sample][i];
      int row = i * count;
      for (int c = 0; c < count; c++) {
        scores[c] += part * at[row + c];
      }
    }
    float largest = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      largest = Math.max(largest, score);
    }
    double total = 0;
    double right = scores[classes[sample]] - largest;
    for (int c = 0; c < count; c++) {
      scores[c] = (float) StrictMath.exp(scores[c] - largest);
      total += scores[c];
    }
    for (int c = 0; c < count; c++) {
      scores[c] /= (float) total;
    }
    scores[classes[sample]] -= 1;
    return StrictMath.log(total) - right;
  }

  /** The two-loop recursion: the slope turned by what the last steps told of the curvature. */
  private static float[] direction(float[] slope, Deque<Pair> memory) {
    float[] direction = slope.clone();
    double[] parts = new double[memory.size()];
    int i = 0;
    for (Pair pair : memory) {
      parts[i] = dot(pair.step, direction) / pair.product;
      add(direction, -parts[i++], pair.turn);
    }
    if (!memory.isEmpty()) {
      Pair last = memory.getFirst();
      scale(direction, last.product / dot(last.turn, last.turn));
    }
    for (Iterator<Pair> pairs = memory.descendingIterator(); pairs.hasNext(); ) {
      Pair pair = pairs.next();
      add(direction, parts[--i] - dot(pair.turn, direction) / pair.product, pair.step);
    }
    scale(direction, -1);
    return direction;
  }

  /** The first of the halved steps that goes down enough. */
  private Point search(Point from, float[] direction) {
    double fall = dot(from.slope, direction);
    double length = 1;
    while (true) {
      float[] at = from.at.clone();
      add(at, length, direction);
      Point there = point(at);
      if (there.value <= from.value + ARMIJO * length * fall || length < 1e-6) {
        return there;
      }
      length /= 2;
    }
  }

  private float[][] rows(float[] at) {
    float[][] rows = new float[count][width];
    for (int i = 0; i < width; i++) {
      double mean = 0;
      for (int c = 0; c < count; c++) {
        mean += at[i * count + c];
      }
      mean /= count;
      for (int c = 0; c < count; c++) {
        rows[c][i] = (float) (at[i * count + c] - mean);
      }
    }
    return rows;
  }

  private static double dot(float[] one, float[] other) {
    double even = 0;
    double odd = 0;
    for (int i = 0; i + 1 < one.length; i += 2) {
      even += (double) one[i] * other[i];
      odd += (double) one[i + 1] * other[i + 1];
    }
    double rest = one.length % 2 == 0 ? 0 : (double) one[one.length - 1] * other[one.length - 1];
    return even + odd + rest;
  }

  private static void add(float[] to, double times, float[] what) {
    float factor = (float) times;
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * what[i];
    }
  }

  private static void scale(float[] vector, double by) {
    float factor = (float) by;
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }

  private static float[] difference(float[] one, float[] other) {
    float[] difference = one.clone();
    add(difference, -1, other);
    return difference;
  }

  private static double norm(float[] vector) {
    return Math.sqrt(dot(vector, vector));
  }
}
