/** Who a name, a pronoun or a description means within one article. */
package dev.hearsay.nlp.actors;
