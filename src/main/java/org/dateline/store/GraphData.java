package org.dateline.store;

import org.apache.jena.sparql.core.DatasetGraph;

/** Graphs that can be questioned. */
public sealed interface GraphData extends AutoCloseable permits GraphStore, DataFile {

    /**
     * The data for SPARQL: its default graph is the union of all graphs. Transactions are the caller's, and for reading only:
     * what is written here would go round the gate.
     */
    DatasetGraph view();

    /** Lets go of files and locks. */
    @Override
    void close();
}
