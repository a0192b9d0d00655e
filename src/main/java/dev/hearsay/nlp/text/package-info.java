/**
 * Words, word pieces, paragraphs, sentences and quotation marks, all with their places in the text.
 */
package dev.hearsay.nlp.text;
