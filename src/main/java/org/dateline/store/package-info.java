/**
 * Where accepted graphs go: a TDB2 store on disk, a dataset in memory, or a file.
 * Accepted graphs enter, whole articles in batched transactions; rejected ones are kept aside with their reports.
 */
package org.dateline.store;
