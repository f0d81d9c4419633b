package org.dateline.server.reconcile;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.server.http.Answer;
import org.dateline.server.http.PublicAddress;
import org.dateline.store.DataVersion;

/** The service's addresses: the manifest and batches of queries, or what is to extend a table, at its root, and below it suggestions and previews. */
public final class ReconcileServlet extends HttpServlet {
    public static final String PATH = "/reconcile";
    /** OpenRefine sends ten; each costs a walk over similar names. */
    private static final int MOST_QUERIES = 100;
    /** A preview is shown in a frame of the page that asks for it; it holds text only. */
    private static final String FRAMED = "default-src 'none'";

    private final transient DatasetGraph dataset;
    private final transient Terms terms;
    private final transient PublicAddress address;
    private final String base;
    private transient Indexed last = new Indexed(Optional.empty(), null);

    private record Indexed(Optional<DataVersion> version, Candidates candidates) {
    }

    /** @param base of the entities' IRIs */
    public ReconcileServlet(DatasetGraph dataset, Model ontology, String base, PublicAddress address) {
        this.dataset = dataset;
        this.terms = Terms.of(ontology);
        this.base = base;
        this.address = address;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String prefix = Optional.ofNullable(request.getParameter("prefix")).orElse("");
        int skipped = cursor(request);
        switch (request.getPathInfo() == null ? "/" : request.getPathInfo()) {
            case "/" -> answerRoot(request, response);
            case "/suggest/entity" -> send(response, Wording.suggestions(candidates().typed(prefix), skipped));
            case "/suggest/type" -> send(response, Wording.suggestions(Terms.typed(terms.types(), prefix), skipped));
            case "/suggest/property" -> send(response, Wording.suggestions(Terms.typed(terms.properties(), prefix), skipped));
            case "/properties" -> propose(request, response);
            case "/preview" -> preview(request, response);
            default -> Answer.refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no such service.");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() == null || request.getPathInfo().equals("/")) {
            answerRoot(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void answerRoot(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String queries = request.getParameter("queries");
        String extend = request.getParameter("extend");
        if (queries == null && extend == null) {
            send(response, Wording.manifest(base, address.of(request, PATH), address.of(request, "/data/")));
            return;
        }
        try {
            send(response, queries != null ? answers(batch(queries)) : extended(object(extend)));
        } catch (IllegalArgumentException e) {
            Answer.refuse(response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        }
    }

    private JsonObject answers(Map<String, Question> batch) {
        Candidates candidates = candidates();
        Reconciler reconciler = new Reconciler(dataset, candidates, base);
        return Txn.calculateRead(dataset, () -> {
            var answers = Json.createObjectBuilder();
            batch.forEach((key, question) -> answers.add(key, Wording.result(reconciler.matches(question), terms)));
            return answers.build();
        });
    }

    private static Map<String, Question> batch(String json) {
        Map<String, Question> batch = new TreeMap<>();
        for (Map.Entry<String, JsonValue> entry : object(json).entrySet()) {
            if (!(entry.getValue() instanceof JsonObject object)) throw new IllegalArgumentException(entry.getKey() + " is no query");
            batch.put(entry.getKey(), Question.of(object));
        }
        if (batch.size() > MOST_QUERIES) throw new IllegalArgumentException("a batch may hold " + MOST_QUERIES + " queries");
        return batch;
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new IllegalArgumentException("what is asked is no JSON object", e);
        }
    }

    private JsonObject extended(JsonObject query) {
        Extension extension = new Extension(dataset, candidates(), terms, base);
        return Txn.calculateRead(dataset, () -> extension.answer(query));
    }

    private void propose(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = Optional.ofNullable(request.getParameter("type")).orElse("");
        Extension extension = new Extension(dataset, candidates(), terms, base);
        send(response, Txn.calculateRead(dataset, () -> extension.proposals(type)));
    }

    /** How many suggestions the client has seen already. */
    private static int cursor(HttpServletRequest request) {
        String cursor = request.getParameter("cursor");
        return cursor != null && cursor.matches("\\d{1,6}") ? Integer.parseInt(cursor) : 0;
    }

    private void preview(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Candidate> candidate = Optional.ofNullable(request.getParameter("id")).flatMap(candidates()::withId);
        if (candidate.isEmpty()) {
            Answer.refuse(response, HttpServletResponse.SC_NOT_FOUND, "Nothing with this id is known.");
        } else {
            response.setHeader("Content-Security-Policy", FRAMED);
            byte[] html = Wording.preview(candidate.get(), terms).getBytes(StandardCharsets.UTF_8);
            Answer.send(response, HttpServletResponse.SC_OK, "text/html;charset=utf-8", html);
        }
    }

    /** Names are read anew when the data have changed. */
    private synchronized Candidates candidates() {
        return Txn.calculateRead(dataset, () -> {
            Optional<DataVersion> version = DataVersion.of(dataset);
            if (version.isEmpty() || !version.equals(last.version())) last = new Indexed(version, Candidates.of(dataset, base));
            return last.candidates();
        });
    }

    private static void send(HttpServletResponse response, JsonObject body) throws IOException {
        Answer.send(response, HttpServletResponse.SC_OK, "application/json", body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
