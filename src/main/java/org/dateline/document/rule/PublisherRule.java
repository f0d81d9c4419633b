package org.dateline.document.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PublisherEvidence;

/** Infers the publisher where no line names it: an outlet speaks of its own correspondents by name, and links to its own pages. */
final class PublisherRule implements LineRule {
    private static final Pattern CORRESPONDENT = Pattern.compile(
            "(?<!\\b[Tt]he )(?<![\\p{L}-])(\\p{Lu}[\\p{L}]+(?:\\s\\p{Lu}\\p{L}+){0,2})['’]s\\s(\\p{Lu}[\\p{L}'’-]+\\s\\p{Lu}[\\p{L}'’-]+)\\s(?:reports|tells|has more)\\b");
    private static final String NAME = "((?:The\\s)?\\p{Lu}[\\p{L}&-]+(?:\\s\\p{Lu}[\\p{L}&-]+){0,3})";
    private static final Pattern NAMED = Pattern.compile("\\b" + NAME);
    private static final Pattern OWN_WORK = Pattern.compile("\\b(?:told|speaking to|spoke to|speaking with|interview with|statement to|(?:seen|reviewed|obtained|verified) by)\\s(?:the\\s)?"
            + NAME + "(?!['’]s)\\b|\\b" + NAME + "\\s(?:has learned|has learnt|has seen|understands|can reveal|has obtained|visited)\\b|\\b(?:[Aa]n?|[Tt]he)\\s" + NAME
            + "\\s(?:reporter|journalist|correspondent|photographer|crew)\\b");
    private static final int OFTEN = 2;
    private static final Pattern SECOND_LEVEL = Pattern.compile("(?:co|com|net|org|gov|ac|gen)\\.[a-z]{2}");
    private static final int FEWEST_CORRESPONDENTS = 2;
    private static final int FEWEST_LINKS = 3;

    private final OutletNames outlets;

    PublisherRule(OutletNames outlets) {
        this.outlets = outlets;
    }

    @Override
    public void apply(Draft draft) {
        if (draft.stated().hasPublisher()) return;
        readCorrespondents(draft);
        readPromotion(draft);
        readOwnWork(draft);
        ownDomain(draft.stated().links()).ifPresent(domain -> draft.stated().publisher(PublisherEvidence.LINK_HOSTS, outlets.ofDomain(domain)));
    }

    private void readCorrespondents(Draft draft) {
        Map<String, Set<String>> people = new HashMap<>();
        for (int i : draft.in())
            CORRESPONDENT.matcher(draft.text(i)).results().filter(found -> outlets.isSurely(found.group(1)))
                    .forEach(found -> people.computeIfAbsent(found.group(1), name -> new HashSet<>()).add(found.group(2)));
        people.forEach((outlet, names) -> {
            if (names.size() >= FEWEST_CORRESPONDENTS) draft.stated().publisher(PublisherEvidence.OWN_CORRESPONDENTS, outlet);
        });
    }

    /** An outlet asks its readers to follow, fund or subscribe to itself; a name of one word may be short for its own: "Sign up for the Post's briefing". */
    private void readPromotion(Draft draft) {
        List<String> names = draft.leftOut().stream().filter(out -> out.reason() == BoilerplateReason.PROMOTION)
                .flatMap(out -> NAMED.matcher(out.text()).results()).map(found -> found.group(1))
                .filter(name -> Shape.words(name) > 1 && outlets.isSurely(name) && outlets.isNamedAtItsEdge(name)).distinct().toList();
        if (names.size() == 1) draft.stated().publisher(PublisherEvidence.OWN_PROMOTION, names.getFirst());
    }

    /** An outlet tells who spoke to it and what it saw; one that everybody knows may be quoted by another, but hardly twice. */
    private void readOwnWork(Draft draft) {
        Map<String, Integer> names = new HashMap<>();
        for (int i : draft.in())
            OWN_WORK.matcher(draft.text(i)).results().forEach(found -> names.merge(name(found), 1, Integer::sum));
        List<String> own = names.keySet().stream().filter(name -> outlets.isKnown(name) ? names.get(name) >= OFTEN
                : outlets.isSurely(name) && outlets.isNamedAtItsEdge(name) || isCredited(draft, name)).toList();
        if (own.size() == 1) draft.stated().publisher(PublisherEvidence.OWN_WORK, own.getFirst());
    }

    private static String name(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    /** Whether one of the article's pictures is credited to the name. */
    private static boolean isCredited(Draft draft, String name) {
        return draft.leftOut().stream().anyMatch(out -> out.reason() == BoilerplateReason.PHOTO_CREDIT
                && Pattern.compile("(?:^|[/:(\\[]\\s?)" + Pattern.quote(name) + "\\b").matcher(out.text()).find());
    }

    /** The domain to which all of an article's links lead, if there are several. */
    private static Optional<String> ownDomain(List<String> links) {
        Set<String> domains = new HashSet<>();
        int full = 0;
        for (String link : links) {
            Optional<String> domain = domain(link);
            if (domain.isPresent()) full++;
            domain.ifPresent(domains::add);
        }
        return full >= FEWEST_LINKS && domains.size() == 1 ? domains.stream().findFirst() : Optional.empty();
    }

    /** The part of a host that its owner registered. */
    private static Optional<String> domain(String link) {
        try {
            String host = new URI(link).getHost();
            if (host == null || !host.contains(".")) return Optional.empty();
            String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
            int n = labels.length;
            String lastTwo = labels[n - 2] + "." + labels[n - 1];
            return Optional.of(n > 2 && SECOND_LEVEL.matcher(lastTwo).matches() ? labels[n - 3] + "." + lastTwo : lastTwo);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
