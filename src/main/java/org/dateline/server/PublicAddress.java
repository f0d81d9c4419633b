package org.dateline.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** The server's address as its clients see it: the one that was configured, otherwise the one a request came to. */
final class PublicAddress {
    private final Optional<URI> configured;

    PublicAddress(Optional<URI> configured) {
        this.configured = configured;
    }

    /** @param path absolute, beginning with a slash */
    String of(HttpServletRequest request, String path) {
        return configured.map(address -> address.toString().replaceAll("/+$", "")).orElseGet(() -> asRequested(request)) + path;
    }

    private static String asRequested(HttpServletRequest request) {
        StringBuffer url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
