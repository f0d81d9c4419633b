package org.dateline.account.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.account.Participation;
import org.dateline.annotate.Sentence;
import org.dateline.mention.Role;

/**
 * What the triggers of one sentence owe to each other: an event that is the subject of another ("the offensive seized", "a quake hit the valley")
 * lends it its agent, and takes its participants where both are of one type.
 */
final class SharedArguments {
    private final Sentence sentence;
    private final Map<Integer, Draft> byHead = new LinkedHashMap<>();

    private SharedArguments(Sentence sentence, List<Draft> drafts) {
        this.sentence = sentence;
        drafts.forEach(d -> byHead.put(d.mention().head(), d));
    }

    static List<Draft> share(Sentence sentence, List<Draft> drafts) {
        SharedArguments shared = new SharedArguments(sentence, drafts);
        return drafts.stream().map(d -> d.with(shared.participations(d))).toList();
    }

    private List<Participation> participations(Draft draft) {
        Set<Participation> all = new LinkedHashSet<>(draft.participations());
        if (!has(all, Role.AGENT)) subject(draft).ifPresent(subject -> lend(subject, Role.AGENT, "agent-of-subject", all));
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
