package org.dateline.source;

import java.util.regex.Pattern;

/** Tells an HTML page from plain text by what it holds: a file's ending is often wrong. */
final class FormatDetector {
    private static final int LOOKED_AT = 4096;
    private static final Pattern OPENING = Pattern.compile(
            "(?is)^\\s*(<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|title|meta|link|script|article|main|section|div|h1"
                    + "|p)\\b[^>]*>.*");
    private static final Pattern PAGE = Pattern.compile("(?i)<(html|head|body)(\\s[^>]*)?>");

    private FormatDetector() {
    }

    static SourceFormat formatOf(String text) {
        String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
        return OPENING.matcher(start).matches() || PAGE.matcher(start).find() ? SourceFormat.HTML : SourceFormat.TEXT;
    }
}
