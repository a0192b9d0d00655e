/** Sessions, article readers, the table writer and the run manifest. */
package dev.hearsay.io;
