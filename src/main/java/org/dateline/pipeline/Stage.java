package org.dateline.pipeline;

/** The stages whose time is taken. */
public enum Stage {
    /** Finding, decoding and looking over all sources. */
    SURVEY,
    READ, CLEAN,
    /** CoreNLP's part. */
    ANNOTATE,
    EXTRACT, WRITE, GATE, STORE, RESOLVE
}
