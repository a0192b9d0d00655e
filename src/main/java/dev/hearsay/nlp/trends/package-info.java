/** Which terms an article uses, and how far a term's rise from one month to another is chance. */
package dev.hearsay.nlp.trends;
