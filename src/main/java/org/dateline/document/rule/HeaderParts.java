package org.dateline.document.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a line above or below an article apart where bars, dots, dashes, commas, and brackets part it. */
final class HeaderParts {
    /** @param inBrackets whether the part stands in round or square brackets */
    record Part(String text, boolean inBrackets) {
    }

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·●,;()\\[\\]]+\\s*|\\s+[/–—-]{1,2}\\s+|(?<=[\\p{Ll}\\d)]{2})\\.\\s+(?=[\\p{Lu}\\d/])|:\\s+"
            + "|(?<=\\p{L}{3})/(?=\\p{Lu})|\\.$");

    private HeaderParts() {
    }

    static List<Part> of(String line) {
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        boolean inBrackets = false;
        for (Matcher separator = SEPARATOR.matcher(line); separator.find(); begin = separator.end()) {
            add(line.substring(begin, separator.start()), inBrackets, parts);
            if (separator.group().matches("(?s).*[(\\[].*")) inBrackets = true;
            else if (separator.group().matches("(?s).*[)\\]].*")) inBrackets = false;
        }
        add(line.substring(begin), inBrackets, parts);
        return parts;
    }

    private static void add(String text, boolean inBrackets, List<Part> parts) {
        if (!text.isBlank()) parts.add(new Part(text.strip(), inBrackets));
    }
}
