package org.dateline.account.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.account.Participation;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.mention.Role;

/**
 * What the triggers of one sentence owe to each other: an event that is the subject of another ("the offensive seized", "a quake hit the valley")
 * lends it its agent, and takes its participants where both are of one type.
 */
final class SharedArguments {
    private final Sentence sentence;
    private final Map<Integer, Draft> byHead = new HashMap<>();

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
        predicate(draft).filter(p -> p.type().equals(draft.type()) && draft.participations().isEmpty())
                .ifPresent(p -> p.participations().forEach(q -> all.add(named(q, "predicate"))));
        return new ArrayList<>(all);
    }

    private Optional<Draft> subject(Draft verb) {
        return sentence.arguments(verb.mention().head()).stream().filter(d -> d.relation().equals("nsubj")).map(d -> byHead.get(d.dependent()))
                .filter(d -> d != null).findFirst();
    }

    private Optional<Draft> predicate(Draft noun) {
        return sentence.governor(noun.mention().head()).filter(d -> d.relation().equals("nsubj")).map(d -> byHead.get(d.governor()));
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
