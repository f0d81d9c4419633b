package org.dateline.account.claim;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.account.factuality.CueFinder;
import org.dateline.annotate.Dependency;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.quote.Quotation;

/** Finds what a verb reports: its clause, the clause it is put into, the quotation beside it, or the event or figure that is its object. */
final class ReportedContent {
    private static final Set<String> TOPIC_PREPOSITIONS = Set.of("of", "about", "against");

    private final SentenceReading reading;
    private final CueFinder.Match cue;
    private final int verb;

    ReportedContent(SentenceReading reading, CueFinder.Match cue) {
        this.reading = reading;
        this.cue = cue;
        this.verb = cue.first();
    }

    /** The reported tokens; empty where the verb only narrates ("said goodbye"). */
    SortedSet<Integer> tokens() {
        SortedSet<Integer> tokens = clauses();
        if (tokens.isEmpty()) tokens.addAll(hostClause());
        if (tokens.isEmpty()) tokens.addAll(afterColon());
        if (tokens.isEmpty() && cue.has(Cue.BELIEVES)) return tokens;
        if (tokens.isEmpty()) tokens.addAll(quotedBeside());
        if (tokens.isEmpty()) tokens.addAll(object());
        tokens.removeAll(cue.tokens());
        return tokens;
    }

    private SortedSet<Integer> clauses() {
        SortedSet<Integer> tokens = new TreeSet<>();
        for (Dependency d : reading.dependents(verb)) {
            if (isReportedClause(d)) tokens.addAll(reading.subtree(d.dependent()));
        }
        return tokens;
    }

    private boolean isReportedClause(Dependency d) {
        int head = d.dependent();
        return switch (d.relation()) {
            case "ccomp" -> true;
            case "xcomp" -> !cue.has(Cue.BELIEVES) && (isClause(head) || cue.has(Cue.REPORTS_APPEAL));
            case "advcl" -> head > verb && markedBy(head, Set.of("of", "as", "that")) || cue.has(Cue.REPORTS_APPEAL) && markedBy(head, Set.of("to", "for", "on"))
                    || head < verb && isUnmarkedClause(head);
            case "parataxis", "dep" -> isUnmarkedClause(head) && !reading.reports(head);
            default -> false;
        };
    }

    private boolean isClause(int head) {
        return reading.token(head).isVerb() || !reading.dependents(head, "cop", "mark").isEmpty();
    }

    private boolean isUnmarkedClause(int head) {
        boolean finite = !reading.dependents(head, "nsubj", "nsubj:pass", "expl").isEmpty();
        return finite && (reading.dependents(head, "mark").isEmpty() || markedBy(head, Set.of("that")));
    }

    private boolean markedBy(int head, Set<String> marks) {
        return reading.dependents(head, "mark", "case").stream().anyMatch(t -> marks.contains(reading.token(t).lemma()));
    }

    /** "The bridge, officials say, was closed"; "was closed, as reported by officials". */
    private SortedSet<Integer> hostClause() {
        SortedSet<Integer> tokens = new TreeSet<>();
        reading.sentence().governor(verb).ifPresent(d -> {
            boolean aside = d.relation().equals("parataxis") || d.relation().equals("dep") && hasSubject() && isClause(d.governor());
            boolean asReported = d.relation().equals("advcl") && markedBy(verb, Set.of("as"));
            if (!aside && !asReported || reading.reports(d.governor()) && d.governor() < verb) return;
            tokens.addAll(reading.subtree(d.governor()));
            tokens.removeAll(reading.subtree(verb));
        });
        return tokens;
    }

    private boolean hasSubject() {
        return !reading.dependents(verb, "nsubj").isEmpty();
    }

    private SortedSet<Integer> afterColon() {
        for (int i = cue.last() + 1; i < reading.sentence().tokens().size(); i++) {
            if (!reading.token(i).word().equals(":")) continue;
            return new TreeSet<>(IntStream.range(i + 1, reading.sentence().tokens().size()).boxed().toList());
        }
        return new TreeSet<>();
    }

    /** Quotations of the sentence that no other speaker's verb stands nearer to. */
    private SortedSet<Integer> quotedBeside() {
        SortedSet<Integer> tokens = new TreeSet<>();
        for (Quotation quotation : reading.quotations()) {
            SortedSet<Integer> words = reading.tokensIn(quotation.words());
            if (words.isEmpty() || words.contains(verb) || reading.sentence().governor(verb).filter(d -> words.contains(d.governor())).isPresent()) continue;
            int from = Math.min(verb, words.getLast());
            int to = Math.max(verb, words.getFirst());
            boolean nearer = IntStream.range(from + 1, to).anyMatch(i -> reading.token(i).isVerb() && reading.reports(i) && !words.contains(i));
            if (!nearer) tokens.addAll(words);
        }
        return tokens;
    }

    private SortedSet<Integer> object() {
        SortedSet<Integer> tokens = new TreeSet<>();
        for (Dependency d : reading.dependents(verb)) {
            boolean topic = d.relation().equals("obl") && (endsCue(d.dependent()) || reading.preposition(d.dependent()).filter(TOPIC_PREPOSITIONS::contains).isPresent());
            topic |= d.relation().equals("obl") && reading.preposition(d.dependent()).filter("on"::equals).isPresent() && reading.tellsEvent().test(d.dependent());
            topic |= d.relation().equals("obl") && cue.has(Cue.REPORTS) && reading.preposition(d.dependent()).filter("as"::equals).isPresent();
            boolean object = d.relation().equals("obj") && saysSomething(d.dependent());
            if (topic || object) tokens.addAll(reading.subtree(d.dependent()));
        }
        return tokens;
    }

    /** Whether the noun stands after the preposition that ends the verb's phrase: "called for calm". */
    private boolean endsCue(int noun) {
        return cue.tokens().size() > 1 && reading.dependents(noun, "case").contains(cue.last()) && !isAddressee(noun);
    }

    private boolean isAddressee(int noun) {
        return reading.token(cue.last()).lemma().equals("on");
    }

    /** An object that is no hearer and no mere thing: it tells of an event or of a statement or wish ("repeated the demand"), or gives a number. */
    private boolean saysSomething(int object) {
        List<Integer> below = reading.sentence().subtree(object);
        boolean event = reading.tellsEvent().test(object) || reading.dependents(object, "conj").stream().anyMatch(reading.tellsEvent()::test);
        boolean number = reading.token(object).word().equals("$") || below.stream().anyMatch(t -> reading.token(t).pos().equals("CD"));
        boolean hearer = reading.entities().at(reading.sentence().index(), object).isPresent() && !event;
        boolean statement = reading.cues().at(reading.sentence(), object).isPresent();
        return !hearer && (event || number || statement);
    }
}
