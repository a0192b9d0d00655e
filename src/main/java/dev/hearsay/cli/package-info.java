/** One class per command: parse, validate, call a job. */
package dev.hearsay.cli;
