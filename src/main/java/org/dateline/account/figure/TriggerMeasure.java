package org.dateline.account.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.account.figure.Triggers.Trigger;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Slot;
import org.dateline.mention.quantity.Quantity;

/** Finds the trigger whose participants a quantity counts: "killed at least <u>640</u> people", "<u>12</u> dead", "a toll of <u>40</u>". */
record TriggerMeasure(Sentence sentence, Quantity quantity, Triggers triggers) {
    private static final Set<String> NO_RELATION_OF_COUNTED = Set.of("ccomp", "dep", "nummod", "amod", "compound", "appos");

    private static final Set<String> NUMBERS = Set.of("number", "total", "count", "tally");

    /** A trigger and the name of the rule that joined it to the quantity. */
    record Joined(Trigger trigger, String rule) {
    }

    Optional<Joined> find() {
        List<Trigger> measuring = triggers.measuring(sentence.index());
        return named(measuring).or(() -> tallied(measuring)).or(() -> partOf(measuring)).or(() -> adjacent(measuring)).or(() -> modifying(measuring)).or(() -> governing(measuring))
                .or(() -> predicated(measuring))
                .or(() -> inTheirThousands(measuring)).or(() -> lostSubject(measuring));
    }

    private int head() {
        return quantity.counted().orElse(quantity.head());
    }

    /** "2,900 deaths": what is counted is the event itself. */
    private Optional<Joined> named(List<Trigger> measuring) {
        return quantity.counted().flatMap(c -> at(measuring, c)).map(t -> new Joined(t, "counted-trigger"));
    }

    private Optional<Joined> tallied(List<Trigger> measuring) {
        Tally tally = new Tally(sentence, quantity);
        return tally.noun().flatMap(noun -> tally.counts(noun, measuring)).map(t -> new Joined(t, "tally"));
    }

    /** "two of the <u>dead</u>". */
    private Optional<Joined> partOf(List<Trigger> measuring) {
        int next = quantity.head() + 2;
        boolean definite = isOfSome() && next < sentence.tokens().size() && Set.of("the", "those", "these").contains(sentence.token(next).lemma());
        if (!definite) return Optional.empty();
        Optional<Trigger> part = at(measuring, next + 1);
        if (part.isEmpty() && next + 2 < sentence.tokens().size() && !sentence.token(next + 1).isNoun()) part = at(measuring, next + 2);
        return part.filter(t -> !isActive(t.mention().head())).map(t -> new Joined(t, "part-of-named"));
    }

    /** "12 dead", "40 people injured": an adjective or participle right after the phrase. */
    private Optional<Joined> adjacent(List<Trigger> measuring) {
        int last = lastToken();
        int end = last + 1 < sentence.tokens().size() && sentence.token(last + 1).word().equals("more") ? last + 1 : last;
        return at(measuring, end + 1).filter(t -> isAdjectival(sentence.token(t.mention().head()))).filter(t -> !isActive(t.mention().head()))
                .or(() -> endingAt(measuring, end + 1)).map(t -> new Joined(t, "adjacent-participle"));
    }

    /** "left 12 dead": the adjective is a part of the trigger. */
    private Optional<Trigger> endingAt(List<Trigger> measuring, int token) {
        if (token >= sentence.tokens().size() || !isAdjectival(sentence.token(token))) return Optional.empty();
        return measuring.stream().filter(t -> t.mention().head() < token && t.mention().lemma().endsWith(" " + sentence.token(token).lemma())
                && t.mention().evidence().span().contains(sentence.token(token).span())).findFirst();
    }

    private int lastToken() {
        int last = head();
        while (last + 1 < sentence.tokens().size() && sentence.token(last + 1).span().end() <= quantity.evidence().span().end()) last++;
        return last;
    }

    private static boolean isAdjectival(Token token) {
        return token.pos().startsWith("JJ") || token.pos().equals("VBN") || token.pos().equals("VBD");
    }

    /** Whether a verb form has an object of its own and so is no participle: "40 fighters killed a guard". */
    private boolean isActive(int verb) {
        return sentence.dependents(verb).stream().anyMatch(d -> d.relation().equals("obj") || d.relation().equals("ccomp"));
    }

    /** "40 injured survivors", "the 18 people killed there", "115,000 displaced people". */
    private Optional<Joined> modifying(List<Trigger> measuring) {
        if (isOfSome()) return Optional.empty();
        return sentence.arguments(head()).stream().filter(d -> d.relation().equals("amod") || d.relation().equals("acl"))
                .flatMap(d -> at(measuring, d.dependent()).stream()).filter(t -> countsModified(t)).findFirst().map(t -> new Joined(t, "modifier"));
    }

