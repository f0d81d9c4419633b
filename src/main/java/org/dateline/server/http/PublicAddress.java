package org.dateline.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The server's address as its clients see it: the one that was configured, otherwise the one a request came to. */
public final class PublicAddress {
    private final Optional<URI> configured;

    public PublicAddress(Optional<URI> configured) {
        this.configured = configured;
    }

    /**
     * A public URL of this server, in ASCII.
     *
     * @param path absolute and not percent-encoded, beginning with a slash
     */
    public String of(HttpServletRequest request, String path) {
        return configured.map(address -> address.toString().replaceAll("/+$", "")).orElseGet(() -> asRequested(request)) + encoded(path);
    }

    private static String asRequested(HttpServletRequest request) {
        StringBuffer url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }
}
