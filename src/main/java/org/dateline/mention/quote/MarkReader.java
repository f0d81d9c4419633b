package org.dateline.mention.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/** Finds the quotation marks of a paragraph, of any script's habit, and tells them from apostrophes, feet and inches. */
final class MarkReader {
    private static final String OPENERS = "([{-–—/…";

    private final String text;
    private final Span paragraph;

    private MarkReader(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    static List<Mark> marks(String text, Span paragraph) {
        MarkReader reader = new MarkReader(text, paragraph);
        List<Mark> marks = new ArrayList<>();
        for (int i = paragraph.begin(); i < paragraph.end(); ) {
            Mark mark = reader.markAt(i);
            if (mark != null) marks.add(mark);
            i = mark == null ? i + 1 : mark.end();
        }
        return marks;
    }

    private Mark markAt(int i) {
        return switch (text.charAt(i)) {
            case '“', '”' -> new Mark(i, i + 1, Mark.Family.DOUBLE, curled(i));
            case '„', '‟' -> new Mark(i, i + 1, Mark.Family.DOUBLE, Mark.Turn.OPENS);
            case '"', '＂' -> isInches(i) ? null : new Mark(i, i + 1, Mark.Family.DOUBLE, straight(i, i + 1));
            case '«', '»' -> new Mark(i, i + 1, Mark.Family.ANGLE, Mark.Turn.EITHER);
            case '‹', '›' -> new Mark(i, i + 1, Mark.Family.SINGLE, straight(i, i + 1));
            case '‚' -> new Mark(i, i + 1, Mark.Family.SINGLE, Mark.Turn.OPENS);
            case '`' -> twice(i, '`') ? new Mark(i, i + 2, Mark.Family.DOUBLE, Mark.Turn.OPENS) : single(i);
            case '\'' -> twice(i, '\'') ? new Mark(i, i + 2, Mark.Family.DOUBLE, straight(i, i + 2)) : single(i);
            case '‘', '’', '´' -> single(i);
            default -> null;
        };
    }

    /** A curled mark says itself what it does, except that “ closes what „ opened. */
    private Mark.Turn curled(int i) {
        if (text.charAt(i) == '”') return opensByPlace(i, i + 1) && !closesByPlace(i, i + 1) ? Mark.Turn.EITHER : Mark.Turn.CLOSES;
        return text.substring(paragraph.begin(), i).indexOf('„') >= 0 ? Mark.Turn.EITHER : Mark.Turn.OPENS;
    }

    private Mark.Turn straight(int begin, int end) {
        boolean opens = opensByPlace(begin, end);
        boolean closes = closesByPlace(begin, end);
        if (opens == closes) return Mark.Turn.EITHER;
        return opens ? Mark.Turn.OPENS : Mark.Turn.CLOSES;
    }

    /** A single mark inside a word or after a digit is an apostrophe; before a word it opens, after one it may close. */
    private Mark single(int i) {
        boolean wordBefore = Character.isLetterOrDigit(before(i));
        boolean wordAfter = Character.isLetterOrDigit(after(i + 1));
        if (wordBefore && wordAfter || Character.isDigit(before(i)) || Character.isDigit(after(i + 1)) && text.charAt(i) != '‘') return null;
        if (text.charAt(i) == '‘') return new Mark(i, i + 1, Mark.Family.SINGLE, Mark.Turn.OPENS);
        Mark.Turn turn = straight(i, i + 1);
        return turn == Mark.Turn.EITHER ? null : new Mark(i, i + 1, Mark.Family.SINGLE, turn);
    }

    private boolean opensByPlace(int begin, int end) {
        char before = before(begin);
        char after = after(end);
        return (isGap(before) || isMark(before) || OPENERS.indexOf(before) >= 0) && !isGap(after);
    }

    private boolean closesByPlace(int begin, int end) {
        char before = before(begin);
        char after = after(end);
        return !isGap(before) && !Character.isLetterOrDigit(after) && OPENERS.indexOf(before) < 0 || before == '…' || isDash(before) && isGap(after);
    }

    private boolean isInches(int i) {
        return Character.isDigit(before(i)) && before(i - 1) != 0 && text.substring(paragraph.begin(), i).indexOf('"') < 0
                && text.substring(i + 1, paragraph.end()).indexOf('"') < 0;
    }

    private boolean twice(int i, char mark) {
        return i + 1 < paragraph.end() && text.charAt(i + 1) == mark;
    }

    private char before(int i) {
        return i > paragraph.begin() ? text.charAt(i - 1) : 0;
    }

    private char after(int i) {
        return i < paragraph.end() ? text.charAt(i) : 0;
    }

    private static boolean isGap(char c) {
        return c == 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    private static boolean isMark(char c) {
        return "\"'“”‘’„«»`".indexOf(c) >= 0;
    }
}
