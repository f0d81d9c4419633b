package org.dateline.document.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.MappedText;
import org.dateline.text.Span;

/** Puts back the blank that was lost between two sentences: "… the road.Their …". Web addresses and initials keep their dots. */
final class GluedSentences {
    private static final Pattern GLUED = Pattern.compile("(?:(?<=[\\p{Ll}\\p{N}%)][.!?])"
            + "|(?<=[\\p{Ll}\\p{N}%)][.!?][”\"’)]))(?=[“‘(]?\\p{Lu}(?:\\p{Ll}|['’]\\p{Ll}|\\s))");
    private static final Pattern ADDRESS = Pattern.compile("(?:^|[^\\p{L}])\\p{L}[.!?]$|[@/_]|www");
    private static final int SHORTEST_WORD = 2;

    private GluedSentences() {
    }

    static void appendParted(MappedText line, MappedText.Builder text) {
        int begin = 0;
        for (Matcher glued = GLUED.matcher(line); glued.find(); ) {
            if (isInAddress(line, glued.start())) continue;
            text.append(line.slice(new Span(begin, glued.start()))).appendOwn(" ");
            begin = glued.start();
        }
        text.append(line.slice(new Span(begin, line.length())));
    }

    /** Whether the run of characters around a place has signs that only addresses have, or a lone letter before its dot. */
    private static boolean isInAddress(CharSequence line, int at) {
        int begin = at;
        while (begin > 0 && line.charAt(begin - 1) != ' ') begin--;
        int end = at;
        while (end < line.length() && line.charAt(end) != ' ') end++;
        boolean loneLetter = at - begin <= SHORTEST_WORD && Character.isLetter(line.charAt(begin));
        return loneLetter || ADDRESS.matcher(line.subSequence(begin, end)).find();
    }
}
