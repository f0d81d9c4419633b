package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gate.Accepted;
import org.dateline.gate.AcceptedChange;
import org.dateline.rdf.DigestReader;
import org.dateline.rdf.RulingGraph;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;
import org.dateline.text.ContentHash;
import org.dateline.vocab.DL;
import org.dateline.vocab.PROV;

/**
 * Accepted graphs as a dataset that can be queried. On disk it is a folder with a TDB2 database in its subfolder {@code tdb2},
 * which holds TDB2's files only, and beside it {@code rejected}, {@code words} and {@code sources}. Changes of one method call are one transaction.
 */
public final class GraphStore implements GraphTarget, GraphData {
    private static final String DATABASE = "tdb2";
    private static final String REJECTED = "rejected";
    private static final String WORDS = "words";
    private static final String SOURCES = "sources";

    private final DatasetGraph storage;
    private final PausableDataset transactions;
    private final String name;
    private final Optional<Path> folder;
    /** The outermost of the layers around the storage. */
    private DatasetGraph dataset;
    private Optional<WordIndex> words = Optional.empty();
    private final StoreMemory memory = new StoreMemory();
    private final SourceArchive sources;

    private GraphStore(DatasetGraph storage, String name, Optional<Path> folder) {
        this.storage = storage;
        this.transactions = new PausableDataset(storage);
        this.name = name;
        this.folder = folder;
        this.dataset = transactions;
        this.sources = folder.map(place -> SourceArchive.in(place.resolve(SOURCES))).orElseGet(SourceArchive::inMemory);
    }

    /** A store that is gone with the program. */
    public static GraphStore inMemory() {
        return new GraphStore(DatasetGraphFactory.createTxnMem(), "the store in memory", Optional.empty());
    }

