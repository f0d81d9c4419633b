package org.dateline.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.server.http.Answer;

/** Says whether the data can be read, as {@code /$/ping} says whether the server answers at all. */
final class ReadinessServlet extends HttpServlet {
    static final String PATH = "/$/ready";

    private final transient DatasetGraph dataset;

    ReadinessServlet(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (isReadable()) {
            Answer.send(response, HttpServletResponse.SC_OK, "text/plain;charset=utf-8", "ready\n".getBytes(StandardCharsets.UTF_8));
        } else {
            Answer.refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The data cannot be read.");
        }
    }

    private boolean isReadable() {
        try {
            Txn.executeRead(dataset, () -> dataset.stream().findAny());
            return true;
        } catch (RuntimeException e) {
            // a store that is closed, full or broken fails in many ways, and each means the same here
            return false;
        }
    }
}
