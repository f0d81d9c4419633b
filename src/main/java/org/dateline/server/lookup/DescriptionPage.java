package org.dateline.server.lookup;

/** Shows a description to a person. */
public interface DescriptionPage {

    /** A whole HTML document; everything that comes from an article is escaped in it. */
    String render(Description description, PublishedNames names);
}
