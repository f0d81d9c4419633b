package org.dateline.account.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.account.factuality.CueFinder;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.ReportedClause;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.quote.Quotation;

/** Finds what a verb reports: its clause, the clause it is put into, the quotation beside it, or the event or figure that is its object. */
final class ReportedContent {
    private static final Set<String> TOPIC_PREPOSITIONS = Set.of("of", "about", "against");
    /** "blamed the mayor for the fire", "apologised over the delay". */
    private static final Set<String> GROUND_PREPOSITIONS = Set.of("for", "over");

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
        if (tokens.isEmpty() && cue.has(Cue.GAUGES)) tokens.addAll(gauged());
        if (tokens.isEmpty() && cue.has(Cue.NAMES)) tokens.addAll(named());
        if (tokens.isEmpty() && cue.has(Cue.GAUGES) && putsIt()) tokens.addAll(hostClause());
        if (!saysAnything()) return tokens;
        if (tokens.isEmpty()) tokens.addAll(hostClause());
        if (tokens.isEmpty()) tokens.addAll(afterColon());
        if (tokens.isEmpty() && cue.has(Cue.BELIEVES)) return tokens;
        if (tokens.isEmpty()) tokens.addAll(quotedBeside());
        if (tokens.isEmpty()) tokens.addAll(object());
        boolean tells = tellsWithoutCue(tokens);
        tokens.removeIf(t -> t == verb || tells && cue.tokens().contains(t));
        return tokens;
    }

    /** Whether something is left that says what was said, when the words of the cue are not counted: not so in "denied <u>the charges</u>". */
    private boolean tellsWithoutCue(SortedSet<Integer> tokens) {
        return tokens.stream().filter(t -> !cue.tokens().contains(t)).anyMatch(t -> reading.token(t).isNoun() || reading.token(t).isVerb() || reading.token(t).pos().matches("JJ.*|CD"));
    }

    /** Whether the verb may report in any way; what only shows, hears, names or gauges does so in its own. */
    private boolean saysAnything() {
        return cue.has(Cue.REPORTS) || cue.has(Cue.REPORTS_DENIAL) || cue.has(Cue.REPORTS_APPEAL) || cue.has(Cue.BELIEVES);
    }

    /** "put the number of dead at 14": what is gauged and the number. */
    private SortedSet<Integer> gauged() {
        SortedSet<Integer> tokens = new TreeSet<>();
        Optional<Integer> number = reading.dependents(verb, "obl").stream().filter(t -> t > verb && reading.preposition(t).filter("at"::equals).isPresent())
                .filter(t -> reading.sentence().subtree(t).stream().anyMatch(below -> reading.token(below).pos().equals("CD"))).findFirst();
        if (number.isEmpty()) return tokens;
        tokens.addAll(reading.subtree(number.get()));
        reading.dependents(verb, "obj", "nsubj:pass").forEach(object -> tokens.addAll(reading.subtree(object)));
        return tokens;
    }

    /** "as the mayor put it". */
    private boolean putsIt() {
        return markedBy(verb, Set.of("as")) && reading.dependents(verb, "obj").stream().anyMatch(object -> reading.token(object).lemma().equals("it"));
    }

    /** "called the defeat a disgrace": the object and what it is said to be. A name given ("called the boat Nell") says nothing. */
    private SortedSet<Integer> named() {
        SortedSet<Integer> tokens = new TreeSet<>();
        Stream<Integer> complements = Stream.concat(reading.dependents(verb, "xcomp", "obj", "dep").stream(),
                reading.dependents(verb, "obj").stream().flatMap(object -> reading.dependents(object, "dep").stream()));
        if (isOfWhat() || complements.filter(this::isOfObject).anyMatch(this::judges)) reading.subtree(verb).stream().filter(t -> t > verb).forEach(tokens::add);
        return tokens;
    }

    /** "<u>what</u> she termed leaks". */
    private boolean isOfWhat() {
        return reading.dependents(verb, "obj").stream().anyMatch(object -> object < verb && reading.token(object).lemma().equals("what"));
    }

    /** Whether the word stands behind an object that it can be said of. */
    private boolean isOfObject(int word) {
        return Stream.concat(reading.dependents(verb, "obj", "iobj").stream(), reading.dependents(word, "nsubj").stream())
                .anyMatch(object -> object > verb && object < word);
    }

    private boolean judges(int word) {
        boolean quoted = reading.quotationOf(word).isPresent();
        boolean indefinite = reading.dependents(word, "det").stream().anyMatch(t -> Set.of("a", "an").contains(reading.token(t).lemma()));
        return quoted || reading.token(word).pos().startsWith("JJ") || reading.token(word).isNoun() && !reading.token(word).isProperNoun() && indefinite;
    }

    private SortedSet<Integer> clauses() {
        SortedSet<Integer> tokens = new TreeSet<>();
        for (Dependency d : reading.dependents(verb)) {
            if (d.relation().equals("obj")) reading.dependents(d.dependent(), "acl").stream().filter(this::isHeldAgainst).forEach(deed -> tokens.addAll(reading.subtree(deed)));
            if (!isReportedClause(d)) continue;
            tokens.addAll(reading.subtree(d.dependent()));
            reading.dependents(d.dependent(), "conj").stream().filter(t -> ReportedClause.leftBy(reading.sentence(), t).isPresent()).forEach(t -> tokens.removeAll(reading.subtree(t)));
            boolean wished = d.relation().equals("xcomp") && cue.has(Cue.BELIEVES);
            if (wished) reading.dependents(verb, "obj").forEach(object -> tokens.addAll(reading.subtree(object)));
        }
        return tokens;
    }

    private boolean isReportedClause(Dependency d) {
        int head = d.dependent();
        return switch (d.relation()) {
            case "ccomp" -> true;
            case "xcomp" -> (!cue.has(Cue.BELIEVES) || isOfAnother(head)) && (isClause(head) || cue.has(Cue.REPORTS_APPEAL));
            case "advcl" -> head > verb && markedBy(head, Set.of("of", "as", "that")) || cue.has(Cue.REPORTS_APPEAL) && markedBy(head, Set.of("to", "for", "on"))
                    || head < verb && isUnmarkedClause(head);
            case "parataxis", "dep" -> isDeed(head) || isUnmarkedClause(head) && !reading.reports(head);
            default -> false;
        };
    }

    /** "expects the bank to close" is of the bank, "hopes to win" of the one who hopes. */
    private boolean isOfAnother(int head) {
        return reading.dependents(verb, "obj").stream().anyMatch(object -> object > verb && object < head);
    }

    /** "accuses the bank <u>of hiding</u> its losses", where the parser hangs the deed on the object. */
    private boolean isHeldAgainst(int deed) {
        return reading.token(deed).pos().equals("VBG") && accuses() && markedBy(deed, Set.of("of"));
    }

    /** "denied taking bribes". */
    private boolean isDeed(int head) {
        return head == verb + 1 && reading.token(head).pos().equals("VBG");
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

    /** "The bridge, officials say, was closed"; "was closed, as reported by officials"; "was closed, which officials deny". */
    private SortedSet<Integer> hostClause() {
        SortedSet<Integer> tokens = new TreeSet<>();
        reading.sentence().governor(verb).ifPresent(d -> {
            boolean aside = d.relation().equals("parataxis") || d.relation().equals("dep") && hasSubject() && isClause(d.governor());
            boolean asReported = d.relation().equals("advcl") && markedBy(verb, Set.of("as"));
            boolean which = d.relation().equals("ccomp") && reading.dependents(verb, "obj").stream().anyMatch(t -> t < verb && reading.token(t).pos().equals("WDT"));
            boolean attributed = reading.reports(d.governor()) && d.governor() < verb && !reading.dependents(d.governor(), "nsubj").isEmpty();
            if (!aside && !asReported && !which || attributed) return;
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
            topic |= d.relation().equals("obl") && cue.has(Cue.REPORTS) && reading.preposition(d.dependent()).filter(GROUND_PREPOSITIONS::contains).isPresent()
                    && reading.tellsEvent().test(d.dependent());
            if (d.relation().equals("obj") && accuses()) tokens.addAll(heldAgainst(d.dependent()));
            boolean passive = d.relation().equals("nsubj:pass") && cue.tokens().size() == 1 && !cue.has(Cue.REPORTS_APPEAL);
            boolean object = (d.relation().equals("obj") || passive) && saysSomething(d.dependent());
            if (topic || object) tokens.addAll(reading.subtree(d.dependent()));
        }
        return tokens.isEmpty() ? relativeObject() : tokens;
    }

    /** "accuses the bank <u>of fraud</u>", where the parser hangs the deed on the object. */
    private SortedSet<Integer> heldAgainst(int object) {
        SortedSet<Integer> tokens = new TreeSet<>();
        reading.dependents(object, "nmod").stream().filter(deed -> deed > object && reading.preposition(deed).filter("of"::equals).isPresent() && reading.tellsEvent().test(deed))
                .forEach(deed -> tokens.addAll(reading.subtree(deed)));
        return tokens;
    }

    private boolean accuses() {
        return cue.has(Cue.REPORTS) && cue.has(Cue.MAKES_POSSIBLE);
    }

    /** "the inquiry that the ministry announced": the noun that the clause describes. */
    private SortedSet<Integer> relativeObject() {
        SortedSet<Integer> tokens = new TreeSet<>();
        Optional<Integer> noun = reading.sentence().governor(verb).filter(d -> d.relation().equals("acl:relcl")).map(Dependency::governor);
        boolean bySubject = reading.dependents(verb, "nsubj").stream().anyMatch(t -> !reading.token(t).pos().startsWith("W") && !reading.token(t).pos().equals("DT"));
        if (noun.isEmpty() || !bySubject || !saysSomething(noun.get())) return tokens;
        tokens.addAll(reading.subtree(noun.get()));
        tokens.removeAll(reading.subtree(verb));
        return tokens;
    }

    /** Whether the noun stands after the preposition that ends the verb's phrase: "called for calm". */
    private boolean endsCue(int noun) {
        return cue.tokens().size() > 1 && reading.dependents(noun, "case").contains(cue.last()) && !isAddressee(noun);
    }

    private boolean isAddressee(int noun) {
        return reading.token(cue.last()).lemma().equals("on");
    }

    /**
     * An object that is no hearer and no mere thing: it tells of an event or of a statement or wish ("repeated the demand"), or gives a number.
     * What somebody denies, describes or promises is said whatever it is ("denied any part in it").
     */
    private boolean saysSomething(int object) {
        List<Integer> below = reading.sentence().subtree(object);
        boolean event = reading.tellsEvent().test(object) || reading.dependents(object, "conj").stream().anyMatch(reading.tellsEvent()::test);
        boolean number = reading.token(object).word().equals("$") || below.stream().anyMatch(t -> reading.token(t).pos().equals("CD"));
        boolean hearer = reading.entities().at(reading.sentence().index(), object).isPresent() && !event;
        boolean statement = reading.cues().at(reading.sentence(), object).isPresent();
        boolean deniesOnly = cue.has(Cue.REPORTS_DENIAL) && cue.entry().senses().isEmpty();
        boolean describes = cue.has(Cue.REPORTS) && cue.has(Cue.SHOWS) && !reading.token(verb).pos().equals("VBG");
        boolean promises = cue.has(Cue.REPORTS) && cue.has(Cue.MAKES_PLANNED);
        boolean thing = !hearer || reading.entity(object).filter(e -> e.type().isLocation()).isPresent();
        return !hearer && (event || number || statement) || thing && (deniesOnly || describes || promises);
    }
}
