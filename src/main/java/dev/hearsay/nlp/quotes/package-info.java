/** From labelled spans to quotes: linking source, cue and content, and what the cue means. */
package dev.hearsay.nlp.quotes;
