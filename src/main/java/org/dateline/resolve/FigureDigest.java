package org.dateline.resolve;

import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.account.Measure;
import org.dateline.mention.quantity.Qualifier;
import org.dateline.mention.time.PartialDate;

/**
 * What resolution needs to know of one figure.
 *
 * @param iri     the figure
 * @param article IRI of the article
 * @param account IRI of the account it tells of
 * @param partOf  IRI of the figure it is a part of
 */
public record FigureDigest(String iri, String article, Measure measure, double value, OptionalDouble upper, Qualifier qualifier, String unit,
                           Optional<PartialDate> asOf, Optional<String> account, Optional<String> partOf) {
}
