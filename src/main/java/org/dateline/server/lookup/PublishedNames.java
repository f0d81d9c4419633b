package org.dateline.server.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which IRIs are published at which paths of this server; the two differ when the IRIs' host only redirects here. */
public final class PublishedNames {
    private final List<Namespace> namespaces;

    /** @param vocabulary its names are fragments of one document, so that its path ends in a hash */
    public PublishedNames(List<Namespace> namespaces, Namespace vocabulary) {
        this.namespaces = Stream.concat(namespaces.stream(), Stream.of(vocabulary)).toList();
    }

    /**
     * @param path of this server, beginning with a slash and ending as the base does
     * @param base of the IRIs
     */
    public record Namespace(String path, String base) {
    }

    /** The IRI that a path of this server stands for; empty for a path outside all namespaces. */
    public Optional<String> iri(String path) {
        return namespaces.stream().filter(namespace -> path.startsWith(namespace.path()) && path.length() > namespace.path().length())
            .map(namespace -> namespace.base() + path.substring(namespace.path().length())).findFirst();
    }

    /** The path of this server that answers for an IRI; empty for an IRI of somebody else. */
    public Optional<String> path(String iri) {
        return namespaces.stream().filter(namespace -> iri.startsWith(namespace.base()))
            .map(namespace -> namespace.path() + iri.substring(namespace.base().length())).findFirst();
    }
}
