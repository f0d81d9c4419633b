/**
 * The only place with IRIs of the vocabularies that the project owns, and of foreign ones that Jena has no constants for.
 * Enters: nothing, but the ontology's file where event types are read. Leaves: constants, and the tree of event types.
 * A test holds the constants and {@code ontology/dateline.ttl} together.
 */
package org.dateline.vocab;
