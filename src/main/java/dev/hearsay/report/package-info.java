/** A month's figures as HTML, Markdown and CSV, without Spark. */
package dev.hearsay.report;
