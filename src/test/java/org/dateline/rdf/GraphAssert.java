package org.dateline.rdf;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.FmtUtils;

/** Compares graphs up to the names of blank nodes, and tells which triples are missing and which are not expected. */
public final class GraphAssert {
    private GraphAssert() {
    }

    public static void assertSame(Graph expected, Graph actual) {
        if (expected.isIsomorphicWith(actual)) return;
        fail("missing:\n" + lines(expected, actual) + "\nunexpected:\n" + lines(actual, expected));
    }

    /** Compares with a Turtle file beside the test class. */
    public static void assertSame(Class<?> test, String file, Graph actual) {
        assertSame(read(test, file), actual);
    }

    public static Graph read(Class<?> test, String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, test.getResource(file).toString());
        return graph;
    }

    /** A graph as Turtle, for messages. */
    public static String turtle(Graph graph) {
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
        return out.toString();
    }

    private static String lines(Graph graph, Graph without) {
        List<String> lines = graph.stream().filter(t -> !without.contains(t)).map(t -> FmtUtils.stringForTriple(t, graph.getPrefixMapping())).sorted().toList();
        return lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }
}
