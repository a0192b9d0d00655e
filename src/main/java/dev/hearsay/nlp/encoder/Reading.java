package dev.hearsay.nlp.encoder;

/**
 * What the network says of each word: log-probabilities of every head.
 *
 * @param attribution [word][7]
 * @param names [word][9]
 * @param sentiment [word][3]: negative, neutral, positive
 */
public record Reading(float[][] attribution, float[][] names, float[][] sentiment) {}
