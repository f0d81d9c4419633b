package org.dateline.server.http;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which descriptions are given, each with its media type and the suffix that names it in an address. */
public enum Format {
    TURTLE("ttl", "text/turtle"),
    JSON_LD("jsonld", "application/ld+json"),
    N_TRIPLES("nt", "application/n-triples"),
    RDF_XML("rdf", "application/rdf+xml"),
    TRIG("trig", "application/trig"),
    N_QUADS("nq", "application/n-quads"),
    HTML("html", "text/html");

    private final String suffix;
    private final String mediaType;

    Format(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** Without the dot. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** For the Content-Type header; of these formats only RDF/XML says its encoding itself. */
    public String contentType() {
        return this == RDF_XML ? mediaType : mediaType + ";charset=utf-8";
    }

    /** @param name a suffix or a media type, as in {@code ?format=ttl} */
    public static Optional<Format> named(String name) {
        return Arrays.stream(values()).filter(format -> format.suffix.equals(name) || format.mediaType.equals(name)).findFirst();
    }
}
