package org.dateline.document.rule;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.document.draft.Draft;

/** How an article's text uses a name that its header does not explain: things happen in a place, and people speak to an outlet. */
final class NameUse {
    private static final String TOLD = "\\b(?:told|tells|telling|interview with|spoke to|spoke with|speaking to|speaking with)\\s+(?:the\\s+)?";
    private static final String WHERE = "\\b(?:in|at|near|from|to|of|outside|around|across|into|towards?|over|reached|left)\\s+(?:the\\s+)?(?:\\p{Ll}+\\s)?(?:of\\s)?";

    private final String text;

    NameUse(Draft draft, int header) {
        this.text = draft.in().stream().filter(line -> line != header).map(draft::text).collect(Collectors.joining("\n"));
    }

    boolean isOutlet(String name) {
        return Pattern.compile(TOLD + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE).matcher(text).find();
    }

    boolean isPlace(String name) {
        if (isOutlet(name)) return false;
        return KnownPlaces.contains(name)
                || Pattern.compile(WHERE + Pattern.quote(name) + "\\b(?!['’]s)", Pattern.CASE_INSENSITIVE).matcher(text).find();
    }
}
