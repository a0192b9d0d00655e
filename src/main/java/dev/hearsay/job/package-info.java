/** One class per job: read, chain transforms, write, return an immutable summary. */
package dev.hearsay.job;
