/** The network that reads the text: features, windows, inference and decoding to labelled spans. */
package dev.hearsay.nlp.encoder;
