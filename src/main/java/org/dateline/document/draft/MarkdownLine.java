package org.dateline.document.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/**
 * A line that Markdown marks as a whole: a heading ("# Ferry aground") or emphasis ("**Ferry aground**", "_1 May 2021_").
 *
 * @param words where the words between the marks are in the line
 */
record MarkdownLine(Span words, LineHint hint) {
    private static final Pattern HEADING = Pattern.compile("^(#{1,6}) (\\S.*?)(?: #+)?$");
    private static final Pattern EMPHASIS = Pattern.compile("^(\\*{1,3}|_{1,3})(?=[^\\s*_])([^*]*[^\\s*_])\\1$");

    /**
     * The line's marks, if it has any.
     *
     * @param first  whether no line stood before it: the first is a headline, whatever its rank
     * @param titled whether a headline stood before it
     */
    static Optional<MarkdownLine> of(CharSequence line, boolean first, boolean titled) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            Span words = new Span(heading.start(2), heading.end(2));
            LineHint hint = !titled && (first || heading.group(1).length() == 1) ? LineHint.HEADLINE : LineHint.SUBHEADING;
            return Optional.of(new MarkdownLine(emphasised(line, words).orElse(words), hint));
        }
        return emphasised(line, new Span(0, line.length())).map(words -> new MarkdownLine(words, LineHint.NONE));
    }

    private static Optional<Span> emphasised(CharSequence line, Span piece) {
        Matcher emphasis = EMPHASIS.matcher(line).region(piece.begin(), piece.end());
        return emphasis.matches() ? Optional.of(new Span(emphasis.start(2), emphasis.end(2))) : Optional.empty();
    }
}
