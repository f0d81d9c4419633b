package org.dateline.document.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.date.CalendarNames;
import org.dateline.document.date.DateReader;
import org.dateline.document.date.FoundDate;
import org.dateline.document.draft.DateEvidence;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PublisherEvidence;
import org.dateline.document.draft.StatedMetadata;

/** Reads by-lines: "By A, B and C", also with outlet and date behind, and "Desk / Name / 6th December 2024". */
final class BylineRule implements LineRule {
    private static final Pattern BY = Pattern.compile("^(?:By|BY|by|Written by|Reported by|Words by|Text by|Story by"
            + "|Analysis by)\\s?:?\\s+(.{3,200})$");
    private static final Pattern PARTS = Pattern.compile("\\s+[/|•·–—-]\\s+|\\s*[|•·]\\s*");
    private static final Pattern NAMES = Pattern.compile("\\s*(?:,|;|&|\\band\\b|\\bAND\\b|\\bfor\\b|\\bin [A-Z]\\w+\\b|\\bat [A-Z]\\w+\\b)\\s*");
    /** A name, then what parts it from a date. */
    private static final Pattern APART = Pattern.compile("^(\\p{Lu}.{1,80}?)(?:,\\s|\\s?[–—|·•-]\\s|:\\s|\\)\\s)(?:" + CalendarNames.WEEKDAY + ",?\\s)?$");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)|,\\s(?:translated|edited)\\s.*$");
    private static final int LONGEST_HEADER = 14;
    private static final int HEADER_LINES = 12;
    private static final int FOOTER_LINES = 3;
    private static final int LONGEST_PART = 6;

    private final OutletNames outlets;

    BylineRule(OutletNames outlets) {
        this.outlets = outlets;
    }

    @Override
    public void apply(Draft draft) {
        int body = Shape.bodyBegin(draft);
        for (int i : draft.open()) {
            boolean header = i < HEADER_LINES && i <= body;
            boolean footer = i >= draft.size() - FOOTER_LINES;
            boolean byline = (header || footer) && isByline(draft.text(i), header, draft.stated());
            if (byline || header && i > 0 && takeNameApart(draft.text(i), draft.stated())) draft.leaveOut(i, BoilerplateReason.BYLINE);
        }
    }

    private boolean isByline(String text, boolean header, StatedMetadata stated) {
        Matcher by = BY.matcher(text);
        if (by.matches() && !Shape.endsSentence(text)) return takeNames(by.group(1), stated);
        return header && (takeParts(text, stated) || takeNameAndDate(text, stated));
    }

    /** The names after "By": all of them must look like names of people, outlets or desks. */
    private boolean takeNames(String text, StatedMetadata stated) {
        Optional<FoundDate> date = DateReader.find(text);
        String names = date.map(found -> text.substring(0, found.begin())).orElse(text);
        List<String> people = new ArrayList<>();
        List<String> desks = new ArrayList<>();
        for (String part : NAMES.split(PARTS.matcher(REMARK.matcher(names).replaceAll("")).replaceAll(", "))) {
            if (part.isBlank() || DateLineRule.isDateLine(part)) continue;
            Optional<String> desk = outlets.ofDesk(part);
            if (desk.isPresent()) desk.filter(name -> people.isEmpty() || outlets.isSurely(name)).ifPresent(desks::add);
            else if (outlets.isSurely(part)) desks.add(part);
            else if (PersonName.matches(part)) people.add(part);
            else if (people.isEmpty() || !outlets.couldBe(part)) return false;
            else desks.add(part);
        }
        if (people.isEmpty() && desks.isEmpty()) return false;
        people.forEach(person -> stated.author(PersonName.spelled(person)));
        desks.forEach(desk -> stated.publisher(PublisherEvidence.BYLINE_DESK, desk));
        date.ifPresent(found -> stated.published(DateEvidence.BYLINE, found.day()));
        return true;
    }

    /** A line parted by slashes or bars, one part of which is a date or a desk. */
    private boolean takeParts(String text, StatedMetadata stated) {
        String[] parts = PARTS.split(text);
        if (parts.length < 2) return false;
        boolean telling = false;
        for (String part : parts) {
            if (Shape.words(part) > LONGEST_PART || Shape.endsSentence(part) && !PersonName.matches(part) && !DateLineRule.isDateLine(part)) return false;
            telling |= isFullDate(part) || outlets.ofDesk(part).isPresent();
        }
        if (telling) for (String part : parts) takePart(part, stated);
        return telling;
    }

    /** A name and a date without anything between: "Harbour Post 18 Sep 2013, 14:16". */
    private boolean takeNameAndDate(String text, StatedMetadata stated) {
        Optional<FoundDate> date = DateReader.find(text);
        if (date.isEmpty() || date.get().begin() == 0 || !DateLineRule.isDateLine(text.substring(date.get().begin()))) return false;
        String name = text.substring(0, date.get().begin()).strip().replaceFirst("[\\s,|–—-]+$", "");
        if (!outlets.isSurely(name) && !PersonName.matches(name)) return false;
        stated.published(DateEvidence.BYLINE, date.get().day());
        return takeNames(name, stated);
    }

    /** Whose the article is, or where it was written, and then the date: "Harbour Live, Monday, 6 May 2031", "Orlec Post (translated) - 16/05/2031". */
    private boolean takeNameApart(String text, StatedMetadata stated) {
        Optional<FoundDate> date = DateReader.find(text);
        if (date.isEmpty() || stated.hasDate() || Shape.words(text) > LONGEST_HEADER || !DateLineRule.isDateLine(text.substring(date.get().begin()))) return false;
        Matcher apart = APART.matcher(text.substring(0, date.get().begin()));
        if (!apart.matches()) return false;
        String name = REMARK.matcher(apart.group(1)).replaceAll("").strip();
        if (outlets.isSurely(name)) stated.publisher(PublisherEvidence.OUTLET_LINE, name);
        stated.published(DateEvidence.BYLINE, date.get().day());
        return true;
    }

    private static boolean isFullDate(String text) {
        return DateLineRule.isDateLine(text) && DateReader.find(text).isPresent();
    }

    private void takePart(String part, StatedMetadata stated) {
        Optional<String> desk = outlets.ofDesk(part);
        if (DateLineRule.isDateLine(part)) DateReader.find(part).ifPresent(found -> stated.published(DateEvidence.BYLINE, found.day()));
        else if (desk.isPresent()) stated.publisher(PublisherEvidence.BYLINE_DESK, desk.get());
        else if (outlets.isSurely(part)) stated.publisher(PublisherEvidence.OUTLET_LINE, part);
        else takeNames(part, stated);
    }
}
