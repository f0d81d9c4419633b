package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import java.time.LocalDate;

/**
 * What resolution needs to know of one article: small enough that those of thousands fit in memory.
 *
 * @param iri the article
 */
public record ArticleDigest(String iri, Optional<LocalDate> published, List<ReferenceDigest> references, List<AccountDigest> accounts, List<FigureDigest> figures) {
    public ArticleDigest {
        references = List.copyOf(references);
        accounts = List.copyOf(accounts);
        figures = List.copyOf(figures);
    }
}
