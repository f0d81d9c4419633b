/**
 * The documentation of the vocabulary for people. The files of the folders {@code ontology}, {@code shapes} and {@code queries} enter,
 * with the patterns that lie beside these classes; one HTML page leaves that needs nothing else: no script, no image, no other file.
 */
package org.dateline.documentation;
