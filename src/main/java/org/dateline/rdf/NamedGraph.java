package org.dateline.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A graph that nobody has judged yet.
 *
 * @param name  its IRI; an article's graph bears the article's
 * @param graph its triples
 */
public record NamedGraph(GraphKind kind, Node name, Graph graph) {
}
