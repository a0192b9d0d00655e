package dev.hearsay.nlp.quotes;

/**
 * Which of several spans belong together.
 *
 * @param cues the index of each content's cue, -1 for none
 * @param sources the index of each cue's source, -1 for none
 */
public record LinkedSpans(int[] cues, int[] sources) {}
