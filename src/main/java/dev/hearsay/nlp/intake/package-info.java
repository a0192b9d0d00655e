/**
 * What is an article and what is not: decoding, dates, language, agency credit, and the
 * fingerprints by which copies are found. No Spark.
 */
package dev.hearsay.nlp.intake;