    private boolean countsModified(Trigger trigger) {
        Token token = sentence.token(trigger.mention().head());
        if (token.pos().equals("VBG")) return countedSlots(trigger).contains(Slot.SUBJECT);
        return !token.pos().equals("VB");
    }

    /** The quantity stands in the slot whose filler the trigger happens to. */
    private Optional<Joined> governing(List<Trigger> measuring) {
        for (int token : heads()) {
            for (Dependency d : withRaised(isOfSome() ? basic(token) : incoming(token))) {
                Optional<Trigger> trigger = at(measuring, d.governor()).filter(t -> fills(t, d.relation()));
                if (trigger.isPresent()) return trigger.map(t -> new Joined(t, "participant"));
            }
        }
        return Optional.empty();
    }

    /** What stands for the counted ones in the grammar: the noun, or with a bare number the word that it goes with ("31 <u>more</u>"). */
    private List<Integer> heads() {
        if (quantity.counted().isPresent()) return List.of(quantity.counted().get());
        Optional<Integer> more = sentence.governor(quantity.head()).filter(d -> d.relation().equals("nummod")).map(Dependency::governor);
        return more.map(m -> List.of(quantity.head(), m)).orElse(List.of(quantity.head()));
    }

    /** "two <u>of the</u> wounded": what follows says of whom, and in the graph it takes the number's place. */
    private boolean isOfSome() {
        int next = quantity.head() + 1;
        return quantity.counted().isEmpty() && next < sentence.tokens().size() && sentence.token(next).word().equals("of");
    }

    private List<Dependency> basic(int token) {
        return sentence.governor(token).filter(d -> d.governor() >= 0).stream().toList();
    }

    private List<Dependency> incoming(int token) {
        return sentence.graph().to(token).stream().filter(d -> d.governor() >= 0).toList();
    }

    /** The subject of "begin" in "thousands began fleeing" is that of the verb below it. */
    private List<Dependency> withRaised(List<Dependency> direct) {
        List<Dependency> all = new ArrayList<>(direct);
        for (Dependency d : direct) {
            if (!d.relation().startsWith("nsubj")) continue;
            sentence.dependents(d.governor()).stream().filter(x -> x.relation().equals("xcomp"))
                    .forEach(x -> all.add(new Dependency(x.dependent(), d.dependent(), "nsubj")));
        }
        return all;
    }

    private boolean fills(Trigger trigger, String relation) {
        int head = trigger.mention().head();
        Token token = sentence.token(head);
        Set<Slot> slots = countedSlots(trigger);
        if (relation.startsWith("conj")) return token.isVerb() && quantity.counted().isEmpty() && head() > head;
        // "four drivers are in captivity"
        if (token.isNoun() && relation.equals("nsubj")) return trigger.mention().sense().frame().role(Slot.POSSESSIVE).filter(Role.PATIENT::equals).isPresent();
        if (relation.equals("nummod")) return quantity.counted().isEmpty() || quantity.counted().get() == head;
        if (token.isNoun()) return relation.equals("nmod:of") || relation.startsWith("nmod:")
                && Slot.ofPreposition(relation.substring(5)).filter(slots::contains).isPresent();
        if (relation.startsWith("nsubj:pass") || relation.equals("obj")) return slots.contains(Slot.OBJECT)
                || slots.stream().noneMatch(s -> s == Slot.SUBJECT);
        if (relation.startsWith("nsubj")) return !token.isVerb() || slots.contains(Slot.SUBJECT) || isReduced(head) || leavesAPlace(head);
        return false;
    }

    /** "Thousands displaced": a participle without its auxiliary, or a past form without object, tells of what happened to its subject. */
    private boolean isReduced(int verb) {
        boolean bare = sentence.dependents(verb).stream().noneMatch(d -> d.relation().startsWith("aux") || d.relation().equals("obj"));
        String pos = sentence.token(verb).pos();
        return bare && (pos.equals("VBN") || pos.equals("VBD"));
    }

    /** "Thousands evacuate Lima": with a place for its object, what counts is who goes. */
    private boolean leavesAPlace(int verb) {
        return sentence.dependents(verb).stream().filter(d -> d.relation().equals("obj"))
                .anyMatch(d -> sentence.subtree(d.dependent()).stream().anyMatch(t -> sentence.token(t).name().equals("LOCATION")));
    }

