/** One class per Parquet table: the only place with column names, types and descriptions. */
package dev.hearsay.table;
