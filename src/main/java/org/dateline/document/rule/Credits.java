package org.dateline.document.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/** The forms in which photographs and videos are credited. */
final class Credits {
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|da|van|von|al|bin|der|la)){0,4}";
    private static final String AGENCY = "\\p{Lu}[\\p{L}\\p{M}&.'’]*(?:\\s\\p{Lu}[\\p{L}\\p{M}&.]*){0,3}";
    private static final String SIGNED = NAME + "(?:\\s?/\\s?" + AGENCY + ")+(?:\\svia\\s" + AGENCY + ")?|" + NAME + "\\svia\\s" + AGENCY
            + "|\\p{Lu}{2,}(?:\\s(?:Photo|Images|Pictures))?\\s?/\\s?" + NAME;
    private static final String LABELLED = "(?:(?:(?:Photo|Image|Picture|Video|File)\\s)?(?:Credits?|Courtesy|Handout)(?:\\s(?:by|of|from)\\b|\\s?:|(?<=Courtesy))"
            + "|(?:Photo(?:graph|graphs|s)?|Images?|Pictures?)\\s(?:by|courtesy(?: of)?)\\b\\s?:?)\\s*[^.!?]{2,90}|(?:Photo(?:graph|graphs|s)?"
                    + "|Images?|Pictures?)\\s?:\\s*"
            + NAME + "(?:\\s?/\\s?" + AGENCY + ")*";
    private static final String AGENCY_LINE = "(?:" + NAME + "\\s?[/|-]\\s?)?\\p{Lu}[\\p{L}&.]*\\s(?:Photos?|Images|Pictures)";
    private static final String AFTER_SENTENCE = "(?<=[.!?”\"’)])\\s+";

    /** A line of nothing but credits. */
    private static final Pattern WHOLE = Pattern.compile("^[\\[(]?(?:(?:" + SIGNED + "|" + LABELLED + "|" + AGENCY_LINE + "|©.{2,80})[\\])]?\\s*)+$");
    private static final List<Pattern> ENDINGS = List.of(
            Pattern.compile("\\s*[\\[(](?:" + SIGNED + "|" + LABELLED + "|" + AGENCY_LINE + ")[\\])]\\.?$"),
            Pattern.compile("\\s[–—-]+\\s(?:" + SIGNED + ")$"),
            Pattern.compile(AFTER_SENTENCE + "(?:(?:" + SIGNED + "|" + AGENCY_LINE + ")\\s*)+$"),
            Pattern.compile(AFTER_SENTENCE + "(?:" + LABELLED + "|©.{2,80})$"),
            Pattern.compile("\\s\\p{Lu}{2,}(?:\\sPhoto)?/" + NAME + "$"));
    private static final Pattern DASHED_AGENCY = Pattern.compile("\\s[–—]\\s\\p{Lu}[\\p{L}&.'’]*(?:\\s\\p{Lu}[\\p{L}&.'’]*){0,2}$");
    /** Under a picture that its markup tells, a credit needs no sentence before it. */
    private static final Pattern AFTER_CAPTION = Pattern.compile("\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s?/\\s?" + AGENCY
            + ")+$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\((?:(?i:supplied|submitted|provided|courtesy|handout|source|file|credit|photo)\\b[^()]{0,60}|\\p{Lu}[^().]{1,40})\\)\\.?$");
    private static final Pattern LABELLED_END = Pattern.compile("\\s(?i:credit|source|photo|photograph|image|picture)s?\\s?(?::|(?i:by)\\s)\\s?[^.!?]{0,4}[^!?]{2,60}$|(?<=[.!?])\\s" + NAME + "/" + NAME + "$");
    private static final Pattern PICTURE = Pattern.compile("(?i)\\b(?:photo(?:graph)?s?|images?|pictures?|getty|caption|shutterstock|istock|alamy)\\b");
    private static final int LONGEST = 160;
    private static final int CAPTION_WORDS = 6;

    private Credits() {
    }

    static boolean isCredit(String line) {
        return line.length() <= LONGEST && WHOLE.matcher(line).matches();
    }

    /** Whether the line credits a picture in words. */
    static boolean isPicture(String line) {
        return PICTURE.matcher(line).find();
    }

    /** Where a caption ends in its credit. */
    static Optional<Span> atEnd(String line) {
        for (Pattern ending : ENDINGS) {
            Optional<Span> found = find(ending, line);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** A caption that ends in a dash and a name alone: told from a sentence by having no full stop, from a quotation by having no quotes. */
    static Optional<Span> dashedAgency(String line) {
        Optional<Span> found = find(DASHED_AGENCY, line);
        return found.filter(span -> Shape.words(line.substring(0, span.begin())) >= CAPTION_WORDS && "“\"‘'`".indexOf(line.charAt(0)) < 0);
    }

    static Optional<Span> underPicture(String caption) {
        return find(AFTER_CAPTION, caption).or(() -> find(IN_BRACKETS, caption)).or(() -> find(LABELLED_END, caption));
    }

    private static Optional<Span> find(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line).region(Math.max(0, line.length() - LONGEST), line.length()).useTransparentBounds(true);
        return matcher.find() && matcher.start() > 0 ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }
}
