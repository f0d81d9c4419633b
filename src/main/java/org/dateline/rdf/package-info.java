/**
 * Records to triples and, for what resolution needs, back again.
 * Article facts, resolutions and runs enter; named graphs leave, their IRIs following from content alone.
 */
package org.dateline.rdf;
