package dev.hearsay.report;

import dev.hearsay.model.ContentId;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the quotes of one page have in common: a speaker, a topic, an outlet and so on.
 *
 * @param kind in which way they belong together
 * @param id of what: an actor's key, a topic's code, an outlet's name, a {@link Figure}'s label,
 *     two actors' keys, a cluster's key
 * @param name the same for a reader; tells no two apart
 */
public record QuotesOf(Kind kind, String id, String name) {
  private static final Pattern SAFE = Pattern.compile("[a-z0-9-]{1,64}");
  private static final String FOLDER = "quotes/";

  /** In which way quotes belong together. */
  public enum Kind {
    /** Said by one actor. */
    ACTOR,
    /** On one topic. */
    TOPIC,
    /** In one outlet's articles. */
    OUTLET,
    /** Counted in one figure of the month. */
    FIGURE,
    /** Said by one actor, with a mention of another within the words. */
    PAIR,
    /** The same words. */
    CLUSTER;

    /** Its word in a file's name. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A figure of the month that counts statements. */
  public enum Figure {
    /** All of them. */
    STATEMENTS("statements", "All statements"),
    /** Wholly within quotation marks. */
    DIRECT("direct", "Statements wholly within quotation marks"),
    /** By a person, an organization or a place with a name. */
    NAMED("named", "Statements by a named speaker"),
    /** By an unnamed person or a group. */
    UNNAMED("unnamed", "Statements by an unnamed person or a group"),
    /** From a report, poll or letter. */
    DOCUMENTS("documents", "Statements from a report, poll or letter"),
    /** By nobody that was found out. */
    UNKNOWN("unknown", "Statements whose speaker is not known"),
    /** By women who are known by name. */
    WOMEN("women", "Statements by women known by name"),
    /** By men who are known by name. */
    MEN("men", "Statements by men known by name"),
    /** By persons known by name of whom texts do not say whether they are women or men. */
    NOT_SAID("not-said", "Statements by persons where texts do not say whether women or men");

    private final String label;
    private final String title;

    Figure(String label, String title) {
      this.label = label;
      this.title = title;
    }

    /** What stands over its quotes. */
    String title() {
      return title;
    }

    /** Its word in a file's name. */
    public String label() {
      return label;
    }
  }

  public QuotesOf {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }

  static QuotesOf actor(String id, String name) {
    return new QuotesOf(Kind.ACTOR, id, name);
  }

  static QuotesOf topic(String id, String label) {
    return new QuotesOf(Kind.TOPIC, id, label);
  }

  static QuotesOf outlet(String outlet) {
    return new QuotesOf(Kind.OUTLET, outlet, Figures.orElse(outlet, "Outlet not given"));
  }

  static QuotesOf figure(Figure figure) {
    return new QuotesOf(Kind.FIGURE, figure.label(), figure.title());
  }

  static QuotesOf pair(VoicePair pair) {
    return pair(pair.speakerId(), pair.targetId(), pair.speaker(), pair.target());
  }

  static QuotesOf pair(String speakerId, String targetId, String speaker, String target) {
    return new QuotesOf(Kind.PAIR, speakerId + " " + targetId, speaker + " on " + target);
  }

  static QuotesOf cluster(String id, String words) {
    return new QuotesOf(Kind.CLUSTER, id, words);
  }

  /** The page's place in the month's folder; its name is of letters, digits and hyphens only. */
  public String path() {
    String safe = SAFE.matcher(id).matches() ? id : ContentId.of(id);
    return FOLDER + kind.label() + "-" + safe + ".html";
  }
}
