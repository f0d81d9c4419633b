package org.dateline.server.lookup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.dateline.server.http.Format;
import org.dateline.server.http.Negotiation;

/**
 * What a request asks for.
 *
 * @param path   of the thing on this server, without the suffix of a format
 * @param iri    of the thing
 * @param format named by a suffix of the path; empty when the Accept header or {@code ?format=} is to choose
 * @param page   counted from 1
 */
record LookupRequest(String path, String iri, Optional<Format> format, int page) {
    /** In the order in which they are preferred where the client does not care. */
    static final List<Format> OFFERED =
        List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML, Format.TRIG, Format.N_QUADS, Format.HTML);

    /** @return empty for a path outside the published names, and for a page that is no number above 0 */
    static Optional<LookupRequest> of(HttpServletRequest request, PublishedNames names, Describer describer) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return page(request).flatMap(page -> names.iri(path).map(iri -> {
            Optional<Format> suffix = OFFERED.stream().filter(format -> path.endsWith("." + format.suffix())).findFirst();
            if (suffix.isEmpty() || describer.knows(iri)) {
                return new LookupRequest(path, iri, Optional.empty(), page);
            }
            int cut = suffix.get().suffix().length() + 1;
            return new LookupRequest(path.substring(0, path.length() - cut), iri.substring(0, iri.length() - cut), suffix, page);
        }));
    }

    /** The format to answer in: by suffix, then by {@code ?format=}, then by the Accept header; empty when none of ours is accepted. */
    Optional<Format> chosen(HttpServletRequest request) {
        return format.isPresent() ? format : Negotiation.chosen(request, OFFERED);
    }

    /** The path of the document that describes the thing in one format. */
    String document(Format chosen) {
        return path + "." + chosen.suffix();
    }

    private static Optional<Integer> page(HttpServletRequest request) {
        String page = request.getParameter("page");
        if (page == null) {
            return Optional.of(1);
        }
        return page.matches("[1-9]\\d{0,6}") ? Optional.of(Integer.valueOf(page)) : Optional.empty();
    }
}
