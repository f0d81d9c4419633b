package org.dateline.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What resolution needs to know of one article: small enough that those of thousands fit in memory.
 *
 * @param iri         the article
 * @param outlet      the name of its publisher
 * @param headline    content words of the headline, see {@link ContentWords}; may be empty
 * @param fingerprint of its body, see {@link Fingerprint}
 */
public record ArticleDigest(String iri, Optional<LocalDate> published, Optional<String> outlet, Set<String> headline, Fingerprint fingerprint,
                            List<ReferenceDigest> references, List<AccountDigest> accounts, List<FigureDigest> figures) {
    public ArticleDigest {
        headline = Set.copyOf(headline);
        references = List.copyOf(references);
        accounts = List.copyOf(accounts);
        figures = List.copyOf(figures);
    }

    /** An article of which publisher, headline and wording are not known. */
    public ArticleDigest(String iri, Optional<LocalDate> published, List<ReferenceDigest> references, List<AccountDigest> accounts,
                         List<FigureDigest> figures) {
        this(iri, published, Optional.empty(), Set.of(), Fingerprint.NONE, references, accounts, figures);
    }
}
