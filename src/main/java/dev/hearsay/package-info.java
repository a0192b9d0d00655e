/** The program's entrance: dispatch and exit codes. */
package dev.hearsay;
