/** Scores against hand-labelled answers, without Spark. */
package dev.hearsay.eval;
