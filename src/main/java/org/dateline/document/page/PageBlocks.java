package org.dateline.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.document.draft.LineHint;
import org.dateline.document.draft.MarkedUpText;
import org.dateline.document.draft.SourceOffsets;
import org.dateline.text.MappedText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Walks a page in document order and collects its text blocks. */
final class PageBlocks {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");
    private static final Pattern CAPTION = Pattern.compile("(?i)(?:^|[\\s_-])caption(?:$|[\\s_-])");
    private static final Set<String> SUBHEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

    private final PageRegions regions;
    private final SourceOffsets offsets;
    private final MarkedUpText text;
    private final List<PageBlock> blocks = new ArrayList<>();
    private Element parent;
    private int linkChars;
    private boolean gap = true;

    private PageBlocks(PageRegions regions, SourceOffsets offsets) {
        this.regions = regions;
        this.offsets = offsets;
        this.text = new MarkedUpText(offsets);
    }

    static List<PageBlock> of(Document page, PageRegions regions, SourceOffsets offsets) {
        PageBlocks walk = new PageBlocks(regions, offsets);
        walk.element(page.body());
        walk.endBlock(true);
        return walk.blocks;
    }

    private void element(Element element) {
        if (regions.isLeftOut(element)) {
            if (element.isBlock()) endBlock(true);
            return;
        }
        boolean breaks = element.isBlock() || element.nameIs("br");
        if (breaks) endBlock(!element.nameIs("br"));
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode node) textNode(node);
            else if (child instanceof Element inner) element(inner);
        }
        if (breaks) endBlock(!element.nameIs("br"));
    }

    private void textNode(TextNode node) {
        Range range = node.sourceRange();
        if (!range.isTracked() || range.endPos() <= range.startPos()) return;
        int before = text.length();
        text.append(range.startPos(), range.endPos());
        if (text.length() == before) return;
        if (parent == null) parent = (Element) node.parentNode();
        if (((Element) node.parentNode()).closest("a") != null) linkChars += text.length() - before;
    }

    private void endBlock(boolean wide) {
        gap |= wide;
        if (parent == null) {
            text.takeLine();
            return;
        }
        MappedText taken = text.takeLine();
        blocks.add(new PageBlock(parent, taken, hint(parent), gap, (int) WORD.matcher(taken).results().count(), linkChars));
        parent = null;
        linkChars = 0;
        gap = wide;
    }

    private static LineHint hint(Element parent) {
        for (Element at = parent; at != null && !at.nameIs("body"); at = at.parent()) {
            if (at.nameIs("h1")) return LineHint.HEADLINE;
            if (SUBHEADINGS.contains(at.normalName())) return LineHint.SUBHEADING;
            if (at.nameIs("figcaption") || CAPTION.matcher(at.className()).find()) return LineHint.CAPTION;
            if (at.nameIs("li")) return LineHint.LIST_ITEM;
        }
        return LineHint.NONE;
    }
}
