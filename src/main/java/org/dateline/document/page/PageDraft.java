package org.dateline.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.LeftOut;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.Line;
import org.dateline.document.draft.LineHint;
import org.dateline.document.draft.SourceOffsets;
import org.dateline.document.draft.StatedMetadata;
import org.dateline.text.MappedText;
import org.dateline.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Takes a page apart: its metadata, the lines of its article, and the rest. */
public final class PageDraft {
    private static final double MOSTLY_LINKS = 0.5;
    private static final int TEASER_WORDS = 4;

    private final StatedMetadata stated = new StatedMetadata();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final SourceOffsets offsets;

    private PageDraft(String source) {
        this.offsets = new SourceOffsets(source);
    }

    /** A draft with every line of the article still open. */
    public static Draft of(String source) {
        return new PageDraft(source).read();
    }

    private Draft read() {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(offsets.source(), "");
        new PageMetadata(page).state(stated);
        PageRegions regions = PageRegions.of(page);
        regions.leftOut(offsets).forEach(leftOut::add);
        List<PageBlock> blocks = PageBlocks.of(page, regions, offsets);
        Element body = BodyFinder.find(page.body(), blocks);
        Optional<PageBlock> headline = headline(blocks);
        List<Line> lines = new ArrayList<>();
        headline.ifPresent(block -> lines.add(line(block)));
        for (PageBlock block : blocks) {
            if (headline.filter(first -> first == block).isPresent()) continue;
            if (!block.isWithin(body)) leaveOut(block, BoilerplateReason.NAVIGATION);
            else if (isLinks(block)) leaveOut(block, block.words() >= TEASER_WORDS ? BoilerplateReason.TEASER : BoilerplateReason.NAVIGATION);
            else lines.add(line(block));
        }
        return new Draft(lines, leftOut, stated);
    }

    private static boolean isLinks(PageBlock block) {
        return block.hint() != LineHint.HEADLINE && block.linkDensity() > MOSTLY_LINKS;
    }

    /** The first heading of the first rank that says what the page's title says, or the first of all. */
    private Optional<PageBlock> headline(List<PageBlock> blocks) {
        List<PageBlock> headings = blocks.stream().filter(block -> block.hint() == LineHint.HEADLINE).toList();
        String title = stated.title().orElse("");
        return headings.stream().filter(block -> title.contains(block.text().toString())).findFirst().or(() -> headings.stream().findFirst());
    }

    private static Line line(PageBlock block) {
        return new Line(block.text(), block.hint(), block.afterGap());
    }

    private void leaveOut(PageBlock block, BoilerplateReason reason) {
        MappedText text = block.text();
        leftOut.add(new LeftOut(text.source(new Span(0, text.length())), text.toString(), reason));
    }
}
