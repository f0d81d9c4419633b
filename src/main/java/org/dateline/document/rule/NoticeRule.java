package org.dateline.document.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.text.Span;

/** Leaves out what is told by its wording: the notices of {@code notices.tsv}. */
final class NoticeRule implements LineRule {
    private record Notice(BoilerplateReason reason, boolean wholeLine, Pattern pattern) {
        static Notice parse(String line) {
            String[] columns = line.split("\t");
            return new Notice(BoilerplateReason.valueOf(columns[0]), columns[1].equals("line"),
                    Pattern.compile(columns[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    private static final int LONGEST = 700;
    private static final List<Notice> NOTICES = Resource.lines("notices.tsv").stream().map(Notice::parse).toList();

    @Override
    public void apply(Draft draft) {
        for (int i : draft.open())
            for (Notice notice : NOTICES)
                if (draft.isOpen(i) && draft.text(i).length() <= LONGEST) apply(notice, draft, i);
    }

    private static void apply(Notice notice, Draft draft, int line) {
        Matcher matcher = notice.pattern().matcher(draft.text(line));
        if (notice.wholeLine()) {
            if (matcher.matches()) draft.leaveOut(line, notice.reason());
        } else if (matcher.find()) {
            draft.cut(line, new Span(matcher.start(), matcher.end()), notice.reason());
        }
    }
}
