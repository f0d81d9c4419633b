package org.dateline.store;

import org.dateline.document.Metadata;
import org.dateline.source.RawArticle;

/**
 * An article as it came in, so that it can be read again when others tell more of it.
 *
 * @param known  what its sender knew of it
 * @param others what other articles told of it when it was read
 */
public record KeptArticle(RawArticle raw, Metadata known, String others) {

    public KeptArticle with(String others) {
        return new KeptArticle(raw, known, others);
    }
}
