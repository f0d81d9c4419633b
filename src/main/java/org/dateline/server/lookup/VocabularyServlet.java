package org.dateline.server.lookup;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.Quad;
import org.dateline.documentation.VocabularyPage;
import org.dateline.server.http.Answer;
import org.dateline.server.http.Format;
import org.dateline.server.http.Negotiation;
import org.dateline.server.http.PublicAddress;

/** The vocabulary as one document: its terms are fragments of its IRI, so a client that looks up any of them comes here. */
public final class VocabularyServlet extends HttpServlet {
    /** Where the vocabulary is served; a format's suffix may follow. */
    public static final String PATH = "/ontology";
    private static final List<Format> OFFERED = List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML, Format.HTML);

    private final transient VocabularyPage page;
    private final transient Description description;
    private final transient DescriptionWriter writer;
    private final transient PublicAddress address;
    private final transient Map<String, byte[]> written = new ConcurrentHashMap<>();

    public VocabularyServlet(Vocabulary vocabulary, GraphWriter graphs, DescriptionPage html, PublishedNames names, PublicAddress address) {
        this.page = vocabulary.page();
        this.description = whole(vocabulary.ontology());
        this.writer = new DescriptionWriter(graphs, html, names);
        this.address = address;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        Optional<Format> format = chosen(request);
        if (format.isEmpty()) {
            Answer.refuse(response, HttpServletResponse.SC_NOT_ACCEPTABLE, Negotiation.served(OFFERED));
            return;
        }
        String document = address.of(request, PATH + "." + format.get().suffix());
        response.setHeader("Content-Location", document);
        if (format.get() == Format.HTML) {
            answerPage(request, response);
            return;
        }
        byte[] body = written.computeIfAbsent(document, name -> writer.write(description, name, format.get()));
        Answer.ok(request, response, format.get().contentType(), body);
    }

    /** The page brings its style sheet with it, which the server's policy for all other answers would not allow. */
    private void answerPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy",
            "default-src 'none'; style-src " + page.styleSource() + "; form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
        Answer.ok(request, response, Format.HTML.contentType(), page.html().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Format> chosen(HttpServletRequest request) {
        String path = request.getServletPath();
        if (path.startsWith(PATH + ".")) {
            return Format.named(path.substring(PATH.length() + 1));
        }
        return Negotiation.chosen(request, OFFERED);
    }

    /** The paths a server maps to this servlet. */
    public static List<String> paths() {
        return Stream.concat(Stream.of(PATH), OFFERED.stream().map(format -> PATH + "." + format.suffix())).toList();
    }

    private static Description whole(Model ontology) {
        Node name = NodeFactory.createURI(Vocabulary.ONTOLOGY);
        List<Quad> quads = ontology.getGraph().stream().map(triple -> Quad.create(name, triple)).toList();
        Map<Node, Node> labels = ontology.getGraph().stream(Node.ANY, Describer.LABEL, Node.ANY)
            .collect(Collectors.toMap(Triple::getSubject, Triple::getObject, (first, second) -> first));
        return new Description(name, quads, labels, Set.of(), 1, false);
    }
}
