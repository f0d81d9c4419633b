package org.dateline.source;

/** The kinds of article files that can be read. */
public enum SourceFormat {
    TEXT, HTML
}
