package org.dateline.account.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.account.Participation;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.EventTrait;
import org.dateline.mention.lexicon.Lexicon;

/**
 * What the triggers of one sentence owe to each other: an event that is the subject of another ("the offensive seized", "a quake hit the valley")
 * lends it its agent, and takes its participants where both are of one type. Harm that is told with violence ("the gang raided the market, and two
 * traders were killed") is done by those who were violent.
 */
final class SharedArguments {
    private static final Set<String> VIOLENT = Set.of("obl:in", "obl:by", "obl:from", "obl:during", "obl:agent");
    private static final Set<String> THROUGH = Set.of("after", "following", "during", "amid", "in", "at");
    private static final Set<String> LENGTHS = Set.of("hour", "day", "week", "month", "year");
    private static final Set<String> GROUNDS = Set.of("with", "of", "for");

    private final Sentence sentence;
    private final EntityIndex entities;
    private final Lexicon lexicon;
    private final Map<Integer, Draft> byHead = new LinkedHashMap<>();

    private SharedArguments(Sentence sentence, List<Draft> drafts, EntityIndex entities, Lexicon lexicon) {
        this.sentence = sentence;
        this.entities = entities;
        this.lexicon = lexicon;
        drafts.forEach(d -> byHead.put(d.mention().head(), d));
    }

    static List<Draft> share(Sentence sentence, List<Draft> drafts, EntityIndex entities, Lexicon lexicon) {
        SharedArguments shared = new SharedArguments(sentence, drafts, entities, lexicon);
        return drafts.stream().map(d -> d.with(shared.participations(d))).toList();
    }

    private List<Participation> participations(Draft draft) {
        Set<Participation> all = new LinkedHashSet<>(draft.participations());
        if (!has(all, Role.AGENT)) subject(draft).ifPresent(subject -> lend(subject, Role.AGENT, "agent-of-subject", all));
        if (!has(all, Role.AGENT)) accused(draft, all);
        if (!has(all, Role.AGENT)) gone(draft).ifPresent(through -> lend(through, Role.AGENT, "agent-of-clause", all));
        if (is(draft, EventTrait.HARM) && !has(all, Role.AGENT)) violenceOf(draft).forEach(violence -> lendAgents(violence, draft, all));
        if (is(draft, EventTrait.VIOLENT)) harmIn(draft).forEach(harm -> {
            if (!has(draft.participations(), Role.AGENT)) lend(harm, Role.AGENT, "agent-of-harm", all);
            if (!has(draft.participations(), Role.PATIENT)) lend(harm, Role.PATIENT, "patient-of-harm", all);
        });
        for (Draft predicate : predicates(draft)) {
            predicate.participations().stream().filter(p -> !has(draft.participations(), p.role())).forEach(p -> all.add(named(p, "predicate")));
        }
        return new ArrayList<>(all);
    }

    /** "the offensive seized", "seizing the port would cut off". */
    private Optional<Draft> subject(Draft verb) {
        return sentence.arguments(verb.mention().head()).stream().filter(d -> d.relation().equals("nsubj") || d.relation().equals("csubj"))
                .map(d -> byHead.get(d.dependent())).filter(d -> d != null).findFirst();
    }

    /** "Took the port after days of fighting", "came home after talks": what those who act have been through, if it is told without a word on whose it is. */
    private Optional<Draft> gone(Draft event) {
        int noun = event.mention().head();
        if (!is(event, EventTrait.JOINT) || !sentence.token(noun).isNoun() || Reference.isDefinite(sentence, noun) || !event.participations().stream().allMatch(p -> p.role() == Role.PLACE)) return Optional.empty();
        int phrase = sentence.governor(noun).filter(d -> d.relation().startsWith("nmod") && LENGTHS.contains(sentence.token(d.governor()).lemma())).map(Dependency::governor).orElse(noun);
        boolean through = sentence.dependents(phrase).stream().anyMatch(d -> d.relation().equals("case") && THROUGH.contains(sentence.token(d.dependent()).lemma()));
        return sentence.governor(phrase).filter(d -> through && d.relation().startsWith("obl")).map(d -> byHead.get(d.governor()));
    }

