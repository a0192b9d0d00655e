package dev.hearsay.nlp.encoder;

import dev.hearsay.nlp.text.Range;

/**
 * A stretch of words with a label.
 *
 * @param words where it stands
 * @param label what it is
 * @param score mean probability that the network gives the label to its words, in [0, 1]
 * @param <L> the label's type
 */
public record LabelledSpan<L>(Range words, L label, double score) {}
