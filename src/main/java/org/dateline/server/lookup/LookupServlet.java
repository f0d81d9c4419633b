package org.dateline.server.lookup;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dateline.server.http.Answer;
import org.dateline.server.http.Format;
import org.dateline.server.http.Negotiation;
import org.dateline.server.http.PublicAddress;

/**
 * Answers for the IRIs below the published namespaces. What is not itself a document, such as a person or an event, is answered with 303 to the
 * document about it; the rest with the document at once.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/#r303gendocument">Cool URIs for the Semantic Web, 4.2</a>
 */
public final class LookupServlet extends HttpServlet {
    private static final Set<String> NOT_DOCUMENTS = Set.of("event", "entity", "outlet", "story", "agent", "run");

    private final transient Describer describer;
    private final transient DescriptionWriter writer;
    private final transient PublishedNames names;
    private final transient PublicAddress address;

    public LookupServlet(Describer describer, GraphWriter graphs, DescriptionPage html, PublishedNames names, PublicAddress address) {
        this.describer = describer;
        this.writer = new DescriptionWriter(graphs, html, names);
        this.names = names;
        this.address = address;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        Optional<LookupRequest> asked = LookupRequest.of(request, names, describer);
        Optional<Description> found = asked.flatMap(lookup -> describer.describe(lookup.iri(), lookup.page()));
        if (found.isEmpty()) {
            Answer.refuse(response, HttpServletResponse.SC_NOT_FOUND, "Nothing is known of this address.");
            return;
        }
        LookupRequest lookup = asked.orElseThrow();
        Optional<Format> format = lookup.chosen(request);
        addAlternates(request, response, lookup);
        if (format.isEmpty()) {
            Answer.refuse(response, HttpServletResponse.SC_NOT_ACCEPTABLE, Negotiation.served(LookupRequest.OFFERED));
        } else if (lookup.format().isEmpty() && !found.get().isRetired() && isNoDocument(lookup)) {
            response.setHeader("Location", address.of(request, lookup.document(format.get())));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } else {
            answer(request, response, lookup, found.get(), format.get());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, LookupRequest lookup, Description description, Format format)
            throws IOException {
        String document = address.of(request, lookup.document(format));
        byte[] body = writer.write(description, document, format);
        response.setHeader("Content-Location", document + (description.page() == 1 ? "" : "?page=" + description.page()));
        addPages(response, description, document);
        if (description.isRetired()) {
            for (Node successor : description.successors()) {
                addLink(response, URI.create(successor.getURI()).toASCIIString(), "successor-version");
            }
            Answer.send(response, HttpServletResponse.SC_GONE, format.contentType(), body);
        } else {
            Answer.ok(request, response, format.contentType(), body);
        }
    }

    private static boolean isNoDocument(LookupRequest lookup) {
        String[] steps = lookup.path().split("/");
        return steps.length > 2 && NOT_DOCUMENTS.contains(steps[2]);
    }

    private void addAlternates(HttpServletRequest request, HttpServletResponse response, LookupRequest lookup) {
        for (Format format : LookupRequest.OFFERED) {
            response.addHeader("Link",
                "<" + address.of(request, lookup.document(format)) + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\"");
        }
    }

    private static void addPages(HttpServletResponse response, Description description, String document) {
        if (description.page() > 1) {
            addLink(response, description.page() == 2 ? document : document + "?page=" + (description.page() - 1), "prev");
        }
        if (description.hasNext()) {
            addLink(response, document + "?page=" + (description.page() + 1), "next");
        }
    }

    private static void addLink(HttpServletResponse response, String target, String relation) {
        response.addHeader("Link", "<" + target + ">; rel=\"" + relation + "\"");
    }
}
