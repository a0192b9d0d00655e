/** The words of quotes brought to one form, and whether two quotes are the same words. */
package dev.hearsay.nlp.wordings;
