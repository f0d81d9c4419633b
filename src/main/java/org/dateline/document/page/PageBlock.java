package org.dateline.document.page;

import org.dateline.document.draft.LineHint;
import org.dateline.text.MappedText;
import org.jsoup.nodes.Element;

/**
 * A run of a page's text between two elements that break lines.
 *
 * @param parent    the element in which its first characters stand
 * @param afterGap  whether more than a line break parts it from the text before
 * @param linkChars how many of its characters stand in links
 */
record PageBlock(Element parent, MappedText text, LineHint hint, boolean afterGap, int words, int linkChars) {

    double linkDensity() {
        return (double) linkChars / text.length();
    }

    boolean isWithin(Element container) {
        return parent == container || parent.parents().contains(container);
    }
}
