package org.dateline.document.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PublisherEvidence;

/** Infers the publisher where no line names it: an outlet speaks of its own correspondents by name, and links to its own pages. */
final class PublisherRule implements LineRule {
    private static final Pattern CORRESPONDENT = Pattern.compile(
            "(?<!\\b[Tt]he )(?<![\\p{L}-])(\\p{Lu}[\\p{L}]+(?:\\s\\p{Lu}\\p{L}+){0,2})['’]s\\s(\\p{Lu}[\\p{L}'’-]+\\s\\p{Lu}[\\p{L}'’-]+)\\s(?:reports|tells|has more)\\b");
    private static final Pattern SPOKEN_TO = Pattern.compile("\\b(?:told|speaking to|spoke to|interview with)\\s(?:the\\s)?(\\p{Lu}[\\p{L}&]+(?:\\s\\p{Lu}[\\p{L}&]+){0,3})(?!['’]s)");
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
        readSpokenTo(draft);
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

    /** People speak to the outlet itself; but an outlet that everybody knows may be quoted by another. */
    private void readSpokenTo(Draft draft) {
        Set<String> names = new HashSet<>();
        for (int i : draft.in())
            SPOKEN_TO.matcher(draft.text(i)).results().map(found -> found.group(1)).forEach(names::add);
        List<String> own = names.stream().filter(name -> outlets.isSurely(name) && outlets.isNamedAtItsEdge(name) && !outlets.isKnown(name)).toList();
        if (own.size() == 1) draft.stated().publisher(PublisherEvidence.SPOKEN_TO, own.getFirst());
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
