package dev.hearsay.table;

import static dev.hearsay.table.Field.contract;
import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** Something said, by whom, in which words. */
public final class QuotesTable {
  /** Key. */
  public static final Field QUOTE_ID = contract("quote_id", DataTypes.StringType, "key");

  /** See {@link Columns#DOC_ID}. */
  public static final Field DOC_ID = Columns.DOC_ID;

  /** Direct: all of it within quotation marks; mixed: partly; indirect: reported. */
  public static final Field TYPE =
      contract(
          "type",
          DataTypes.StringType,
          "direct: all of it within quotation marks; mixed: partly; indirect: " + "reported");

  /** The content; the pieces of a split quote joined by one space. */
  public static final Field TEXT =
      contract(
          "text",
          DataTypes.StringType,
          "the content; the pieces of a split quote joined by one space");

  /** Where the content stands in documents.text. */
  public static final Field CONTENT =
      contract("content", Columns.SPANS, "where the content stands in documents.text");

  /** The words that say that it was said. */
  public static final Field CUE =
      contract("cue", Columns.SPANS, "the words that say that it was said");

  /** The words that name the speaker. */
  public static final Field SOURCE =
      contract("source", Columns.SPANS, "the words that name the speaker");

  /** The cue's main verb or phrase in its base form; empty without a cue. */
  public static final Field CUE_LEMMA =
      extra(
          "cue_lemma",
          DataTypes.StringType,
          "the cue's main verb or phrase in its base form; empty without a cue");

  /**
   * What the cue says of the act: states, claims, denies, admits, warns, accuses, praises,
   * promises, asks, demands, proposes, agrees, disagrees, expects, decides, thinks, feels, wants,
   * perceives or declines.
   */
  public static final Field STANCE =
      extra(
          "stance",
          DataTypes.StringType,
          "what the cue says of the act: states, claims, denies, admits, warns, "
              + "accuses, praises, promises, asks, demands, proposes, agrees, "
              + "disagrees, expects, decides, thinks, feels, wants, perceives or "
              + "declines");

  /** Said or written, not only thought, wanted or expected, and not a refusal to comment. */
  public static final Field STATEMENT =
      contract(
          "statement",
          DataTypes.BooleanType,
          "said or written, not only thought, wanted or expected, and not a "
              + "refusal to comment");

  /** See {@link Columns#ACTOR_ID}. */
  public static final Field ACTOR_ID = Columns.ACTOR_ID;

  /** Canonical name of the actor, else the source's own words; null for an unknown speaker. */
  public static final Field SPEAKER_NAME =
      contract(
          "speaker_name",
          DataTypes.StringType,
          "canonical name of the actor, else the source's own words; null for an "
              + "unknown speaker");

  /** Person, organization, place, group, unnamed, document or unknown. */
  public static final Field SPEAKER_KIND =
      contract(
          "speaker_kind",
          DataTypes.StringType,
          "person, organization, place, group, unnamed, document or unknown");

  /** Probability that the attribution is right, 0 to 1. */
  public static final Field SPEAKER_SCORE =
      extra(
          "speaker_score",
          DataTypes.DoubleType,
          "probability that the attribution is right, 0 to 1");

  /** What the speaker's words express: negative, neutral or positive. */
  public static final Field TONE =
      contract(
          "tone",
          DataTypes.StringType,
          "what the speaker's words express: negative, neutral or positive");

  /** P(positive) - p(negative), -1 to 1. */
  public static final Field TONE_SCORE =
      extra("tone_score", DataTypes.DoubleType, "p(positive) - p(negative), -1 to 1");

  /** See {@link Columns#TOPIC_ID}. */
  public static final Field TOPIC_ID = Columns.TOPIC_ID;

  /** The same words in quotation marks in other articles; see {@link QuoteClustersTable}. */
  public static final Field CLUSTER_ID =
      extra(
          "cluster_id",
          DataTypes.StringType,
          "the same words in quotation marks, also in other articles; null for an indirect quote and"
              + " for a short one by no actor; see quote_clusters");

  /** Whether its document is a duplicate. */
  public static final Field COPY =
      contract("copy", DataTypes.BooleanType, "whether its document is a duplicate");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "quotes",
          "Something said, by whom, in which words.",
          List.of(QUOTE_ID),
          List.of(
              QUOTE_ID,
              DOC_ID,
              TYPE,
              TEXT,
              CONTENT,
              CUE,
              SOURCE,
              CUE_LEMMA,
              STANCE,
              STATEMENT,
              ACTOR_ID,
              SPEAKER_NAME,
              SPEAKER_KIND,
              SPEAKER_SCORE,
              TONE,
              TONE_SCORE,
              TOPIC_ID,
              CLUSTER_ID,
              COPY,
              Columns.MONTH));

  private QuotesTable() {}
}
