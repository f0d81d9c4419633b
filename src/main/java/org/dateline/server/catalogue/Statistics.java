package org.dateline.server.catalogue;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What VoID counts.
 *
 * @param triples    in all named graphs
 * @param instances  class IRI to the number of typings with it
 * @param properties property IRI to the number of triples with it
 */
record Statistics(long triples, Map<String, Long> instances, Map<String, Long> properties) {

    /** Reads every quad; to be called within a read transaction. */
    static Statistics of(DatasetGraph dataset) {
        Map<String, Long> instances = new TreeMap<>();
        Map<String, Long> properties = new TreeMap<>();
        long triples = dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).peek(quad -> count(quad, instances, properties)).mapToLong(quad -> 1).sum();
        return new Statistics(triples, instances, properties);
    }

    private static void count(Quad quad, Map<String, Long> instances, Map<String, Long> properties) {
        properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
        if (quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().isURI()) {
            instances.merge(quad.getObject().getURI(), 1L, Long::sum);
        }
    }
}
