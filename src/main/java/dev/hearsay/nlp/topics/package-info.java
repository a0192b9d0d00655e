/** What an article and a quote are about, in the news industry's taxonomy. */
package dev.hearsay.nlp.topics;
