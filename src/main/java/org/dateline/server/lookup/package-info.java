/**
 * Linked-data lookup. In: the address of an IRI below one of the published namespaces. Out: what the dataset and the vocabulary say of it, in the
 * format the client likes best; where it went, when a merge has retired it.
 */
package org.dateline.server.lookup;
