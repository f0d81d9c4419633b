package org.dateline.server.lookup;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.server.http.Answer;
import org.dateline.server.http.Format;

/** The JSON-LD context by itself, for those who write data of ours. */
public final class ContextServlet extends HttpServlet {
    public static final String PATH = "/context.jsonld";

    private final byte[] context;

    public ContextServlet(JsonLdContext context) {
        this.context = context.json().toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer.ok(request, response, Format.JSON_LD.contentType(), context);
    }
}
