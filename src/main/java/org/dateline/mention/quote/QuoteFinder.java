package org.dateline.mention.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.document.Block;
import org.dateline.text.Span;

/**
 * Finds what an article quotes. A quotation may run over several sentences; one that runs over several paragraphs,
 * with its mark repeated at each paragraph's start, comes as one quotation for each paragraph.
 */
public final class QuoteFinder {
    /** A quotation of more words than this is speech even without a verb. */
    private static final int MOST_LONE_WORDS = 3;

    private final AnnotatedArticle article;
    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private boolean leftOpen;

    private QuoteFinder(AnnotatedArticle article) {
        this.article = article;
        this.text = article.article().text().toString();
    }

    /** The article's quotations by where they begin; a quotation stands before those inside it. */
    public static List<Quotation> quotations(AnnotatedArticle article) {
        QuoteFinder finder = new QuoteFinder(article);
        List<Block> blocks = article.article().blocks();
        for (int i = 0; i < blocks.size(); i++) finder.read(i, blocks.get(i).span());
        finder.found.sort(Comparator.comparingInt((Quotation q) -> q.marked().begin()).thenComparingInt(Quotation::depth));
        return List.copyOf(finder.found);
    }

    private void read(int paragraph, Span span) {
        List<Mark> marks = MarkReader.marks(text, span);
        Deque<Mark> open = new ArrayDeque<>();
        boolean continues = leftOpen && !marks.isEmpty() && text.substring(span.begin(), marks.getFirst().begin()).isBlank();
        leftOpen = false;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (closes(mark, open, marks.subList(i + 1, marks.size()))) {
                while (open.peek().family() != mark.family()) open.pop();
                Mark opener = open.pop();
                add(paragraph, opener, mark.begin(), mark.end(), open.size(), true, continues && opener == marks.getFirst());
            } else if (opens(mark, open, marks.subList(i + 1, marks.size()))) {
                if (mark.family() == Mark.Family.DOUBLE && holds(open, mark.family())) endBefore(mark, open, paragraph);
                open.push(mark);
            }
        }
        endWithParagraph(paragraph, span, open, continues ? marks.getFirst() : null);
    }

    private boolean closes(Mark mark, Deque<Mark> open, List<Mark> later) {
        if (mark.turn() == Mark.Turn.OPENS || !holds(open, mark.family())) return false;
        return mark.family() != Mark.Family.SINGLE || !isPossessive(mark, later);
    }

    /** A single mark after an s, before another word, is an apostrophe where a later mark can close the quotation. */
    private boolean isPossessive(Mark mark, List<Mark> later) {
        boolean afterS = mark.begin() > 0 && Character.toLowerCase(text.charAt(mark.begin() - 1)) == 's';
        boolean beforeWord = mark.end() + 1 < text.length() && text.charAt(mark.end()) == ' ' && Character.isLowerCase(text.charAt(mark.end() + 1));
        return afterS && beforeWord && later.stream().anyMatch(m -> m.family() == Mark.Family.SINGLE && m.turn() == Mark.Turn.CLOSES);
    }

    private static boolean opens(Mark mark, Deque<Mark> open, List<Mark> later) {
        if (mark.turn() == Mark.Turn.CLOSES) return false;
        if (mark.family() != Mark.Family.SINGLE) return true;
        // what looks like an opening single mark is an apostrophe ('em, 'round) where nothing closes it
        return !holds(open, Mark.Family.SINGLE) && later.stream().anyMatch(m -> m.family() == Mark.Family.SINGLE && m.turn() != Mark.Turn.OPENS);
    }

    private static boolean holds(Deque<Mark> open, Mark.Family family) {
        return open.stream().anyMatch(m -> m.family() == family);
    }

    /** A double mark that opens again inside a quotation begins the quotation's next paragraph, the break of which was lost. */
    private void endBefore(Mark mark, Deque<Mark> open, int paragraph) {
        while (open.peek().family() != mark.family()) open.pop();
        Mark opener = open.pop();
        add(paragraph, opener, mark.begin(), mark.begin(), open.size(), false, false);
    }

    private void endWithParagraph(int paragraph, Span span, Deque<Mark> open, Mark continuing) {
        while (!open.isEmpty()) {
            Mark opener = open.pop();
            if (opener.family() == Mark.Family.SINGLE) continue;
            add(paragraph, opener, span.end(), span.end(), open.size(), false, opener == continuing);
            leftOpen = true;
        }
    }

    private void add(int paragraph, Mark opener, int wordsEnd, int markedEnd, int depth, boolean closed, boolean continues) {
        int begin = opener.end();
        int end = wordsEnd;
        while (begin < end && isSpace(text.charAt(begin))) begin++;
        while (end > begin && isSpace(text.charAt(end - 1))) end--;
        if (begin == end) return;
        Span words = new Span(begin, end);
        Span marked = new Span(opener.begin(), Math.max(end, closed ? markedEnd : end));
        found.add(new Quotation(words, marked, paragraph, kind(words), depth, closed, continues));
    }

    private Quotation.Kind kind(Span words) {
        int count = 0;
        for (Sentence sentence : article.sentences()) {
            if (!sentence.span().overlaps(words)) continue;
            for (Token token : sentence.tokens()) {
                if (!words.contains(token.span()) || !Character.isLetterOrDigit(token.word().charAt(0))) continue;
                if (++count > MOST_LONE_WORDS || isFinite(token) && token.span().length() < words.length()) return Quotation.Kind.SPEECH;
            }
        }
        return Quotation.Kind.WORDS;
    }

    private static boolean isFinite(Token token) {
        return switch (token.pos()) {
            case "VB", "VBD", "VBP", "VBZ", "MD" -> true;
            default -> false;
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
