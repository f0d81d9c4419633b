package org.dateline.document.rule;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a line above or below an article apart where bars, dots, dashes, commas, and brackets part it. */
final class HeaderParts {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·●,;()\\[\\]]+\\s*|\\s+[/–—-]{1,2}\\s+|(?<=[\\p{Ll}\\d)]{2})\\.\\s+(?=[\\p{Lu}\\d/])|:\\s+"
            + "|(?<=\\p{L}{3})/(?=\\p{Lu})|\\.$");

    private HeaderParts() {
    }

    /** The parts that are not blank, in their order. */
    static List<String> of(String line) {
        return Arrays.stream(SEPARATOR.split(line)).filter(part -> !part.isBlank()).map(String::strip).toList();
    }
}
