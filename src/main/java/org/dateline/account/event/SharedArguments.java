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
import org.dateline.account.Participation;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.Role;

/**
 * What the triggers of one sentence owe to each other: an event that is the subject of another ("the offensive seized", "a quake hit the valley")
 * lends it its agent, and takes its participants where both are of one type. Harm that is told with violence ("the gang raided the market, and two
 * traders were killed") is done by those who were violent, and violence is done to those who were harmed.
 */
final class SharedArguments {
    private static final Set<String> VIOLENCE = Set.of("Attack", "AirStrike", "Crime");
    private static final Set<String> HARM = Set.of("Casualty", "Destruction");

    private static final Set<String> ACCUSING = Set.of("LegalAction", "Arrest");
    private static final Set<String> GROUNDS = Set.of("with", "of", "for", "over");

    private final Sentence sentence;
    private final EntityIndex entities;
    private final Map<Integer, Draft> byHead = new LinkedHashMap<>();

    private SharedArguments(Sentence sentence, List<Draft> drafts, EntityIndex entities) {
        this.sentence = sentence;
        this.entities = entities;
        drafts.forEach(d -> byHead.put(d.mention().head(), d));
    }

    static List<Draft> share(Sentence sentence, List<Draft> drafts, EntityIndex entities) {
        SharedArguments shared = new SharedArguments(sentence, drafts, entities);
        return drafts.stream().map(d -> d.with(shared.participations(d))).toList();
    }

    private List<Participation> participations(Draft draft) {
        Set<Participation> all = new LinkedHashSet<>(draft.participations());
        if (!has(all, Role.AGENT)) subject(draft).ifPresent(subject -> lend(subject, Role.AGENT, "agent-of-subject", all));
        if (!has(all, Role.AGENT)) accused(draft, all);
        if (HARM.contains(draft.type()) && !has(all, Role.AGENT)) toldWith(draft, VIOLENCE).forEach(violence -> lendAgents(violence, draft, all));
        if (VIOLENCE.contains(draft.type()) && !has(all, Role.PATIENT)) toldWith(draft, HARM).forEach(harm -> lendPeople(harm, draft, all));
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

    /** Who is charged with a deed, or held for it, has done it as far as that is said: "convicted of the murder of". */
    private void accused(Draft deed, Set<Participation> to) {
        Optional<Dependency> up = sentence.governor(deed.mention().head()).filter(d -> d.relation().startsWith("obl"));
        boolean ground = sentence.dependents(deed.mention().head()).stream().anyMatch(d -> d.relation().equals("case") && GROUNDS.contains(sentence.token(d.dependent()).lemma()));
        if (!ground) return;
        up.map(d -> byHead.get(d.governor())).filter(law -> ACCUSING.contains(law.type()) && !ACCUSING.contains(deed.type()))
                .ifPresent(law -> law.participations().stream().filter(p -> p.role() == Role.PATIENT)
                        .forEach(p -> to.add(new Participation(Role.AGENT, p.entity(), p.evidence(), "accused"))));
    }

    /** Those of such types in a clause that hangs on the draft's, or on which that hangs. */
    private List<Draft> toldWith(Draft draft, Set<String> types) {
        int head = draft.mention().head();
        return byHead.values().stream().filter(d -> d != draft && types.contains(d.type()) && d.factuality() == draft.factuality())
                .filter(d -> sentence.subtree(head).contains(d.mention().head()) || sentence.subtree(d.mention().head()).contains(head)).toList();
    }

    /** Nobody is taken to have harmed his like: "rebels raided the camp, and nine rebels were killed". */
    private void lendAgents(Draft violence, Draft harm, Set<Participation> to) {
        Set<String> harmed = harm.entities(Role.PATIENT).stream().map(this::head).collect(Collectors.toSet());
        if (violence.entities(Role.AGENT).stream().map(this::head).anyMatch(harmed::contains)) return;
        lend(violence, Role.AGENT, "agent-of-violence", to);
    }

    private void lendPeople(Draft harm, Draft violence, Set<Participation> to) {
        if (!harm.entities(Role.AGENT).isEmpty() && Collections.disjoint(harm.entities(Role.AGENT), violence.entities(Role.AGENT))) return;
        harm.participations().stream().filter(p -> p.role() == Role.PATIENT && !entities.get(p.entity()).type().isLocation())
                .filter(p -> !violence.entities(Role.AGENT).contains(p.entity())).forEach(p -> to.add(named(p, "patient-of-harm")));
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
