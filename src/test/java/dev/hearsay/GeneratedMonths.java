package dev.hearsay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Months of invented articles, all the same size, to measure what another month costs: {@code
 * <folder>/<month>.jsonl}, from 2020-01 on. The same arguments give the same files. No company is
 * called like a person, or months would part and join the two and restate each other.
 *
 * <pre>
 * java -cp target/test-classes dev.hearsay.GeneratedMonths FOLDER MONTHS ARTICLES
 * </pre>
 */
public final class GeneratedMonths {
  private static final YearMonth FIRST = YearMonth.of(2020, 1);
  private static final int SENTENCES = 9;
  private static final int PEOPLE = 400;
  private static final int COMPANIES = 120;

  private static final List<String> GIVEN =
      List.of("Orla", "Ilse", "Tomas", "Neve", "Ruben", "Petra", "Owen", "Marta", "Silas", "Edda");
  private static final List<String> START =
      List.of("Bran", "Hal", "Ven", "Kes", "Mor", "Tal", "Wick", "Yar", "Dun", "Fen", "Gar", "Lor");
  private static final List<String> END =
      List.of("dorf", "lin", "ner", "sted", "wick", "mond", "vale", "by", "holm", "ridge");
  private static final List<String> SUBJECTS =
      List.of(
          "the harbour",
          "the new school",
          "the budget",
          "the rail line",
          "the hospital",
          "the dam",
          "the election",
          "the strike",
          "the housing plan",
          "the water supply");
  private static final List<String> DEEDS =
      List.of(
          "will be finished before the winter", "has cost more than anybody expected",
          "needs another year of work", "was a mistake from the beginning",
          "is the best news for the town in ten years", "cannot go on without more money",
          "was never put to the people", "has been saved by hard work");
  private static final List<String> VERBS = List.of("said", "told reporters", "warned", "added");

  private final Random random;

  private GeneratedMonths(long seed) {
    this.random = new Random(seed);
  }

  /** Writes the files. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int articles = Integer.parseInt(args[2]);
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      YearMonth month = FIRST.plusMonths(i);
      Files.write(
          folder.resolve(month + ".jsonl"),
          new GeneratedMonths(i).lines(month, articles),
          StandardCharsets.UTF_8);
    }
  }

  private List<String> lines(YearMonth month, int articles) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      LocalDate day = month.atDay(1 + i * month.lengthOfMonth() / articles);
      lines.add(
          "{\"id\":\"%s-%d\",\"source\":\"Outlet %d\",\"published\":\"%s\",\"title\":\"%s %d\",\"text\":\"%s\"}"
              .formatted(month, i, i % 5, day, "News of the day", i, text()));
    }
    return lines;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    String person = person();
    String company = company();
    for (int i = 0; i < SENTENCES; i++) {
      text.append(i % 3 == 2 ? told(surname(person)) : told(person));
      if (i % 4 == 3) {
        text.append("%s has spent %d million on %s. ".formatted(company, number(), subject()));
        person = person();
      }
    }
    return text.toString().strip();
  }

  private String told(String person) {
    return random.nextBoolean()
        ? "\\\"After %d days %s %s,\\\" %s %s. "
            .formatted(number(), subject(), pick(DEEDS), person, pick(VERBS))
        : "%s said that %s %s after %d months. "
            .formatted(person, subject(), pick(DEEDS), number());
  }

  private String person() {
    Random one = new Random(random.nextInt(PEOPLE));
    return pick(GIVEN, one) + " " + pick(START, one) + pick(END, one);
  }

  private static String surname(String person) {
    return person.substring(person.indexOf(' ') + 1);
  }

  private String company() {
    Random one = new Random(-1 - random.nextInt(COMPANIES));
    return pick(START, one) + pick(END, one) + " Works Corp";
  }

  private String subject() {
    return pick(SUBJECTS);
  }

  private int number() {
    return 2 + random.nextInt(900);
  }

  private String pick(List<String> words) {
    return pick(words, random);
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
