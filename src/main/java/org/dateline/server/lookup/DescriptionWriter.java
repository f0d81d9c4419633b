package org.dateline.server.lookup;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.dateline.server.http.Format;

/** Writes a page of a description in any format, and says in it which document this is and which page follows. */
final class DescriptionWriter {
    private static final String XHTML = "http://www.w3.org/1999/xhtml/vocab#";
    private static final Node NEXT = NodeFactory.createURI(XHTML + "next");
    private static final Node PREVIOUS = NodeFactory.createURI(XHTML + "prev");

    private final GraphWriter graphs;
    private final DescriptionPage html;
    private final PublishedNames names;

    DescriptionWriter(GraphWriter graphs, DescriptionPage html, PublishedNames names) {
        this.graphs = graphs;
        this.html = html;
        this.names = names;
    }

    /** @param document the address of the description's first page in this format */
    byte[] write(Description description, String document, Format format) {
        return switch (format) {
            case HTML -> html.render(description, names).getBytes(StandardCharsets.UTF_8);
            case TRIG, N_QUADS -> graphs.write(dataset(description, document), format);
            case TURTLE, JSON_LD, N_TRIPLES, RDF_XML -> graphs.write(triples(description, document), format);
        };
    }

    private static Graph triples(Description description, String document) {
        Graph graph = description.triples();
        addDocument(graph, description, document);
        return graph;
    }

    /** Statements stay in their graphs; labels and what is said of the document are nobody's statement and go into the default graph. */
    private static DatasetGraph dataset(Description description, String document) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        description.quads().forEach(dataset::add);
        description.addLabels(dataset.getDefaultGraph());
        addDocument(dataset.getDefaultGraph(), description, document);
        return dataset;
    }

    private static void addDocument(Graph graph, Description description, String document) {
        Node page = page(document, description.page());
        graph.add(page, FOAF.primaryTopic.asNode(), description.subject());
        if (description.page() > 1) {
            graph.add(page, PREVIOUS, page(document, description.page() - 1));
        }
        if (description.hasNext()) {
            graph.add(page, NEXT, page(document, description.page() + 1));
        }
    }

    private static Node page(String document, int number) {
        return NodeFactory.createURI(number == 1 ? document : document + "?page=" + number);
    }
}
