package org.dateline.server.live;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.failure.DatelineException;
import org.dateline.gate.Rejected;
import org.dateline.pipeline.Intake;
import org.dateline.pipeline.Reception;
import org.dateline.server.http.Answer;
import org.dateline.server.http.Format;
import org.dateline.server.http.Negotiation;
import org.dateline.server.lookup.GraphWriter;

/**
 * Takes articles in and out. {@code POST} of one is answered with 201 and what was found in it once it is stored, 200 where it was there, 422 where
 * it is none or the shapes reject it, then with their report. {@code DELETE} of its hash below this path, or of its IRI as the parameter
 * {@code iri}, retracts it.
 */
public final class ArticlesServlet extends TokenServlet {
    public static final String PATH = "/articles";
    private static final List<Format> REPORTS = List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML);
    private static final int UNPROCESSABLE = 422;
    private static final int MOST_WAITING = 16;
    private static final String SECONDS_TO_WAIT = "5";

    private final transient Intake intake;
    private final transient SubmissionReader reader = new SubmissionReader();
    private final transient GraphWriter writer;
    private final transient BiFunction<HttpServletRequest, Node, String> address;
    private final transient Semaphore places = new Semaphore(MOST_WAITING);
    private final String base;

    /**
     * @param address where this server describes an article, as the client of a request sees it
     * @param base    of the articles' IRIs
     */
    public ArticlesServlet(AccessToken token, Intake intake, GraphWriter writer, BiFunction<HttpServletRequest, Node, String> address, String base) {
        super(token);
        this.intake = intake;
        this.writer = writer;
        this.address = address;
        this.base = base;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (hash(request).isPresent()) {
            Answer.refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Articles are posted to " + PATH + ".");
            return;
        }
        inTurn(response, () -> answer(request, response, intake.take(reader.read(request))));
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> iri = hash(request).map(hash -> base + "article/" + hash).or(() -> Optional.ofNullable(request.getParameter("iri")));
        inTurn(response, () -> {
            if (iri.isPresent() && intake.retract(NodeFactory.createURI(iri.get()))) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                Answer.refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no such article.");
            }
        });
    }

    /** What is done with a request that has its turn. */
    private interface Work {
        void run() throws IOException;
    }

    private void inTurn(HttpServletResponse response, Work work) throws IOException {
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
            Answer.refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Too many articles are waiting.");
            return;
        }
        try {
            work.run();
        } catch (Refusal e) {
            Answer.refuse(response, e.status(), e.getMessage());
        } catch (DatelineException e) {
            Refusal refusal = Refusal.of(e);
            Answer.refuse(response, refusal.status(), refusal.getMessage());
        } finally {
            places.release();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Reception reception) throws IOException {
        switch (reception) {
            case Reception.Stored(var graph) -> {
                response.setHeader("Location", URI.create(graph.name().getURI()).toASCIIString());
                send(response, HttpServletResponse.SC_CREATED, Receipt.of(graph, address.apply(request, graph.name())));
            }
            case Reception.AlreadyThere(var article) -> {
                response.setHeader("Content-Location", URI.create(article.getURI()).toASCIIString());
                send(response, HttpServletResponse.SC_OK, Receipt.of(article, address.apply(request, article)));
            }
            case Reception.Refused(var rejected) -> report(request, response, rejected);
        }
    }

    private void report(HttpServletRequest request, HttpServletResponse response, Rejected rejected) throws IOException {
        Format format = Negotiation.chosen(request, REPORTS).orElse(Format.TURTLE);
        Answer.send(response, UNPROCESSABLE, format.contentType(), writer.write(rejected.report(), format));
    }

    private static void send(HttpServletResponse response, int status, JsonObject body) throws IOException {
        Answer.send(response, status, "application/json", body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> hash(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).map(path -> path.substring(1)).filter(path -> !path.isEmpty());
    }
}