    /** Who is charged with a deed, or held for it, has done it as far as that is said: "convicted of the murder of". */
    private void accused(Draft deed, Set<Participation> to) {
        Optional<Dependency> up = sentence.governor(deed.mention().head()).filter(d -> d.relation().startsWith("obl"));
        boolean ground = sentence.dependents(deed.mention().head()).stream().anyMatch(d -> d.relation().equals("case") && GROUNDS.contains(sentence.token(d.dependent()).lemma()));
        if (!ground) return;
        up.map(d -> byHead.get(d.governor())).filter(law -> is(law, EventTrait.ACCUSES) && !is(deed, EventTrait.ACCUSES))
                .ifPresent(law -> law.participations().stream().filter(p -> p.role() == Role.PATIENT)
                        .forEach(p -> to.add(new Participation(Role.AGENT, p.entity(), p.evidence(), "accused"))));
    }

    /** The violence in, by or from which it happened, or in whose clause a passive tells it: "was raided in May, when two nurses were killed". */
    private List<Draft> violenceOf(Draft harm) {
        int head = harm.mention().head();
        if (!sentence.token(head).isVerb() || !Voice.isPassive(sentence, head)) return List.of();
        return byHead.values().stream().filter(d -> is(d, EventTrait.VIOLENT) && d.factuality() == harm.factuality())
                .filter(d -> sentence.arguments(head).stream().anyMatch(a -> a.dependent() == d.mention().head() && VIOLENT.contains(a.relation())) || isTold(head, d.mention().head())).toList();
    }

    /** "Killed four miners in an ambush": the harm that was done in it. */
    private Stream<Draft> harmIn(Draft violence) {
        int noun = violence.mention().head();
        if (!sentence.token(noun).isNoun() || Reference.isDefinite(sentence, noun)) return Stream.empty();
        boolean in = sentence.dependents(noun).stream().anyMatch(d -> d.relation().equals("case") && sentence.token(d.dependent()).lemma().equals("in"));
        Optional<Dependency> up = sentence.governor(noun).filter(d -> in);
        Optional<Integer> verb = up.filter(d -> d.relation().equals("obl")).map(Dependency::governor)
                .or(() -> up.filter(d -> d.relation().equals("nmod")).flatMap(d -> sentence.governor(d.governor())).filter(d -> d.relation().equals("obj")).map(Dependency::governor));
        return verb.map(byHead::get).filter(d -> is(d, EventTrait.HARM) && d.factuality() == violence.factuality()).stream();
    }

    /** Whether the verb stands in a clause with "when", or one joined by "and", below the other. */
    private boolean isTold(int verb, int above) {
        boolean joined = sentence.governor(verb).filter(d -> d.relation().equals("conj") && d.governor() == above).isPresent();
        boolean when = sentence.dependents(verb).stream().anyMatch(d -> d.dependent() < verb && sentence.token(d.dependent()).lemma().equals("when")) && sentence.subtree(above).contains(verb);
        return joined || when;
    }

    /** Nobody is taken to have harmed his like: "rebels raided the camp, and nine rebels were killed". */
    private void lendAgents(Draft violence, Draft harm, Set<Participation> to) {
        Set<String> harmed = harm.entities(Role.PATIENT).stream().map(this::head).collect(Collectors.toSet());
        if (violence.entities(Role.AGENT).stream().map(this::head).anyMatch(harmed::contains)) return;
        lend(violence, Role.AGENT, "agent-of-violence", to);
    }

    private String head(int entity) {
        String name = entities.get(entity).name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** What is said of an event in words of its own type, in a main or a relative clause: "the quake that hit the valley". */
    private List<Draft> predicates(Draft noun) {
        return byHead.values().stream().filter(d -> d != noun && d.type().equals(noun.type()))
                .filter(d -> sentence.arguments(d.mention().head()).stream().anyMatch(a -> a.relation().equals("nsubj") && a.dependent() == noun.mention().head()))
                .toList();
    }

    private boolean is(Draft draft, EventTrait trait) {
        return lexicon.has(draft.type(), trait);
    }

    private static void lend(Draft from, Role role, String rule, Set<Participation> to) {
        from.participations().stream().filter(p -> p.role() == role).forEach(p -> to.add(named(p, rule)));
    }

    private static Participation named(Participation p, String rule) {
        return new Participation(p.role(), p.entity(), p.evidence(), rule);
    }

    private static boolean has(Iterable<Participation> participations, Role role) {
        for (Participation p : participations) if (p.role() == role) return true;
        return false;
    }
}
