package dev.hearsay.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Words between quotation marks that more than one outlet has. All figures but the month's are of
 * all months.
 *
 * @param clusterId key of the words
 * @param text the longest form of the words
 * @param speaker whom most of the quotes name as the speaker; empty where none names one
 * @param speakerQuotes how many of the quotes name that speaker, copies included
 * @param otherSpeakers others of that speaker's kind who are named instead
 * @param firstOutlet the outlet of the first of the quotes; empty where the input names none
 * @param firstDate when the first was published, UTC; null where the input gives no date
 * @param outlets outlets that have the words
 * @param quotes quotes, copies left out
 * @param quotesWithCopies quotes, copies included
 * @param monthQuotes of these, the ones of the month
 * @param wordings different wordings
 * @param otherWording the shortest of the other wordings; empty where there is no other
 * @param days different days on which they were published, UTC
 * @param claims who is named as the speaker, and where, if different speakers are; the one that
 *     most name first
 */
public record TravelledQuote(
    String clusterId,
    String text,
    String speaker,
    long speakerQuotes,
    long otherSpeakers,
    String firstOutlet,
    LocalDate firstDate,
    long outlets,
    long quotes,
    long quotesWithCopies,
    long monthQuotes,
    long wordings,
    String otherWording,
    long days,
    List<Claim> claims) {
  /**
   * Whom some of the quotes name as the speaker.
   *
   * @param speaker canonical name
   * @param quotes quotes that name this speaker, copies included
   * @param outlets outlets that do; the first few by name
   */
  public record Claim(String speaker, long quotes, List<String> outlets) {
    public Claim {
      Objects.requireNonNull(speaker, "speaker");
      Counts.require("quotes", quotes);
      outlets = List.copyOf(outlets);
    }
  }

  public TravelledQuote {
    Objects.requireNonNull(clusterId, "clusterId");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(firstOutlet, "firstOutlet");
    Counts.requirePart("speakerQuotes", speakerQuotes, "quotesWithCopies", quotesWithCopies);
    Counts.require("other speakers", otherSpeakers);
    Counts.require("outlets", outlets);
    Counts.requirePart("quotes", quotes, "quotesWithCopies", quotesWithCopies);
    Counts.requirePart("monthQuotes", monthQuotes, "quotesWithCopies", quotesWithCopies);
    Counts.require("wordings", wordings);
    Objects.requireNonNull(otherWording, "otherWording");
    Counts.require("days", days);
    claims = List.copyOf(claims);
  }

  /** When the first of the quotes was published, if the input says so. */
  public Optional<LocalDate> first() {
    return Optional.ofNullable(firstDate);
  }

  /** Whether the quotes name different speakers of one kind. */
  public boolean disputed() {
    return otherSpeakers > 0;
  }
}
