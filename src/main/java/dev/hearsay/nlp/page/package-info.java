/**
 * From a web page to an article: its characters, its main text without what surrounds it, and what
 * its metadata say of it. No Spark.
 */
package dev.hearsay.nlp.page;
