package dev.hearsay.nlp.encoder;

/**
 * What the network says of each word: log-probabilities of every head, and what belongs together.
 *
 * @param attribution [word][7]
 * @param names [word][9]
 * @param sentiment toward what the word names, [word][3]: negative, neutral, positive
 * @param tone of the quote that the word stands in, [word][3]: negative, neutral, positive
 * @param links between the words
 */
public record Reading(
    float[][] attribution, float[][] names, float[][] sentiment, float[][] tone, Links links) {}
