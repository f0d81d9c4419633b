package org.dateline.document;

import java.util.List;
import java.util.Optional;

/**
 * What an article says of itself.
 *
 * @param dateline the place it was filed from, as written ("BEIRUT")
 * @param url      its canonical address
 */
public record Metadata(Optional<String> title, Optional<PublicationDate> published, Optional<String> publisher,
                       List<String> authors, Optional<String> dateline, Optional<String> url) {
    public static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Metadata {
        authors = List.copyOf(authors);
    }

    /** This, and the other where this says nothing. */
    public Metadata orElse(Metadata other) {
        return new Metadata(title.or(other::title), published.or(other::published), publisher.or(other::publisher),
                authors.isEmpty() ? other.authors : authors, dateline.or(other::dateline), url.or(other::url));
    }

    public Metadata withPublished(PublicationDate date) {
        return new Metadata(title, Optional.of(date), publisher, authors, dateline, url);
    }
}
