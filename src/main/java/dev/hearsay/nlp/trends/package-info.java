/**
 * Which terms an article uses, how far a term's rise from one month to another is chance, and what
 * one part of a corpus has more of than the rest.
 */
package dev.hearsay.nlp.trends;
