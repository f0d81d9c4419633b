package org.dateline.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A sentence cut into pieces, so that the mentions in it can be marked. */
record MarkedSentence(List<Piece> pieces) {

    /** @param marked whether it is part of a mention */
    public record Piece(String text, boolean marked) {
    }

    /** Offsets in the source file, in code points, end exclusive. */
    record Mark(int begin, int end) {
    }

    /**
     * @param begin of the sentence in its source file, in code points
     * @param marks those that reach beyond the sentence are cut; of two that overlap, the later one is
     */
    static MarkedSentence of(String text, int begin, List<Mark> marks) {
        int length = text.codePointCount(0, text.length());
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Mark mark : marks.stream().distinct().sorted(Comparator.comparingInt(Mark::begin)).toList()) {
            int from = Math.clamp(mark.begin() - begin, done, length);
            int to = Math.clamp(mark.end() - begin, from, length);
            add(pieces, text, done, from, false);
            add(pieces, text, from, to, true);
            done = to;
        }
        add(pieces, text, done, length, false);
        return new MarkedSentence(List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, String text, int from, int to, boolean marked) {
        if (from < to) {
            pieces.add(new Piece(text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)), marked));
        }
    }
}
