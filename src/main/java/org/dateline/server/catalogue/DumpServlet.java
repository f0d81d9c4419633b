package org.dateline.server.catalogue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.server.http.Answer;
import org.dateline.store.DataVersion;
import org.dateline.vocab.DL;
import org.dateline.vocab.Namespaces;

/**
 * The data as files: {@code /dump/dateline.SUFFIX} all of them, {@code /dump/story/KEY.SUFFIX} those of one story. They are written while they are
 * read, within one read transaction, so that a dump is the state of one moment.
 */
public final class DumpServlet extends HttpServlet {
    public static final String PATH = "/dump/";
    private static final String WHOLE = "/dateline";
    private static final String STORY = "/story/";

    private final transient DatasetGraph dataset;
    private final String base;

    /** @param base of the stories' IRIs */
    public DumpServlet(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<Dump> dump = Dump.ofName(path);
        try {
            boolean found = dump.isPresent() && Txn.calculateRead(dataset, () -> answer(request, response, path, dump.get()));
            if (!found) {
                Answer.refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no such dump.");
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean answer(HttpServletRequest request, HttpServletResponse response, String path, Dump dump) {
        Optional<Stream<Quad>> quads = quads(path.substring(0, path.length() - dump.suffix().length()));
        quads.ifPresent(found -> {
            response.setHeader("Cache-Control", "no-cache");
            Optional<String> tag = DataVersion.of(dataset).map(version -> "\"" + version.hash() + dump.suffix() + "\"");
            tag.ifPresent(value -> response.setHeader("ETag", value));
            if (tag.isPresent() && Answer.isHeld(request, tag.get())) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            } else {
                response.setContentType(dump.contentType());
                send(found, dump, response);
            }
        });
        return quads.isPresent();
    }

    private Optional<Stream<Quad>> quads(String name) {
        if (name.equals(WHOLE)) {
            return Optional.of(dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
        }
        Node story = NodeFactory.createURI(base + name.substring(1));
        boolean known = name.startsWith(STORY) && dataset.contains(Node.ANY, story, DL.coveredBy.asNode(), Node.ANY);
        return known ? Optional.of(new StoryQuads(dataset, story).stream()) : Optional.empty();
    }

    private static void send(Stream<Quad> quads, Dump dump, HttpServletResponse response) {
        try (OutputStream out = dump.isCompressed() ? new GZIPOutputStream(response.getOutputStream()) : response.getOutputStream()) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, dump.streamed());
            writer.start();
            Namespaces.prefixes().forEach(writer::prefix);
            quads.forEach(writer::quad);
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
