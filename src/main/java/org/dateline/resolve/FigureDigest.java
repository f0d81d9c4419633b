package org.dateline.resolve;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.account.Measure;
import org.dateline.mention.quantity.Qualifier;
import org.dateline.mention.time.PartialDate;

/**
 * What resolution needs to know of one figure.
 *
 * @param iri        the figure
 * @param article    IRI of the article
 * @param account    IRI of the account it tells of
 * @param partOf     IRI of the figure it is a part of
 * @param references IRIs of the references that its sentence mentions; they say what a figure without an account is about
 * @param context    content words of its sentence, see {@link ContentWords}; may be empty
 */
public record FigureDigest(String iri, String article, Measure measure, double value, OptionalDouble upper, Qualifier qualifier, String unit,
                           Optional<PartialDate> asOf, Optional<String> account, Optional<String> partOf, Set<String> references,
                           Set<String> context) {
    public FigureDigest {
        references = Set.copyOf(references);
        context = Set.copyOf(context);
    }

    /** This, with the day that it holds for. */
    public FigureDigest on(PartialDate day) {
        return new FigureDigest(iri, article, measure, value, upper, qualifier, unit, Optional.of(day), account, partOf, references, context);
    }

    /** A figure of whose sentence nothing is known. */
    public FigureDigest(String iri, String article, Measure measure, double value, OptionalDouble upper, Qualifier qualifier, String unit,
                        Optional<PartialDate> asOf, Optional<String> account, Optional<String> partOf) {
        this(iri, article, measure, value, upper, qualifier, unit, asOf, account, partOf, Set.of(), Set.of());
    }
}
