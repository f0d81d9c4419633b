package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.server.http.Answer;

/** The {@link States} of places for the maps' script. */
final class PlacesServlet extends HttpServlet {
    static final String PATH = "/places.json";

    private final transient byte[] places;

    PlacesServlet(States states) {
        this.places = states.json().toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer.ok(request, response, "application/json", places);
    }
}
