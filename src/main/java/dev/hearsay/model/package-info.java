/** The records of the domain, checked in their constructors; they know nothing else. */
package dev.hearsay.model;
