package dev.hearsay.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Seats for the actors of a network, in two columns of equal rows on an ellipse.
 *
 * <p>Rows are apart by more than a line of text and names stand outside, so no two names and no
 * name and line can meet, however the lines run. (A force-directed layout, Fruchterman and Reingold
 * 1991, left between 2 and 26 names of such networks over each other in the best of 200 tries.) Who
 * sits where is chosen so that the lines are short: from the given order, two actors change seats
 * as long as that makes them shorter.
 */
final class Seating {
  private static final double NEARER = 1e-9;

  private final List<VoiceNetwork.Link> links;
  private final List<Seat> seats;

  /**
   * Where an actor sits.
   *
   * @param x from the left
   * @param y from the top
   * @param left whether its name stands on the left
   */
  record Seat(double x, double y, boolean left) {
    double distance(Seat other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  private Seating(List<VoiceNetwork.Link> links, List<Seat> seats) {
    this.links = links;
    this.seats = new ArrayList<>(seats);
  }

  /**
   * The actors' seats.
   *
   * @param middle where the ellipse's middle is, from the left
   * @param radius half of its width
   * @param row how far apart two rows are; the first is half of that from the top
   */
  static List<Seat> of(VoiceNetwork network, double middle, double radius, double row) {
    int actors = network.actors().size();
    int rows = (actors + 1) / 2;
    List<Seat> seats = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      boolean left = i >= rows;
      int place = left ? actors - 1 - i : i;
      double y = row * (place + 0.5);
      double height = rows * row / 2;
      double part = (y - height) / height;
      double x = radius * Math.sqrt(1 - part * part);
      seats.add(new Seat(left ? middle - x : middle + x, y, left));
    }
    return new Seating(network.links(), seats).settled();
  }

  private List<Seat> settled() {
    double length = length();
    boolean better = true;
    while (better) {
      better = false;
      for (int i = 0; i < seats.size(); i++) {
        for (int j = i + 1; j < seats.size(); j++) {
          Collections.swap(seats, i, j);
          double changed = length();
          if (changed < length - NEARER) {
            length = changed;
            better = true;
          } else {
            Collections.swap(seats, i, j);
          }
        }
      }
    }
    return List.copyOf(seats);
  }

  private double length() {
    return links.stream()
        .mapToDouble(l -> seats.get(l.speaker()).distance(seats.get(l.target())))
        .sum();
  }
}