    /**
     * Opens the store in a folder, and makes it where the folder is absent or empty.
     *
     * @throws DatelineException UNWRITABLE_OUTPUT if it cannot be made or written; BROKEN_STORE if the folder holds something else,
     *                           or another program has it open
     */
    public static GraphStore create(Path folder) {
        try {
            Files.createDirectories(folder.resolve(""));
            if (!Files.isWritable(folder)) throw new DatelineException(FailureCode.UNWRITABLE_OUTPUT, folder.toString());
            if (!Files.isDirectory(folder.resolve(DATABASE)) && !isEmpty(folder)) {
                throw new DatelineException(FailureCode.BROKEN_STORE, folder.toString(), "it holds other files");
            }
            Files.createDirectories(folder.resolve(DATABASE));
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNWRITABLE_OUTPUT, folder.toString(), "no folder can be made there", e);
        }
        return connect(folder);
    }

    /**
     * Opens a store that is there.
     *
     * @throws DatelineException MISSING_INPUT if there is no such folder; BROKEN_STORE if it holds no store, or another program has it open
     */
    public static GraphStore open(Path folder) {
        if (!Files.exists(folder)) throw new DatelineException(FailureCode.MISSING_INPUT, folder.toString());
        if (!Files.isDirectory(folder.resolve(DATABASE))) {
            throw new DatelineException(FailureCode.BROKEN_STORE, folder.toString(), "it has no folder \"" + DATABASE + "\"");
        }
        return connect(folder);
    }

    /** Where a store keeps what its gate has rejected. */
    public static RejectedFolder rejected(Path folder) {
        return new RejectedFolder(folder.resolve(REJECTED));
    }

    /**
     * Makes the words of the data searchable with {@code text:query}, from now on as long as the store is open: names, labels, headlines, quotes
     * and sentences are indexed, those on disk in the subfolder {@code words} unless they are there from before.
     *
     * @throws DatelineException UNWRITABLE_OUTPUT if there is no place for the index
     */
    public void indexWords() {
        WordIndex index = WordIndex.open(folder.map(place -> place.resolve(WORDS)));
        read(data -> {
            index.bringUpToDate(data);
            return null;
        });
        dataset = index.over(transactions);
        words = Optional.of(index);
    }

    public boolean contains(Node graph) {
        return read(data -> data.containsGraph(graph));
    }

    @Override
    public Graph copy(Node name) {
        return read(data -> {
            Graph copy = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(copy, data.getGraph(name));
            return copy;
        });
    }

    @Override
    public void put(List<Accepted> graphs) {
        write(() -> graphs.forEach(this::replace));
        memory.hasPut(graphs);
    }

    /** Takes graphs, and changes the one that follows from all articles with them. */
    public void put(List<Accepted> graphs, AcceptedChange change) {
        write(() -> {
            graphs.forEach(this::replace);
            apply(change);
        });
        memory.hasPut(graphs);
        memory.hasWritten(change);
    }

    @Override
    public void change(AcceptedChange change) {
        put(List.of(), change);
    }

    @Override
    public Optional<Resolution> resolution() {
        return memory.resolution();
    }

    @Override
    public <T> T ask(Node name, BiFunction<Graph, Graph, T> question) {
        return read(data -> question.apply(data.getGraph(name), data.getUnionGraph()));
    }

    /**
     * Takes an article out, and out of what followed from all articles.
     *
     * @param change to what follows from the others; where there is none, that stays as it is
     * @return false where there is no such article; nothing is changed then
     * @throws DatelineException UNWRITABLE_OUTPUT if that cannot be written
     */
    public boolean remove(Node article, Optional<AcceptedChange> change) {
        boolean[] found = {false};
        write(() -> {
            found[0] = dataset.contains(article, article, RDF.type.asNode(), DL.Article.asNode());
            if (!found[0]) return;
            dataset.removeGraph(article);
            dataset.deleteAny(Node.ANY, Node.ANY, PROV.generated.asNode(), article);
            change.ifPresent(this::apply);
        });
        if (found[0]) {
            memory.hasRemoved(article);
            sources.forget(new ContentHash(article.getURI().substring(article.getURI().lastIndexOf('/') + 1)));
            change.ifPresent(memory::hasWritten);
        }
        return found[0];
    }

    /** The articles that no run has recorded, as it does once what follows from all articles knows of them. */
    public List<Node> unrecorded() {
        return read(data -> data.stream(Node.ANY, Node.ANY, RDF.type.asNode(), DL.Article.asNode()).map(Quad::getSubject).distinct()
                .filter(article -> !data.contains(Node.ANY, Node.ANY, PROV.generated.asNode(), article)).toList());
    }

    @Override
    public List<ArticleDigest> digests() {
        return memory.digests(() -> read(DigestReader::all));
    }

    @Override
    public SourceArchive sources() {
        return sources;
    }

    @Override
    public List<Ruling> rulings() {
        return read(data -> RulingGraph.read(data.getUnionGraph()));
    }

    /** Nothing is left to do: every call has committed its own. */
    @Override
    public void finish() {
    }

    /**
     * Writes all graphs as they are at one moment, while others go on reading and writing. The file is there when it is whole.
     *
     * @param file its ending is {@code .nq.gz}
     * @return how many quads it holds
     * @throws DatelineException UNKNOWN_FORMAT, or UNWRITABLE_OUTPUT
     */
    public long backup(Path file) {
        return read(data -> Backup.write(data, file));
    }

    /**
     * Gives back the room that earlier transactions have taken up. Readers and writers wait meanwhile.
     *
     * @throws DatelineException UNWRITABLE_OUTPUT if there is no room to write what is left
     */
    public void compact() {
        if (folder.isEmpty()) return;
        try {
            transactions.alone(() -> DatabaseMgr.compact(storage, true));
        } catch (RuntimeException e) {
            // as in write
            throw new DatelineException(FailureCode.UNWRITABLE_OUTPUT, name, reason(e), e);
        }
    }

    /** Asks the data within one read transaction; the answer must not hold on to them. */
    public <T> T read(Function<DatasetGraph, T> question) {
        return Txn.calculateRead(dataset, () -> question.apply(dataset));
    }

    @Override
    public DatasetGraph view() {
        if (folder.isEmpty()) return UnionDefaultGraph.of(dataset);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return dataset;
    }

    @Override
    public void close() {
        words.ifPresent(index -> index.close(read(DataVersion::of)));
        if (folder.isPresent()) TDBInternal.expel(storage);
        else storage.close();
    }

    private void replace(Accepted accepted) {
        // rewriting the same triples would only make the files grow
        Set<Triple> before = dataset.getGraph(accepted.name()).stream().collect(Collectors.toSet());
        before.stream().filter(triple -> !accepted.graph().contains(triple)).forEach(triple -> dataset.delete(Quad.create(accepted.name(), triple)));
        accepted.graph().stream().filter(triple -> !before.contains(triple)).forEach(triple -> dataset.add(Quad.create(accepted.name(), triple)));
    }

    private void apply(AcceptedChange change) {
        change.removed().stream().forEach(t -> dataset.delete(Quad.create(change.name(), t)));
        change.added().stream().forEach(t -> dataset.add(Quad.create(change.name(), t)));
    }

    private void write(Runnable change) {
        try {
            Txn.executeWrite(dataset, change);
        } catch (DatelineException e) {
            throw e;
        } catch (RuntimeException e) {
            // TDB2 has no common exception for a full disk, a lost folder, a broken file
            throw new DatelineException(FailureCode.UNWRITABLE_OUTPUT, name, reason(e), e);
        }
    }

    private static GraphStore connect(Path folder) {
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.resolve(DATABASE).toString());
            return new GraphStore(dataset, folder.toString(), Optional.of(folder));
        } catch (RuntimeException e) {
            // locked, foreign and damaged databases come as exceptions of a dozen unrelated classes
            throw new DatelineException(FailureCode.BROKEN_STORE, folder.toString(), reason(e), e);
        }
    }

    private static String reason(RuntimeException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
