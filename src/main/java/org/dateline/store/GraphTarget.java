package org.dateline.store;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.dateline.failure.DatelineException;
import org.dateline.gate.Accepted;
import org.dateline.gate.AcceptedChange;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;

/**
 * What takes accepted graphs, and nothing else. A store has each call's graphs to stay, all of them, when the call returns, and none of them when
 * it throws; a file has all of all calls after {@link #finish}, and is not there before.
 */
public sealed interface GraphTarget extends AutoCloseable permits GraphStore, GraphFile {

    /**
     * Takes graphs of articles or runs; one that is there already is replaced.
     *
     * @throws DatelineException UNWRITABLE_OUTPUT if they cannot be written
     */
    void put(List<Accepted> graphs);

    /**
     * Changes the graph that follows from all articles.
     *
     * @throws DatelineException UNWRITABLE_OUTPUT if it cannot be written
     */
    void change(AcceptedChange change);

    /** What the graph that follows from all articles was written from, as far as that is known. */
    Optional<Resolution> resolution();

    /** Asks a graph, and with it all that it may speak of. The answer must not hold on to them. */
    <T> T ask(Node name, BiFunction<Graph, Graph, T> question);

    /** A copy of a graph as it is there from earlier runs; empty where there is none. */
    Graph copy(Node name);

    /** What resolution needs to know of every article that is there, also by earlier runs; in the order of their IRIs. */
    List<ArticleDigest> digests();

    /** The articles that are there as they came in, so that they can be read again. */
    SourceArchive sources();

    /** What users have decided, from whichever graph. */
    List<Ruling> rulings();

    /**
     * Says that all has been put.
     *
     * @throws DatelineException UNWRITABLE_OUTPUT if it cannot be written
     */
    void finish();

    /** Lets go of files and locks. */
    @Override
    void close();
}
