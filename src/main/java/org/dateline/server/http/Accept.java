package org.dateline.server.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;

/**
 * Proactive negotiation by the Accept header: of the ranges that match a media type the most specific one gives its quality, and 0 refuses it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, 12.5.1</a>
 */
public final class Accept {
    private final List<MediaRange> ranges;

    private Accept(List<MediaRange> ranges) {
        this.ranges = ranges;
    }

    /** @param header the header's value; null or blank accepts everything */
    public static Accept of(String header) {
        return new Accept(header == null || header.isBlank() ? List.of(new MediaRange("*/*")) : new AcceptList(header).entries());
    }

    /** The offer that is liked best, the earlier one where two are liked the same; empty when none is accepted. */
    public Optional<String> best(List<String> offers) {
        return offers.stream().filter(offer -> quality(offer) > 0).max(Comparator.comparingDouble(this::quality)
            .thenComparing(Comparator.comparingInt(offers::indexOf).reversed()));
    }

    private double quality(String offer) {
        MediaType type = MediaType.create(offer);
        return ranges.stream().filter(range -> range.accepts(type)).max(Comparator.comparingInt(Accept::specificity))
            .map(MediaRange::get_q).orElse(0.0);
    }

    private static int specificity(MediaRange range) {
        return "*".equals(range.getType()) ? 0 : "*".equals(range.getSubType()) ? 1 : 2;
    }
}
