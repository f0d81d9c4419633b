package org.dateline.document.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.LeftOut;
import org.dateline.text.MappedText;
import org.dateline.text.Span;

/** Takes plain text apart into lines; tags that were left standing in it go out, their words stay. */
public final class PlainTextDraft {
    private final SourceOffsets offsets;
    private final MarkedUpText text;
    private final Matcher markup;
    private final List<Line> lines = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final StatedMetadata stated = new StatedMetadata();
    private boolean gap;
    private boolean titled;

    private PlainTextDraft(String source) {
        this.offsets = new SourceOffsets(source);
        this.text = new MarkedUpText(offsets);
        this.markup = Tags.MARKUP.matcher(source);
    }

    /** A draft with every line still open. */
    public static Draft of(String source) {
        return new PlainTextDraft(source).read();
    }

    private Draft read() {
        String source = offsets.source();
        int textBegin = 0;
        for (int at = 0; at < source.length(); ) {
            int next = at + 1;
            if (isLineBreak(source.charAt(at))) {
                next = afterLineBreak(at);
                text.append(textBegin, at);
                endLine();
                textBegin = next;
            } else if (source.charAt(at) == '<' && markup.region(at, source.length()).lookingAt()) {
                next = markup.end();
                text.append(textBegin, at);
                leaveOutMarkup();
                textBegin = next;
            }
            at = next;
        }
        text.append(textBegin, source.length());
        endLine();
        return new Draft(HardWraps.unwrap(lines), leftOut, stated);
    }

    private void endLine() {
        if (text.isEmpty()) {
            gap = true;
            text.takeLine();
        } else {
            add(text.takeLine());
            gap = false;
        }
    }

    private void add(MappedText line) {
        MarkdownLine marked = MarkdownLine.of(line, lines.isEmpty(), titled).orElse(new MarkdownLine(new Span(0, line.length()), LineHint.NONE));
        titled |= marked.hint() == LineHint.HEADLINE;
        Span words = marked.words();
        lines.add(new Line(line.slice(words), marked.hint(), gap));
        leaveOutMarks(line, new Span(0, words.begin()));
        leaveOutMarks(line, new Span(words.end(), line.length()));
    }

    private void leaveOutMarks(MappedText line, Span marks) {
        if (marks.length() > 0) leftOut.add(new LeftOut(line.source(marks), marks.of(line), BoilerplateReason.MARKUP));
    }

    private void leaveOutMarkup() {
        String name = markup.group("name");
        Matcher address = Tags.ADDRESS.matcher(markup.group());
        boolean link = address.find();
        if (link) stated.link(address.group(1));
        if (name != null && Tags.breaksLine(name) && !text.isEmpty()) endLine();
        leftOut.add(new LeftOut(offsets.span(markup.start(), markup.end()), markup.group(),
                link ? BoilerplateReason.LINK_ADDRESS : BoilerplateReason.MARKUP));
    }

    private int afterLineBreak(int at) {
        String source = offsets.source();
        return source.charAt(at) == '\r' && at + 1 < source.length() && source.charAt(at + 1) == '\n' ? at + 2 : at + 1;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
