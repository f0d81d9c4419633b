package org.dateline.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gate.Accepted;
import org.dateline.gate.AcceptedChange;
import org.dateline.rdf.DigestReader;
import org.dateline.rdf.GraphKind;
import org.dateline.rdf.Outline;
import org.dateline.rdf.RulingGraph;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;
import org.dateline.vocab.Namespaces;

/**
 * Accepted graphs as a file of RDF. It is written beside its place and put there, whole, by {@link #finish}.
 * Graphs are written as they come, so that they need no memory; JSON-LD alone can only be written from all of them together.
 */
public final class GraphFile implements GraphTarget {
    private final Path file;
    private final Path part;
    private final FileFormat format;
    private final OutputStream bytes;
    private final StreamRDF out;
    private final DatasetGraph collected = DatasetGraphFactory.create();
    private final Map<String, ArticleDigest> digests = new HashMap<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final SourceArchive sources = SourceArchive.inMemory();

    private GraphFile(Path file, Path part, FileFormat format) throws IOException {
        this.file = file;
        this.part = part;
        this.format = format;
        this.bytes = new BufferedOutputStream(Files.newOutputStream(part));
        this.out = switch (format) {
            case TRIG -> StreamRDFWriter.getWriterStream(bytes, RDFFormat.TRIG_BLOCKS);
            case TURTLE -> StreamRDFWriter.getWriterStream(bytes, RDFFormat.TURTLE_BLOCKS);
            case N_QUADS -> StreamRDFWriter.getWriterStream(bytes, RDFFormat.NQUADS);
            case JSON_LD -> StreamRDFLib.dataset(collected);
        };
        out.start();
        Namespaces.prefixes().forEach(out::prefix);
    }

    /**
     * Begins a file.
     *
     * @throws DatelineException UNKNOWN_FORMAT if its ending names no format; UNWRITABLE_OUTPUT if it cannot be written
     */
    public static GraphFile create(Path file) {
        FileFormat format = FileFormat.of(file);
        if (Files.isDirectory(file)) throw new DatelineException(FailureCode.UNWRITABLE_OUTPUT, file.toString(), "it is a folder");
        try {
            // not a temporary file of Java's, which nobody but its owner may read
            return new GraphFile(file, file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part"), format);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Where what the gate rejects is kept: a folder beside the file, with its name and the ending {@code .rejected}. */
    public static RejectedFolder rejected(Path file) {
        return new RejectedFolder(file.resolveSibling(file.getFileName() + ".rejected"));
    }

    @Override
    public void put(List<Accepted> graphs) {
        for (Accepted graph : graphs) {
            if (graph.kind() == GraphKind.RULINGS) rulings.addAll(RulingGraph.read(graph.graph()));
            DigestReader.read(graph.name(), graph.graph()).ifPresent(d -> digests.put(d.iri(), d));
            write(graph.name(), graph.graph());
        }
    }

    @Override
    public void change(AcceptedChange change) {
        write(change.name(), change.added());
    }

    /** A file begins anew. */
    @Override
    public Optional<Resolution> resolution() {
        return Optional.empty();
    }

    @Override
    public <T> T ask(Node name, BiFunction<Graph, Graph, T> question) {
        return question.apply(GraphFactory.createDefaultGraph(), Outline.of(digests()));
    }

    /** A file begins anew. */
    @Override
    public Graph copy(Node name) {
        return GraphFactory.createDefaultGraph();
    }

    @Override
    public List<ArticleDigest> digests() {
        return digests.values().stream().sorted(Comparator.comparing(ArticleDigest::iri)).toList();
    }

    /** A file begins anew. */
    @Override
    public SourceArchive sources() {
        return sources;
    }

    @Override
    public List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    @Override
    public void finish() {
        try {
            out.finish();
            if (format == FileFormat.JSON_LD) RDFDataMgr.write(bytes, collected, RDFFormat.JSONLD_PRETTY);
            bytes.close();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Where the file was not finished, nothing is left of it. */
    @Override
    public void close() {
        try {
            bytes.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    private void write(Node name, Graph graph) {
        List<Triple> triples = new ArrayList<>(graph.stream().toList());
        triples.sort(Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
                .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms).thenComparing(Triple::getObject, NodeCmp::compareRDFTerms));
        for (Triple triple : triples) {
            if (format.hasGraphs()) out.quad(Quad.create(name, triple));
            else out.triple(triple);
        }
    }

    private static DatelineException unwritable(Path file, IOException e) {
        return new DatelineException(FailureCode.UNWRITABLE_OUTPUT, file.toString(), e.getClass().getSimpleName(), e);
    }
}
