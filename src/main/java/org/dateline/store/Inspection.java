package org.dateline.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.dateline.gate.Gate;
import org.dateline.gate.Verdict;
import org.dateline.rdf.GraphKind;
import org.dateline.rdf.NamedGraph;
import org.dateline.vocab.DL;
import org.dateline.vocab.PROV;

/** Puts data that are there, from wherever they came, before the gate. */
public final class Inspection {
    private Inspection() {
    }

    /** A verdict on each graph by the shapes of its kind; a graph of several kinds, such as a union of all, gets several. */
    public static List<Verdict> of(GraphData data, Gate gate) {
        DatasetGraph view = data.view();
        return Txn.calculateRead(view, () -> {
            List<Verdict> verdicts = new ArrayList<>();
            for (Iterator<Node> names = view.listGraphNodes(); names.hasNext(); ) {
                Node name = names.next();
                Graph graph = view.getGraph(name);
                for (GraphKind kind : kinds(name, graph)) verdicts.add(judge(gate, new NamedGraph(kind, name, graph), view));
            }
            return verdicts;
        });
    }

    private static Verdict judge(Gate gate, NamedGraph graph, DatasetGraph view) {
        return switch (graph.kind()) {
            case ARTICLE, RUN, RULINGS -> gate.judge(graph);
            case RESOLUTION -> gate.judge(graph, view.getUnionGraph());
        };
    }

    private static Set<GraphKind> kinds(Node name, Graph graph) {
        if (has(graph, name, DL.Article)) return EnumSet.of(GraphKind.ARTICLE);
        if (has(graph, name, PROV.Activity)) return EnumSet.of(GraphKind.RUN);
        if (has(graph, Node.ANY, DL.Ruling) && !has(graph, Node.ANY, DL.Event)) return EnumSet.of(GraphKind.RULINGS);
        return has(graph, Node.ANY, DL.Article) ? EnumSet.of(GraphKind.ARTICLE, GraphKind.RESOLUTION) : EnumSet.of(GraphKind.RESOLUTION);
    }

    private static boolean has(Graph graph, Node subject, Resource type) {
        return graph.contains(subject, RDF.type.asNode(), type.asNode());
    }
}
