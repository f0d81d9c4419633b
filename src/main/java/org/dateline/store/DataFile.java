package org.dateline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/** A file of RDF in memory, as it is: nobody has judged it. */
public final class DataFile implements GraphData {
    private final DatasetGraph data;

    private DataFile(DatasetGraph data) {
        this.data = data;
    }

    /**
     * Reads a file in any form of RDF, by its ending. Triples outside of a named graph go into one that is named after the file,
     * so that the union of all graphs has them, too.
     *
     * @throws DatelineException MISSING_INPUT, UNKNOWN_FORMAT or, with the place of the mistake, BROKEN_DATA
     */
    public static DataFile read(Path file) {
        String name = file.toString();
        if (!Files.exists(file)) throw new DatelineException(FailureCode.MISSING_INPUT, name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) throw new DatelineException(FailureCode.UNREADABLE_INPUT, name);
        if (RDFLanguages.pathnameToLang(name) == null) throw new DatelineException(FailureCode.UNKNOWN_FORMAT, name);
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Node own = NodeFactory.createURI(file.toUri().toString());
        try {
            Txn.executeWrite(data, () -> RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(intoGraph(own, StreamRDFLib.dataset(data))));
        } catch (RiotException e) {
            throw new DatelineException(FailureCode.BROKEN_DATA, name, e.getMessage(), e);
        }
        return new DataFile(data);
    }

    @Override
    public DatasetGraph view() {
        return UnionDefaultGraph.of(data);
    }

    @Override
    public void close() {
        data.close();
    }

    private static StreamRDF intoGraph(Node name, StreamRDF data) {
        return new StreamRDFWrapper(data) {
            @Override
            public void triple(Triple triple) {
                super.quad(Quad.create(name, triple));
            }

            @Override
            public void quad(Quad quad) {
                super.quad(quad.isDefaultGraph() ? Quad.create(name, quad.asTriple()) : quad);
            }
        };
    }
}
