package org.dateline.store;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A view of a dataset whose default graph is the union of all its named graphs. */
public final class UnionDefaultGraph extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    private UnionDefaultGraph(DatasetGraph storage) {
        super(storage);
    }

    public static DatasetGraph of(DatasetGraph storage) {
        return new UnionDefaultGraph(storage);
    }

    /**
     * TDB2 forms the union itself, and faster, when its context says so. Its query engine sees through neither a view nor the layers that keep an
     * index or make transactions wait, which a query has no use for: it runs within a transaction that has passed them.
     */
    public static DatasetGraph forQueries(DatasetGraph storage) {
        DatasetGraph layer = storage;
        while (!TDBInternal.isBackedByTDB(layer)) {
            if (!(layer instanceof DatasetGraphWrapper wrapper) || layer instanceof DatasetGraphWrapperView) return of(storage);
            layer = wrapper.getWrapped();
        }
        return layer;
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(getWrapped());
    }

    @Override
    public Graph getGraph(Node name) {
        return Quad.isDefaultGraph(name) ? getDefaultGraph() : super.getGraph(name);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return super.find(Quad.isDefaultGraph(graph) ? Quad.unionGraph : graph, subject, predicate, object);
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return super.contains(Quad.isDefaultGraph(graph) ? Quad.unionGraph : graph, subject, predicate, object);
    }
}
