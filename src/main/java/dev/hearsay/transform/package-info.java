/** Pure functions from Dataset to Dataset: no session, no reading, no writing. */
package dev.hearsay.transform;
