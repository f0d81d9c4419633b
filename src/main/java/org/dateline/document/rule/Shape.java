package org.dateline.document.rule;

import java.util.regex.Pattern;
import org.dateline.document.draft.Draft;

/** What a line looks like, whatever it says. */
final class Shape {
    private static final int LONGEST_HEADING = 16;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.,-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s?(?:['’]{1,2}|[”\"»)\\]])*\\s?(?:['’]{1,2}|[”\"»)\\]])*$");
    private static final Pattern FULL_STOP = Pattern.compile("\\.\\s?(?:['’]{1,2}|[”\"»)\\]]|\\s)*$");
    private static final Pattern ELLIPSIS = Pattern.compile("(?:…|\\.\\s?\\.\\s?\\.)\\s?[\\])]?$");
    private static final int SHORTEST_SENTENCE = 4;
    private static final int SURELY_RUNNING = 25;

    private Shape() {
    }

    static int words(String line) {
        return (int) WORD.matcher(line).results().count();
    }

    /** Whether the line breaks off, as previews of other stories do. */
    static boolean isTruncated(String line) {
        return ELLIPSIS.matcher(line).find();
    }

    static boolean endsSentence(String line) {
        return !isTruncated(line) && SENTENCE_END.matcher(line).find();
    }

    static boolean endsInFullStop(String line) {
        return !isTruncated(line) && FULL_STOP.matcher(line).find();
    }

    /** Whether the line is told in sentences; a line that announces a quotation by a colon is. */
    static boolean isRunning(String line) {
        int words = words(line);
        return words >= SURELY_RUNNING || words >= SHORTEST_SENTENCE && (endsSentence(line) || line.endsWith(":"));
    }

    /** Whether the line could head paragraphs: short, and neither a sentence nor the beginning of one. */
    static boolean isHeading(String line) {
        return words(line) <= LONGEST_HEADING && !endsSentence(line) && !isTruncated(line) && ",;:".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** Place of the first line that reads as the body's first sentence; the number of lines if there is none. */
    static int bodyBegin(Draft draft) {
        boolean first = true;
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.isIn(i)) continue;
            boolean lead = draft.isOpen(i) && isRunning(draft.text(i)) && (!first || endsInFullStop(draft.text(i))
                    || words(draft.text(i)) >= SURELY_RUNNING);
            if (lead) return i;
            first = false;
        }
        return draft.size();
    }
}
