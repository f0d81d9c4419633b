package org.dateline.document.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PublisherEvidence;

/** Leaves out what is said of the authors below their article, and reads there for whom they write. */
final class AuthorNoteRule implements LineRule {
    private static final String NAME = "((?:The\\s)?\\p{Lu}[\\p{L}&-]+(?:\\s\\p{Lu}[\\p{L}&-]+){0,3})";
    private static final Pattern POST = Pattern.compile("(?:\\b(?:for|at|of|with)\\s(?:the\\s)?" + NAME + "|\\bis\\s(?:the\\s)?" + NAME + "['’]s?\\s)");
    private static final int FOOTER_LINES = 4;

    private final OutletNames outlets;

    AuthorNoteRule(OutletNames outlets) {
        this.outlets = outlets;
    }

    @Override
    public void apply(Draft draft) {
        int body = Shape.bodyBegin(draft);
        for (int i : draft.open())
            if (i > body && i >= draft.size() - FOOTER_LINES && isNote(draft, draft.text(i))) take(draft, i);
    }

    private static boolean isNote(Draft draft, String text) {
        return draft.stated().authors().stream().anyMatch(author -> text.startsWith(author + " is ") || text.startsWith(author + " writes ")
                || text.startsWith(author + " reports ") || text.startsWith(author + " covers "));
    }

    private void take(Draft draft, int line) {
        Matcher post = POST.matcher(draft.text(line));
        while (post.find()) {
            String name = Optional.ofNullable(post.group(1)).orElse(post.group(2));
            if (outlets.isSurely(name)) draft.stated().publisher(PublisherEvidence.SIGNATURE, name);
        }
        draft.leaveOut(line, BoilerplateReason.BYLINE);
    }
}
