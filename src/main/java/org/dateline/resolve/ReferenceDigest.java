package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.mention.EntityType;

/**
 * What resolution needs to know of one article's entity (its "reference").
 *
 * @param iri       the reference
 * @param article   IRI of the article
 * @param names     every name and description used, the fullest first
 * @param named     whether one of them is a name and not only a description
 * @param authority IRI of the authority concept that it certainly is
 */
public record ReferenceDigest(String iri, String article, EntityType type, List<String> names, boolean named, Optional<String> authority) {
    public ReferenceDigest {
        names = List.copyOf(names);
    }
}
