/**
 * Where accepted graphs go: a TDB2 store on disk, a dataset in memory, or a file.
 * Accepted graphs enter, whole articles in batched transactions; rejected ones are kept aside with their reports.
 * What leaves is the data for SPARQL, with an index of their words where it is asked for, and backups.
 */
package org.dateline.store;
