package org.dateline.document.draft;

import java.util.regex.Pattern;

/** The tags that people leave standing in saved text. Angle brackets around anything else are text. */
final class Tags {
    private static final String INLINE = "a|abbr|b|big|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|strike|sub|sup|time|u|img|wbr";
    private static final String BLOCK = "address|article|aside|blockquote|br|center|div|dd|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|iframe|li"
            + "|main"
            + "|ol|p|section|table|tbody|td|th|thead|tr|ul|video|audio|body|html";
    /** A tag, a comment, or an element whose content is no text. */
    static final Pattern MARKUP = Pattern.compile(
            "(?is)<!--.*?-->|<(script|style)\\b[^>]*>.*?</\\1\\s*>|</?(?<name>" + INLINE + "|" + BLOCK + ")(?:\\s[^<>]*)?/?>");
    private static final Pattern BREAKS = Pattern.compile("(?i)" + BLOCK);
    static final Pattern ADDRESS = Pattern.compile("(?i)\\bhref\\s*=\\s*[\"']?\\s*([^\"'\\s>]+)");

    private Tags() {
    }

    static boolean breaksLine(String name) {
        return BREAKS.matcher(name).matches();
    }
}
