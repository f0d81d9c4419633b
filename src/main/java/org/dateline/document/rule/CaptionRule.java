package org.dateline.document.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BlockKind;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.LineHint;
import org.dateline.text.Span;

/** Keeps captions and leaves their credits and the controls of picture galleries out. */
final class CaptionRule implements LineRule {
    private static final Pattern CONTROL = Pattern.compile("(?i)(?<!\\S)(?:(?:hide|show|toggle|view) caption|(?:enlarge|expand"
            + "|open)(?: this)? (?:image|photo|picture)(?: in gallery)?"
            + "|previous next|(?:i )?view (?:slideshow|gallery|photos)|(?:image|photo|slide)? ?\\d+ of \\d+|(?:image|media|video) caption(?=[,:]? )"
                    + "|image source[,:]? .{2,40}?(?=image caption|$)"
            + "|next slide|previous slide|close gallery)[,:]?(?!\\S)");
    private static final Pattern LABEL = Pattern.compile("^[\\[(]?(?:(?i:(?:photo(?:graph)?|image|picture|video|media) captions?|file photo|caption)|Photos?|PHOTOS?|Images?|IMAGES?|Pictures?"
            + "|PICTURES?|Pictured|PICTURED|FILE|File|Illustration)(?:\\s\\([^)]{2,20}\\))?\\s?(?::|[–—-](?=\\s))\\s*");
    private static final Pattern SOURCE_LABEL = Pattern.compile("^(?i:(?:image|photo|picture|video|media) (?:source|credit))[,:]\\s+(?<source>\\S+)\\s+(?=\\S+\\s\\S+\\s\\S+\\s\\S+)");
    private static final Pattern CLOSING = Pattern.compile("\\s*[\\])]$");

    @Override
    public void apply(Draft draft) {
        int first = draft.in().stream().findFirst().orElse(0);
        for (int i : draft.open()) {
            if (draft.hint(i) == LineHint.HEADLINE || draft.hint(i) == LineHint.SUBHEADING) continue;
            boolean controlled = cutControls(draft, i);
            if (draft.isOpen(i)) readCaption(draft, i, controlled || draft.hint(i) == LineHint.CAPTION, i == first);
        }
    }

    private static boolean cutControls(Draft draft, int line) {
        List<MatchResult> controls = CONTROL.matcher(draft.text(line)).results().toList();
        boolean telling = controls.stream().anyMatch(control -> control.group().chars().filter(Character::isLetter).count() > 2);
        if (!telling) return false;
        for (MatchResult control : controls.reversed())
            if (draft.isOpen(line)) draft.cut(line, new Span(control.start(), control.end()), BoilerplateReason.NAVIGATION);
        return true;
    }

    /** @param first whether it is the article's first line: there a name behind a dash is the outlet's, behind the headline */
    private static void readCaption(Draft draft, int line, boolean surely, boolean first) {
        if (Credits.isCredit(draft.text(line))) {
            draft.leaveOut(line, BoilerplateReason.PHOTO_CREDIT);
            return;
        }
        boolean labelled = cutLabel(draft, line) | cutSource(draft, line);
        Optional<Span> credit = credit(draft.text(line), surely || labelled, first);
        credit.ifPresent(span -> draft.cut(line, span, BoilerplateReason.PHOTO_CREDIT));
        if (draft.isOpen(line) && (surely || labelled || credit.isPresent())) draft.keep(line, BlockKind.CAPTION);
    }

    private static boolean cutLabel(Draft draft, int line) {
        Matcher label = LABEL.matcher(draft.text(line));
        if (!label.find() || label.end() == draft.text(line).length()) return false;
        Matcher closing = CLOSING.matcher(draft.text(line));
        if ("[(".indexOf(draft.text(line).charAt(0)) >= 0 && closing.find())
            draft.cut(line, new Span(closing.start(), closing.end()), BoilerplateReason.MARKUP);
        draft.cut(line, new Span(0, label.end()), BoilerplateReason.PHOTO_CREDIT);
        return true;
    }

    /** "Image source: Agency" before the caption's own words. */
    private static boolean cutSource(Draft draft, int line) {
        Matcher source = SOURCE_LABEL.matcher(draft.text(line));
        if (!source.find()) return false;
        draft.cut(line, new Span(0, source.end()), BoilerplateReason.PHOTO_CREDIT);
        return true;
    }

    private static Optional<Span> credit(String text, boolean surely, boolean first) {
        Optional<Span> credit = Credits.atEnd(text);
        if (credit.isEmpty() && !first) credit = Credits.dashedAgency(text);
        return credit.isEmpty() && surely ? Credits.underPicture(text) : credit;
    }
}
