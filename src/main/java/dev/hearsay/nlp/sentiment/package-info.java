/** Tone of a quote and sentiment toward a mention. */
package dev.hearsay.nlp.sentiment;
