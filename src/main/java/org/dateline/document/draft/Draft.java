package org.dateline.document.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.BlockKind;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.LeftOut;
import org.dateline.text.MappedText;
import org.dateline.text.SourceSpan;
import org.dateline.text.Span;

/** An article under cleaning. Each line is open until a rule keeps it as content of some kind or leaves it out. */
public final class Draft {
    private static final class Entry {
        private final LineHint hint;
        private final boolean afterGap;
        private MappedText text;
        private BlockKind kind;
        private BoilerplateReason reason;

        private Entry(Line line) {
            this.text = line.text();
            this.hint = line.hint();
            this.afterGap = line.afterGap();
        }
    }

    private static final int SHOWN = 120;

    private final List<Entry> entries;
    private final List<LeftOut> leftOut;
    private final StatedMetadata stated;

    public Draft(List<Line> lines, List<LeftOut> leftOut, StatedMetadata stated) {
        this.entries = new ArrayList<>(lines.stream().map(Entry::new).toList());
        this.leftOut = new ArrayList<>();
        leftOut.forEach(piece -> leaveOut(piece.source(), piece.text(), piece.reason()));
        this.stated = stated;
    }

    public int size() {
        return entries.size();
    }

    public MappedText mapped(int line) {
        return entries.get(line).text;
    }

    public String text(int line) {
        return entries.get(line).text.toString();
    }

    public LineHint hint(int line) {
        return entries.get(line).hint;
    }

    public boolean afterGap(int line) {
        return entries.get(line).afterGap;
    }

    public boolean isOpen(int line) {
        return entries.get(line).kind == null && isIn(line);
    }

    /** Whether the line is open or kept: not left out. */
    public boolean isIn(int line) {
        return entries.get(line).reason == null;
    }

    public Optional<BlockKind> kind(int line) {
        return Optional.ofNullable(entries.get(line).kind);
    }

    /** Why the line as a whole was left out; empty for lines that are not. */
    public Optional<BoilerplateReason> reason(int line) {
        return Optional.ofNullable(entries.get(line).reason);
    }

    /** The open lines, in order. */
    public List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) if (isOpen(i)) open.add(i);
        return open;
    }

    /** The lines that are not left out, in order. */
    public List<Integer> in() {
        List<Integer> in = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) if (isIn(i)) in.add(i);
        return in;
    }

    public void keep(int line, BlockKind kind) {
        entries.get(line).kind = kind;
    }

    public void leaveOut(int line, BoilerplateReason reason) {
        Entry entry = entries.get(line);
        entry.reason = reason;
        leaveOut(entry.text.source(new Span(0, entry.text.length())), entry.text.toString(), reason);
    }

    /** Cuts a piece out of a line; a line of which nothing is left is left out for the same reason. */
    public void cut(int line, Span piece, BoilerplateReason reason) {
        Entry entry = entries.get(line);
        MappedText whole = entry.text;
        MappedText rest = without(whole, piece);
        if (rest.length() == 0) {
            leaveOut(line, reason);
        } else {
            entry.text = rest;
            Span trimmed = trimmed(whole, piece);
            leaveOut(whole.source(trimmed), trimmed.of(whole), reason);
        }
    }

    private static MappedText without(MappedText text, Span piece) {
        Span before = trimmed(text, new Span(0, piece.begin()));
        Span after = trimmed(text, new Span(piece.end(), text.length()));
        if (before.length() == 0) return text.slice(after);
        if (after.length() == 0) return text.slice(before);
        return new MappedText.Builder().append(text.slice(before)).appendOwn(" ").append(text.slice(after)).build();
    }

    private static Span trimmed(MappedText text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && text.charAt(begin) == ' ') begin++;
        while (begin < end && text.charAt(end - 1) == ' ') end--;
        return new Span(begin, end);
    }

    private void leaveOut(SourceSpan source, String text, BoilerplateReason reason) {
        String shown = text.strip().replaceAll("\\s+", " ");
        if (shown.codePointCount(0, shown.length()) > SHOWN) shown = shown.substring(0, shown.offsetByCodePoints(0, SHOWN)) + "…";
        leftOut.add(new LeftOut(source, shown, reason));
    }

    /** What was left out so far, in the source's order. */
    public List<LeftOut> leftOut() {
        return leftOut.stream().sorted((a, b) -> a.source().compareTo(b.source())).toList();
    }

    public StatedMetadata stated() {
        return stated;
    }
}
