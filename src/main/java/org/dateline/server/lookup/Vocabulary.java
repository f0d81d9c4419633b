package org.dateline.server.lookup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.dateline.documentation.VocabularyPage;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.install.Installation;
import org.dateline.vocab.DL;
import org.dateline.vocab.Namespaces;

/** The files of the folder {@code ontology}, each as a graph named after what it describes. */
public final class Vocabulary {
    /** The IRI of the vocabulary itself. */
    public static final String ONTOLOGY = DL.NS.replace("#", "");
    private static final Map<String, String> GRAPHS = Map.of(
        "dateline.ttl", ONTOLOGY,
        "alignments.ttl", ONTOLOGY + "/alignments",
        "lexicon.ttl", Namespaces.LEXICON,
        "authority.ttl", Namespaces.AUTHORITY);

    private final DatasetGraph graphs;
    private final VocabularyPage page;

    private Vocabulary(DatasetGraph graphs, VocabularyPage page) {
        this.graphs = graphs;
        this.page = page;
    }

    /**
     * Reads the files of an installation and makes the vocabulary's documentation from them.
     *
     * @throws DatelineException when one of them is missing or broken
     */
    public static Vocabulary of(Installation installation) {
        return new Vocabulary(graphs(installation.ontology()), VocabularyPage.of(installation));
    }

    private static DatasetGraph graphs(Path folder) {
        DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
        GRAPHS.forEach((file, name) -> {
            if (Files.isRegularFile(folder.resolve(file))) {
                read(folder.resolve(file), graphs, NodeFactory.createURI(name));
            }
        });
        return graphs;
    }

    /** All files, each in its graph. */
    public DatasetGraph graphs() {
        return graphs;
    }

    /** The vocabulary's documentation. */
    public VocabularyPage page() {
        return page;
    }

    /** A copy of the vocabulary proper. */
    public Model ontology() {
        return copy(ONTOLOGY);
    }

    /** A copy of the authority file; empty where there is none. */
    public Model authority() {
        return copy(Namespaces.AUTHORITY);
    }

    private Model copy(String name) {
        Model copy = ModelFactory.createModelForGraph(GraphFactory.createDefaultGraph());
        Txn.executeRead(graphs, () -> copy.add(ModelFactory.createModelForGraph(graphs.getGraph(NodeFactory.createURI(name)))));
        return copy;
    }

    private static void read(Path file, DatasetGraph graphs, Node name) {
        try {
            Txn.exec(graphs, TxnType.WRITE, () -> RDFParser.source(file).parse(graphs.getGraph(name)));
        } catch (RiotException e) {
            throw new DatelineException(FailureCode.BROKEN_DATA, file.toString(), String.valueOf(e.getMessage()), e);
        }
    }
}
