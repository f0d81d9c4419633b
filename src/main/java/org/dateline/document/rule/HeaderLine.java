package org.dateline.document.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of an article's header says: "By A in X and B in Y", "Outlet | Saturday 15 March 2025", "X, 3 May (Agency, translated from …)". A line
 * is one only if each of its parts can be told: names of people, outlets and places, desks and posts, words of dates, and notes.
 */
final class HeaderLine {
    private static final Pattern BY = Pattern.compile("^(?:(?:From|By) our (?:reporter|correspondent|writer)s?(?= \\p{Lu})|By|BY|by|From|FROM"
            + "|(?i:written|reported|words|text|story|analysis|comment|report|compiled|published) (?:by|BY))(?:\\s*:)?(?:\\s+|$)(.*)$");
    private static final Pattern AUTHOR_LABEL = Pattern.compile("(?i)(?:text|words|author|authors|reporter|reporters|report|story|by|from)");
    private static final Pattern FILED_FROM = Pattern.compile("^(.+?)\\s+(in|at|from|reports? from|reporting from|reports? in)\\s+(\\p{Lu}.*)$");
    private static final Pattern FOR = Pattern.compile("\\sfor\\s(?:the\\s)?");
    private static final Pattern FOR_OUTLET = Pattern.compile("(?i)^(.+?)\\s+(?:for|of|with|at)\\s+(?:the\\s)?(.+)$");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|AND|&)\\s+");
    private static final Pattern LEADING_AND = Pattern.compile("^(?:and|AND|&|with|WITH)\\s+");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)(?:translated|adapted|abridged) (?:from|by)\\b.*|\\d+ ?-?min(?:ute)?s?(?: read)?|exclusive|analysis|opinion|live|video|audio|photos? by .*|graphics? by .*"
            + "|(?:and |with |from )?(?:news )?agenc(?:y|ies)|with (?:additional |further )?(?:inputs?|files|reporting|material) (?:from|by) .*|special (?:to|for) .*|@\\w+|\\S+@\\S+\\.\\S+|page \\w+|p\\.? ?\\d+|vol\\.? .*|no\\.? \\d+|breaking(?: news)?|now|earlier|online|web|english|in english"
            + "|(?:issue|edition|nr\\.?) ?\\d+|(?:english|print|online|late|early|first|final|morning|evening|weekend|international) edition|staff|editors?|our (?:own )?staff");
    private static final Pattern OWN_REPORTER = Pattern.compile("(?:by |from )?(?i:(?:our|an?) (?:\\w+ )?(?:correspondent|reporter)s?)(?: in (\\p{Lu}.*))?");
    private static final Pattern OWN_FILING = Pattern.compile("in (\\p{Lu}.*)");
    private static final Pattern CREDITS_BEHIND = Pattern.compile("(?i)(?<=\\S)\\s+with (?:additional |further )?(?:inputs?|files|reporting|material) (?:from|by)\\s.*$");
    private static final Pattern FROM = Pattern.compile("^(?i:from)\\b.*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\p{Lu}{2,6})\\)");
    private static final Pattern IN_PLACE = Pattern.compile(" in \\p{Lu}.*$");
    private static final Pattern POST = Pattern.compile("(?i)(?:[\\p{L}&'’.-]+ ){0,4}(?:correspondent|editor|reporter|writer|columnist|producer|journalist|analyst|bureau chief"
            + "|editor-in-chief|contributor|photographer|critic)s?(?: (?:at large|in .*|of .*|for .*|based in .*))?");
    private static final int FILING = 2;
    private static final int MOST_NAME_WORDS = 4;
    private static final int MOST_WORDS = 32;

    /** @param beforeByline whether it stands before the "By" that names the authors, as outlets and places do */
    private record Unknown(String name, boolean beforeByline) {
    }

    private final OutletNames outlets;
    private final List<String> authors = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final Set<String> filedFrom = new LinkedHashSet<>();
    private final List<String> places = new ArrayList<>();
    private final Set<String> inBrackets = new HashSet<>();
    private final List<Unknown> unknown = new ArrayList<>();
    private boolean byline;
    private boolean from;
    private boolean desk;
    private boolean filed;
    private boolean dated;
    private boolean told = true;

    private HeaderLine(OutletNames outlets) {
        this.outlets = outlets;
    }

    /** Empty where some part of the line cannot be told. */
    static Optional<HeaderLine> of(String line, OutletNames outlets, NameUse use) {
        if (Shape.words(line) > MOST_WORDS) return Optional.empty();
        HeaderLine header = new HeaderLine(outlets);
        IN_BRACKETS.matcher(line).results().forEach(found -> header.inBrackets.add(found.group(1)));
        HeaderParts.of(line).forEach(header::read);
        header.dated = HeaderDates.areIn(line);
        header.unknown.sort(Comparator.comparing(name -> !use.isPlace(name.name())));
        header.unknown.forEach(name -> header.settle(name, use));
        if (header.places.size() == 1 && header.authors.size() == 1 && header.unknown.size() == FILING) header.filed = true;
        return header.told ? Optional.of(header) : Optional.empty();
    }

    private void read(String part) {
        if (NOTE.matcher(part).matches()) return;
        String text = CREDITS_BEHIND.matcher(TimeWords.without(part)).replaceFirst("");
        if (AUTHOR_LABEL.matcher(text).matches()) byline = true;
        if (text.isEmpty() || AUTHOR_LABEL.matcher(text).matches()) return;
        Matcher by = BY.matcher(text);
        if (by.matches()) {
            from |= FROM.matcher(text).matches();
            if (!byline) unknown.replaceAll(name -> new Unknown(name.name(), true));
            byline = true;
            text = by.group(1);
        }
        Matcher filing = OWN_FILING.matcher(text);
        if (filing.matches() && !(authors.isEmpty() && unknown.isEmpty())) {
            fileFrom(filing.group(1));
            return;
        }
        text = LEADING_AND.matcher(text).replaceFirst("");
        for (String name : outlets.isSurely(text) ? new String[] {text} : AND.split(text))
            if (!name.isBlank()) readName(name.strip());
    }

    private void readName(String text) {
        boolean own = OWN_REPORTER.matcher(text).matches();
        filed |= own;
        if (own || NOTE.matcher(text).matches() || SectionNames.areAll(text)) return;
        Optional<String> ofDesk = outlets.ofDesk(IN_PLACE.matcher(text).replaceFirst(""));
        if (ofDesk.isPresent()) {
            desk = true;
            if (!ofDesk.get().isEmpty() && !SectionNames.areAll(ofDesk.get()) && !KnownPlaces.contains(ofDesk.get())) named.add(ofDesk.get());
        } else if (outlets.isSurelyByWords(text)) {
            named.add(text);
        } else if (!POST.matcher(text).matches() && !readPerson(text)) {
            boolean couldBe = outlets.couldBe(text) && text.split("\\s+").length <= MOST_NAME_WORDS && Character.isUpperCase(text.codePointAt(0));
            if (couldBe || PersonName.matches(text)) unknown.add(new Unknown(text, false));
            else told = false;
        }
    }

    /** A name with where its owner writes from, or for whom. */
    private boolean readPerson(String text) {
        Matcher sender = FILED_FROM.matcher(text);
        if (sender.matches() && PersonName.matches(sender.group(1))) {
            addAuthor(sender.group(1));
            String[] place = FOR.split(sender.group(3), 2);
            if (place.length > 1) named.add(place[1]);
            filed = true;
            if (sender.group(2).equals("in")) fileFrom(place[0]);
            return true;
        }
        Matcher forOutlet = FOR_OUTLET.matcher(text);
        if (forOutlet.matches() && PersonName.matches(forOutlet.group(1)) && outlets.couldBe(forOutlet.group(2))) {
            addAuthor(forOutlet.group(1));
            named.add(forOutlet.group(2));
            return true;
        }
        return false;
    }

    private void fileFrom(String place) {
        filed = true;
        if (!from) filedFrom.add(place);
    }

    private void settle(Unknown part, NameUse use) {
        String name = part.name();
        boolean person = PersonName.matches(name) && !part.beforeByline();
        if (use.isOutlet(name) || inBrackets.contains(name)) named.add(name);
        else if (person && byline && authors.isEmpty() && !(use.isPlace(name) && nameAnother(name, use))) addAuthor(name);
        else if (use.isPlace(name) && (places.isEmpty() || KnownPlaces.contains(name))) places.add(name);
        else if (person) addAuthor(name);
        else if (!places.isEmpty() && outlets.isBareAcronym(name)) return;
        else if (dated && byline && !part.beforeByline() && authors.isEmpty() && named.isEmpty()) addAuthor(name);
        else if (named.isEmpty() && (byline ? part.beforeByline() || !authors.isEmpty() : !places.isEmpty())) named.add(name);
        else if (named.isEmpty() && dated && !byline) return;
        else if (places.isEmpty() && !byline) places.add(name);
        else told = byline && !authors.isEmpty();
    }

    /** Whether a name of the line that is no place's is left for its author. */
    private boolean nameAnother(String place, NameUse use) {
        return unknown.stream().map(Unknown::name).anyMatch(other -> !other.equals(place) && PersonName.matches(other) && !use.isPlace(other));
    }

    private void addAuthor(String name) {
        authors.add(PersonName.spelled(name));
    }

    boolean isByline() {
        return byline && !(authors.isEmpty() && named.isEmpty());
    }

    /** Whether the line tells from where somebody writes. */
    boolean isFiledBy() {
        return filed;
    }

    /** Whether the line names people and nothing else. */
    boolean isOfAuthors() {
        return !authors.isEmpty() && named.isEmpty() && places.isEmpty();
    }

    /** Whether the line names nobody but a desk or a post: "Staff Reporter". */
    boolean isDeskAlone() {
        return desk && authors.isEmpty() && places.isEmpty() && unknown.isEmpty();
    }

    List<String> authors() {
        return authors;
    }

    List<String> outlets() {
        return named;
    }

    /** The one place that the line tells the article was filed from. */
    Optional<String> place() {
        if (!filedFrom.isEmpty()) return filedFrom.size() == 1 ? filedFrom.stream().findFirst() : Optional.empty();
        return places.stream().findFirst();
    }
}