    /** Where those stand who undergo the event; where nobody does, those who act. */
    private static Set<Slot> countedSlots(Trigger trigger) {
        Map<Slot, Role> roles = trigger.mention().sense().frame().roles();
        Set<Slot> patients = roles.entrySet().stream().filter(e -> e.getValue() == Role.PATIENT).map(Map.Entry::getKey).collect(Collectors.toSet());
        if (!patients.isEmpty()) return patients;
        return roles.entrySet().stream().filter(e -> e.getValue() == Role.AGENT).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** "the toll rose to 40", "the number of deaths is 40": a bare number said of a trigger noun. */
    private Optional<Joined> predicated(List<Trigger> measuring) {
        if (quantity.counted().isPresent()) return Optional.empty();
        return measuring.stream().filter(t -> counted(t).filter(noun -> Subjects.saysOf(sentence, noun, quantity.head())).isPresent() || isMistakenPredicate(t))
                .findFirst().map(t -> new Joined(t, "said-of-trigger"));
    }

    /** The noun whose number may be told: the trigger itself, or with a participle whom it goes with ("the number of people killed"). */
    private Optional<Integer> counted(Trigger trigger) {
        int head = trigger.mention().head();
        if (!sentence.token(head).isVerb()) return Optional.of(head);
        Optional<Dependency> up = sentence.governor(head);
        // "the number of injured"
        if (up.filter(d -> d.relation().equals("nmod") && NUMBERS.contains(sentence.token(d.governor()).lemma())).isPresent()) return Optional.of(head);
        return up.filter(d -> d.relation().equals("acl") || d.relation().equals("amod")).map(Dependency::governor)
                .filter(noun -> sentence.governor(noun).filter(d -> d.relation().equals("nmod") && NUMBERS.contains(sentence.token(d.governor()).lemma())).isPresent());
    }

    /** "the number of people killed rose to 40": the parser takes the participle for the predicate, which a number cannot undergo. */
    private boolean isMistakenPredicate(Trigger trigger) {
        int head = trigger.mention().head();
        boolean ofNumber = sentence.token(head).pos().equals("VBN") && sentence.dependents(head).stream()
                .anyMatch(d -> d.relation().startsWith("nsubj") && NUMBERS.contains(sentence.token(d.dependent()).lemma()));
        return ofNumber && sentence.governor(quantity.head()).map(Dependency::governor).filter(verb -> verb != head && sentence.token(verb).isVerb())
                .flatMap(sentence::governor).filter(d -> d.governor() == head).isPresent();
    }

    /** "fleeing in their thousands". */
    private Optional<Joined> inTheirThousands(List<Trigger> measuring) {
        boolean possessed = sentence.dependents(quantity.head()).stream().anyMatch(d -> d.relation().equals("nmod:poss"));
        boolean byThe = sentence.dependents(quantity.head()).stream().anyMatch(d -> sentence.token(d.dependent()).lemma().equals("by"));
        if (quantity.counted().isPresent() || !possessed && !byThe) return Optional.empty();
        return incoming(quantity.head()).stream().filter(d -> d.relation().startsWith("obl")).flatMap(d -> at(measuring, d.governor()).stream())
                .findFirst()
                .map(t -> new Joined(t, "in-their-thousands"));
    }

    /** A counted noun is no clause and no modifier: where the tree has it so, the parser lost a subject that stands far from its verb. */
    private Optional<Joined> lostSubject(List<Trigger> measuring) {
        boolean lost = quantity.counted().flatMap(sentence::governor).filter(d -> NO_RELATION_OF_COUNTED.contains(d.relation())).isPresent();
        lost |= isObjectOfSpeech(measuring);
        boolean prepositional = sentence.dependents(head()).stream().anyMatch(d -> d.relation().equals("case"));
        if (!lost || prepositional) return Optional.empty();
        Stream<Trigger> near = Stream.concat(Governors.chain(sentence, head()).stream().flatMap(above -> at(measuring, above).stream()),
                isObjectOfSpeech(measuring) ? measuring.stream() : Stream.empty());
        return near.filter(t -> t.mention().head() > head())
                .filter(t -> fills(t, "nsubj") || fills(t, "nsubj:pass")).findFirst().map(t -> new Joined(t, "lost-subject"));
    }

    /** "said 40 people, most of them women, had been evacuated": a passive without its subject hangs on the verb that has the noun for an object. */
    private boolean isObjectOfSpeech(List<Trigger> measuring) {
        Optional<Dependency> object = quantity.counted().flatMap(sentence::governor).filter(d -> d.relation().equals("obj"));
        return object.isPresent() && measuring.stream().map(t -> t.mention().head()).filter(t -> t > head())
                .filter(t -> sentence.governor(t).filter(d -> d.governor() == object.get().governor()).isPresent())
                .anyMatch(t -> sentence.dependents(t).stream().noneMatch(d -> d.relation().startsWith("nsubj"))
                        && sentence.dependents(t).stream().anyMatch(d -> d.relation().equals("aux:pass")));
    }

    private static Optional<Trigger> at(List<Trigger> measuring, int token) {
        return measuring.stream().filter(t -> t.mention().head() == token).findFirst();
    }
}
