package org.dateline.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Chooses the format of an answer. */
public final class Negotiation {
    private Negotiation() {
    }

    /**
     * By {@code ?format=}, a suffix or media type, else by the Accept header.
     *
     * @param offered in the order in which they are preferred where the client does not care
     * @return empty when the client wants none of those offered
     */
    public static Optional<Format> chosen(HttpServletRequest request, List<Format> offered) {
        String named = request.getParameter("format");
        Optional<String> wanted =
            named != null ? Optional.of(named) : Accept.of(request.getHeader("Accept")).best(offered.stream().map(Format::mediaType).toList());
        return wanted.flatMap(Format::named).filter(offered::contains);
    }

    /** What a client is told that accepts nothing of what is offered. */
    public static String served(List<Format> offered) {
        return "Served formats: " + String.join(", ", offered.stream().map(Format::mediaType).toList());
    }
}
