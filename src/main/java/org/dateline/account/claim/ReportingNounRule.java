package org.dateline.account.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.account.factuality.CueFinder;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Cue;

/** "X's claim that …", "a statement by X that …", "X made an appeal for …", "rumours that …". */
final class ReportingNounRule implements AttributionRule {
    private static final Set<String> SOURCE_PREPOSITIONS = Set.of("by", "from");
    /** Who stands before a statement of theirs: "a police statement". */
    private static final Set<EntityType> ISSUERS = EnumSet.of(EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.PEOPLE_GROUP);
    private static final Set<String> TOPIC_PREPOSITIONS = Set.of("of", "about", "for", "against");

    @Override
    public List<Attribution> find(SentenceReading reading) {
        List<Attribution> found = new ArrayList<>();
        for (Token token : reading.sentence().tokens()) {
            if (!token.isNoun()) continue;
            reading.cues().at(reading.sentence(), token.index()).filter(ReportingNounRule::attributes)
                    .flatMap(cue -> attribution(reading, cue, token.index())).ifPresent(found::add);
        }
        return found;
    }

    private static boolean attributes(CueFinder.Match cue) {
        return cue.has(Cue.REPORTS) || cue.has(Cue.REPORTS_DENIAL) || cue.has(Cue.REPORTS_APPEAL) || cue.has(Cue.BELIEVES);
    }

    private static Optional<Attribution> attribution(SentenceReading reading, CueFinder.Match cue, int noun) {
        SortedSet<Integer> clause = clause(reading, noun);
        Optional<Integer> source = source(reading, noun);
        SortedSet<Integer> content = clause.isEmpty() && source.isPresent() ? topic(reading, noun, cue.has(Cue.REPORTS_APPEAL)) : clause;
        boolean told = source.isPresent() || !cue.has(Cue.BELIEVES);
        if (content.isEmpty() || !told) return Optional.empty();
        // rumours and reports that nobody is said to spread stand for those who do
        Optional<Integer> teller = source.or(() -> reading.entities().at(reading.sentence().index(), noun).map(e -> noun));
        return Optional.of(new Attribution(reading.sentence().index(), reading.sentence().cover(cue.first(), cue.last()), noun, teller, Optional.empty(),
                content, cue.has(Cue.REPORTS_DENIAL), false, "reporting-noun"));
    }

    private static SortedSet<Integer> clause(SentenceReading reading, int noun) {
        SortedSet<Integer> tokens = new TreeSet<>();
        for (Dependency d : reading.dependents(noun)) {
            boolean open = d.relation().startsWith("acl") || d.relation().equals("dep");
            boolean clause = d.relation().equals("ccomp") || open && d.dependent() > noun && (isThatClause(reading, d.dependent()) || isPledge(reading, noun, d.dependent()));
            if (clause) tokens.addAll(reading.subtree(d.dependent()));
        }
        return tokens;
    }

    /** "its promise to rebuild the school". */
    private static boolean isPledge(SentenceReading reading, int noun, int head) {
        boolean infinitive = reading.dependents(head, "mark").stream().anyMatch(t -> reading.token(t).pos().equals("TO"));
        return infinitive && (reading.has(noun, Cue.MAKES_PLANNED) || reading.has(noun, Cue.REPORTS_APPEAL)) && source(reading, noun).isPresent();
    }

    private static boolean isThatClause(SentenceReading reading, int head) {
        boolean that = reading.dependents(head, "mark", "dep").stream().anyMatch(t -> reading.token(t).word().equalsIgnoreCase("that"));
        boolean relative = hasObjectBesideThat(reading, head);
        return (that || relative) && !reading.dependents(head, "nsubj", "nsubj:pass").isEmpty();
    }

    /** The parser takes "the allegation that she sold the house" for a relative clause, but it lacks no object. */
    private static boolean hasObjectBesideThat(SentenceReading reading, int head) {
        List<Integer> objects = reading.dependents(head, "obj");
        return objects.size() > 1 && objects.stream().anyMatch(t -> reading.token(t).word().equalsIgnoreCase("that"));
    }

    /** An appeal says what for, whatever it is; of other words only what tells of an event is content. */
    private static SortedSet<Integer> topic(SentenceReading reading, int noun, boolean appeal) {
        SortedSet<Integer> tokens = new TreeSet<>();
        reading.dependents(noun, "nmod").stream().filter(t -> reading.preposition(t).filter(TOPIC_PREPOSITIONS::contains).isPresent())
                .filter(t -> reading.tellsEvent().test(t) || appeal || isAmount(reading, t)).forEach(t -> tokens.addAll(reading.subtree(t)));
        return tokens;
    }

    private static boolean isAmount(SentenceReading reading, int head) {
        return reading.sentence().subtree(head).stream().anyMatch(t -> reading.token(t).pos().equals("CD"));
    }

    private static Optional<Integer> source(SentenceReading reading, int noun) {
        return author(reading, noun).or(() -> maker(reading, noun));
    }

    /** Whose statement it is: "the ministry's statement", "a statement by the ministry"; a place that reports come from tells nothing. */
    static Optional<Integer> author(SentenceReading reading, int noun) {
        return reading.dependents(noun, "nmod:poss").stream().findFirst().or(() -> reading.dependents(noun, "nmod").stream()
                .filter(t -> reading.preposition(t).filter(SOURCE_PREPOSITIONS::contains).isPresent())
                .filter(t -> reading.entity(t).filter(e -> e.type() == EntityType.PLACE).isEmpty()).findFirst())
                .or(() -> reading.dependents(noun, "compound").stream().filter(t -> reading.entities().at(reading.sentence().index(), t)
                        .filter(e -> ISSUERS.contains(e.type())).isPresent()).findFirst());
    }

    /** Who makes, issues or voices it. */
    private static Optional<Integer> maker(SentenceReading reading, int noun) {
        return reading.sentence().governor(noun).filter(d -> d.relation().equals("obj") && reading.has(d.governor(), Cue.LIGHT))
                .filter(d -> reading.isFact(d.governor())).flatMap(d -> new SourceFinder(reading).source(d.governor()));
    }
}
