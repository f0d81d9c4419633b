package org.dateline.account.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.ReportedClause;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EventMention;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.EventTrait;
import org.dateline.mention.lexicon.Frame;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Slot;

/**
 * Finds what fills a trigger's grammatical slots, whatever the construction: active and passive verbs, participles, relative clauses,
 * controlled and coordinated verbs, nominalisations with and without a verb that says who does it ("carried out, led, plans an attack").
 */
final class ArgumentFinder {
    private static final Set<Slot> BENEFITED = Set.of(Slot.TO, Slot.FOR);

    private final Lexicon lexicon;

    ArgumentFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Argument> find(Sentence sentence, EventMention trigger) {
        List<Argument> arguments = new ArrayList<>();
        Token head = sentence.token(trigger.head());
        if (head.isVerb() && isGerundNoun(sentence, trigger)) gerundArguments(sentence, trigger, arguments);
        else if (head.isVerb()) verbArguments(sentence, trigger, arguments);
        else nounArguments(sentence, trigger, arguments);
        for (Token token : sentence.tokens()) {
            // the noun of "take control of the bridge" has the slots that the verb lacks
            boolean inPhrase = token.index() != head.index() && trigger.evidence().span().contains(token.span()) && token.isNoun();
            if (inPhrase) nounDependents(sentence, token.index(), arguments);
        }
        return arguments.stream().filter(a -> a.tokens().stream().noneMatch(t -> isOwnWord(sentence.token(t), trigger))).distinct().toList();
    }

    /** Whether the token is a word of the trigger, and not one that stands between them: "accused Velk of". */
    private static boolean isOwnWord(Token token, EventMention trigger) {
        return trigger.evidence().span().contains(token.span()) && List.of(trigger.lemma().split(" ")).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** "The shelling of civilians by": a verb with the grammar of a noun. */
    private static boolean isGerundNoun(Sentence sentence, EventMention trigger) {
        return sentence.token(trigger.head()).pos().equals("VBG") && trigger.sense().frame().role(Slot.SUBJECT).isPresent()
                && (sentence.dependents(trigger.head()).stream().anyMatch(d -> d.relation().equals("det")) || determiner(sentence, trigger.head()).isPresent());
    }

    /** The article that the parser takes for the noun where a gerund is one. */
    private static Optional<Integer> determiner(Sentence sentence, int gerund) {
        return sentence.governor(gerund).filter(d -> d.relation().equals("amod") && d.governor() == gerund - 1 && sentence.token(d.governor()).pos().equals("DT")).map(Dependency::governor);
    }

    private void gerundArguments(Sentence sentence, EventMention trigger, List<Argument> arguments) {
        List<Argument> found = new ArrayList<>();
        nounDependents(sentence, trigger.head(), found);
        determiner(sentence, trigger.head()).ifPresent(article -> nounDependents(sentence, article, found));
        for (Argument a : found) {
            boolean own = trigger.sense().frame().role(a.slot()).isPresent();
            Slot slot = own ? a.slot() : switch (a.slot()) {
                case OF -> Slot.OBJECT;
                case BY -> Slot.SUBJECT;
                default -> a.slot();
            };
            arguments.add(new Argument(slot, a.tokens(), a.rule()));
        }
    }

    private static void verbArguments(Sentence sentence, EventMention trigger, List<Argument> arguments) {
        int verb = trigger.head();
        boolean bare = BareParticiple.is(sentence, trigger) || isDoneBySomebody(sentence, verb, trigger.sense().frame());
        boolean passive = bare || Voice.isPassive(sentence, verb);
        boolean objectless = !passive && Voice.object(sentence, verb).isEmpty();
        boolean inherits = !UnderstoodSubject.isPartedFromRelativeClause(sentence, verb) && ReportedClause.leftBy(sentence, verb).isEmpty();
        List<Integer> controllers = new ArrayList<>();
        for (Dependency d : sentence.arguments(verb)) {
            if (d.relation().endsWith(":xsubj")) controllers.add(d.dependent());
            else if (isOffPlace(sentence, d, trigger.sense().frame())) arguments.add(new Argument(Slot.NEAR, d.dependent(), rule(Slot.NEAR)));
            else if (RelativeClause.isSubjectTakenForObject(sentence, d)) arguments.add(new Argument(Slot.SUBJECT, d.dependent(), rule(Slot.SUBJECT)));
            else if (inherits || !d.relation().startsWith("nsubj")) {
                slot(bare && Voice.SUBJECTS.contains(d.relation()) ? "nsubj:pass" : d.relation(), passive).map(slot -> objectless ? ofPhrase(slot, trigger) : slot)
                        .ifPresent(slot -> arguments.add(new Argument(slot, RelativeClause.meant(sentence, d), rule(slot))));
            }
        }
        addressee(sentence, verb).ifPresent(arguments::add);
        recipient(trigger.sense().frame(), arguments);
        if (!passive) objectsComplements(sentence, verb, trigger.sense().frame(), arguments);
        if (objectless) infinitive(sentence, verb).flatMap(below -> Voice.object(sentence, below))
                .ifPresent(object -> arguments.add(new Argument(Slot.INFINITIVE, object, rule(Slot.INFINITIVE))));
        if (objectless) reducedClause(sentence, verb).ifPresent(object -> arguments.add(new Argument(Slot.OBJECT, object, rule(Slot.OBJECT))));
        if (UnderstoodSubject.isGerundBeforeObject(sentence, verb)) {
            arguments.add(new Argument(Slot.OBJECT, sentence.governor(verb).orElseThrow().governor(), rule(Slot.OBJECT)));
        }
        Slot missing = passive ? Slot.OBJECT : Slot.SUBJECT;
        if (arguments.stream().noneMatch(a -> a.slot() == missing)) {
            List<Integer> understood = Stream.concat(controllers.stream(), UnderstoodSubject.of(sentence, verb).stream()).distinct().toList();
            if (!understood.isEmpty()) arguments.add(new Argument(missing, understood, "understood-subject"));
        }
    }

    /** "A tower built in 1832 and listed by the council": a participle without an object, done by somebody, is passive wherever the parser hangs it. */
    private static boolean isDoneBySomebody(Sentence sentence, int verb, Frame frame) {
        boolean doneTo = frame.role(Slot.SUBJECT).filter(Role.AGENT::equals).isPresent() && frame.role(Slot.OBJECT).isPresent();
        List<Dependency> dependents = sentence.dependents(verb);
        if (!doneTo || !sentence.token(verb).pos().matches("VB[DN]") || Voice.object(sentence, verb).isPresent()) return false;
        return dependents.stream().noneMatch(d -> d.relation().equals("aux")) && sentence.arguments(verb).stream().filter(d -> d.relation().equals("obl:by"))
                .anyMatch(d -> sentence.token(d.dependent()).isNoun() && sentence.dependents(d.dependent()).stream().noneMatch(below -> below.relation().equals("nummod")));
    }

    /** "Sank off Brenna", "was rescued off Brenna": the parser takes the preposition for a particle of a verb that has no object. */
    private static boolean isOffPlace(Sentence sentence, Dependency d, Frame frame) {
        boolean objectless = frame.role(Slot.SUBJECT).filter(Role.PATIENT::equals).isPresent() || Voice.isPassive(sentence, d.governor());
        return d.relation().equals("obj") && objectless && sentence.token(d.dependent()).isProperNoun()
                && sentence.dependents(d.governor()).stream().anyMatch(p -> p.relation().equals("compound:prt") && sentence.token(p.dependent()).lemma().equals("off"));
    }

    /** "Called on the clans to stop": the parser takes whom the preposition goes with for the subject of what they are to do. */
    private static Optional<Argument> addressee(Sentence sentence, int verb) {
        for (Dependency clause : sentence.dependents(verb)) {
            Optional<Integer> subject = sentence.dependents(clause.dependent()).stream().filter(d -> d.relation().equals("nsubj")).map(Dependency::dependent).findFirst();
            if (subject.isEmpty() || !clause.relation().matches("advcl|[cx]comp")) continue;
            List<Token> marks = sentence.dependents(clause.dependent()).stream().filter(d -> d.relation().equals("mark")).map(d -> sentence.token(d.dependent())).toList();
            if (marks.stream().noneMatch(m -> m.pos().equals("TO"))) continue;
            Optional<Slot> slot = marks.stream().filter(m -> m.pos().equals("IN") && m.index() == verb + 1 && m.index() < subject.get()).findFirst().flatMap(m -> Slot.ofPreposition(m.lemma()));
            if (slot.isPresent()) return Optional.of(new Argument(slot.get(), subject.get(), rule(slot.get())));
        }
        return Optional.empty();
    }

    /** "Fined the firm $9,000": verbs that do something to their object do it to one who gets the object. */
    private static void recipient(Frame frame, List<Argument> arguments) {
        if (frame.role(Slot.INDIRECT_OBJECT).isPresent() || frame.role(Slot.OBJECT).filter(Role.PATIENT::equals).isEmpty()) return;
        arguments.replaceAll(a -> a.slot() == Slot.INDIRECT_OBJECT ? new Argument(Slot.OBJECT, a.tokens(), a.rule()) : a);
    }

    /** "Offered help to the town", "promised a bridge for the island": what is parsed as the object's complement is the verb's. */
    private static void objectsComplements(Sentence sentence, int verb, Frame frame, List<Argument> arguments) {
        Voice.object(sentence, verb).ifPresent(object -> {
            for (Dependency d : sentence.arguments(object)) {
                Optional<Slot> slot = Optional.of(d.relation()).filter(r -> r.startsWith("nmod:")).flatMap(r -> Slot.ofPreposition(r.substring("nmod:".length())))
                        .filter(BENEFITED::contains).filter(s -> frame.role(s).filter(Role.PATIENT::equals).isPresent());
                slot.filter(s -> arguments.stream().noneMatch(a -> a.slot() == s)).ifPresent(s -> arguments.add(new Argument(s, d.dependent(), rule(s) + "-phrase-of-object")));
            }
        });
    }

    private static Optional<Integer> infinitive(Sentence sentence, int verb) {
        return sentence.dependents(verb).stream().filter(d -> d.relation().equals("xcomp") && sentence.token(d.dependent()).pos().equals("VB")).map(Dependency::dependent).findFirst();
    }

    /** "rescued nine miners trapped by the fire", "left nine miners dead": the parser takes the object and what is said of it for a clause. */
    private static Optional<Integer> reducedClause(Sentence sentence, int verb) {
        return sentence.dependents(verb).stream().filter(d -> d.relation().matches("[cx]comp") && sentence.token(d.dependent()).pos().matches("VB[NG]|JJ"))
                .map(Dependency::dependent).filter(c -> sentence.dependents(c).stream().noneMatch(d -> d.relation().startsWith("aux") || d.relation().equals("mark")))
                .flatMap(c -> Voice.subject(sentence, c).stream()).filter(s -> s > verb).findFirst();
    }

    /** The preposition of "stand by the king", a verb without another object, belongs to the verb, and what follows is its object. */
    private static Slot ofPhrase(Slot slot, EventMention trigger) {
        boolean own = trigger.lemma().endsWith(" " + slot.name().toLowerCase(Locale.ROOT)) && trigger.sense().frame().role(Slot.OBJECT).isPresent();
        return own ? Slot.OBJECT : slot;
    }

    private static Optional<Slot> slot(String relation, boolean passive) {
        if (Voice.SUBJECTS.contains(relation)) return Optional.of(Slot.SUBJECT);
        if (Voice.PASSIVE_SUBJECTS.contains(relation)) return Optional.of(passive ? Slot.OBJECT : Slot.SUBJECT);
        if (relation.equals("obj")) return Optional.of(Slot.OBJECT);
        if (relation.equals("iobj")) return Optional.of(Slot.INDIRECT_OBJECT);
        if (relation.equals("obl:agent")) return Optional.of(Slot.SUBJECT);
        if (relation.equals("obl:by") && passive) return Optional.of(Slot.SUBJECT);
        if (relation.startsWith("obl:") || relation.startsWith("nmod:")) return Slot.ofPreposition(relation.substring(relation.indexOf(':') + 1));
        return Optional.empty();
    }

    private static String rule(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void nounArguments(Sentence sentence, EventMention trigger, List<Argument> arguments) {
        int noun = trigger.head();
        nounDependents(sentence, noun, arguments);
        // "is at war with", "were in talks", "is in custody"
        Voice.subject(sentence, noun).ifPresent(subject -> arguments.add(new Argument(beside(sentence, noun, trigger.sense().frame()), subject, "subject")));
        sentence.dependents(noun).stream().filter(d -> d.relation().startsWith("acl") && isSupportedIn(sentence, d.dependent(), noun))
                .forEach(d -> subject(sentence, d.dependent(), doer(trigger.sense().frame()), arguments));
        responsible(sentence, noun).ifPresent(verb -> ownDeed(sentence, verb, trigger, arguments));
        Optional<Dependency> up = sentence.governor(noun).filter(d -> sentence.token(d.governor()).isVerb());
        if (up.isEmpty()) return;
        int verb = up.get().governor();
        String relation = up.get().relation();
        if (has(sentence, verb, noun, Cue.OWN_DEED) && relation.equals("obj")) ownDeed(sentence, verb, trigger, arguments);
        if (relation.equals("obl") && isMeantToBe(sentence, noun, trigger.sense().frame())) purpose(sentence, verb, trigger.sense().frame(), arguments);
        boolean object = relation.equals("obj") || relation.equals("nsubj:pass") || relation.equals("obl") && isOfPhrase(sentence, noun, verb);
        if (!object) return;
        Frame frame = trigger.sense().frame();
        boolean passive = Voice.isPassive(sentence, verb);
        if (has(sentence, verb, noun, Cue.UNDERGOES)) {
            if (!passive) sufferer(frame).ifPresent(slot -> subject(sentence, verb, slot, arguments));
        } else if (has(sentence, verb, noun, Cue.LIGHT)) {
            for (Dependency d : sentence.arguments(verb)) {
                Optional<Slot> slot = slot(d.relation(), passive).filter(s -> d.dependent() != noun && s != Slot.OBJECT);
                slot.ifPresent(s -> arguments.add(new Argument(s == Slot.SUBJECT ? doer(frame) : s, d.dependent(), "light-verb-" + rule(s))));
            }
            if (!passive) subject(sentence, verb, doer(frame), arguments);
        } else if (has(sentence, verb, noun, Cue.ENGAGES) && !passive) {
            subject(sentence, verb, doer(frame), arguments);
        }
    }

    /** "Admitted the fraud", "denied the charges": what one has done, or is charged with. */
    private void ownDeed(Sentence sentence, int verb, EventMention trigger, List<Argument> arguments) {
        Frame frame = trigger.sense().frame();
        Optional<Slot> slot = lexicon.has(trigger.sense().eventType(), EventTrait.ACCUSES) ? sufferer(frame) : Optional.of(doer(frame));
        boolean told = arguments.stream().anyMatch(a -> slot.filter(s -> frame.role(s).equals(frame.role(a.slot()))).isPresent());
        if (!told && !Voice.isPassive(sentence, verb)) slot.ifPresent(s -> subject(sentence, verb, s, arguments));
    }

    /** "Claimed responsibility for the bombing": the verb, with its object, that says whose deed the noun is. */
    private Optional<Integer> responsible(Sentence sentence, int noun) {
        return sentence.governor(noun).filter(d -> d.relation().equals("nmod")).flatMap(d -> sentence.governor(d.governor()))
                .filter(d -> d.relation().equals("obj") && lexicon.has(sentence.token(d.governor()).lemma() + " " + sentence.token(d.dependent()).lemma(), PartOfSpeech.VERB, Cue.OWN_DEED))
                .map(Dependency::governor);
    }

    /** "The inquiry that the minister promised": a relative clause whose object the noun is. */
    private boolean isSupportedIn(Sentence sentence, int verb, int noun) {
        boolean supports = has(sentence, verb, noun, Cue.ENGAGES) || has(sentence, verb, noun, Cue.LIGHT) && !has(sentence, verb, noun, Cue.UNDERGOES);
        return supports && !Voice.isPassive(sentence, verb) && Voice.subject(sentence, verb).filter(s -> s > noun && !sentence.token(s).pos().startsWith("W")).isPresent()
                && Voice.object(sentence, verb).filter(o -> o != noun && !sentence.token(o).pos().startsWith("W")).isEmpty();
    }

    /** "Flew to Lima for talks": an event of several that is the purpose of what one does. */
    private static boolean isMeantToBe(Sentence sentence, int noun, Frame frame) {
        return frame.role(Slot.WITH).filter(Role.AGENT::equals).isPresent()
                && sentence.dependents(noun).stream().anyMatch(d -> d.relation().equals("case") && sentence.token(d.dependent()).lemma().equals("for"));
    }

    /** Whoever does it, and whom he does it to ("invited the ambassador for talks"), take part. */
    private static void purpose(Sentence sentence, int verb, Frame frame, List<Argument> arguments) {
        boolean passive = Voice.isPassive(sentence, verb);
        for (Dependency d : sentence.arguments(verb)) {
            slot(d.relation(), passive).filter(s -> s == Slot.SUBJECT || s == Slot.OBJECT)
                    .ifPresent(s -> arguments.add(new Argument(s == Slot.OBJECT ? Slot.WITH : doer(frame), d.dependent(), "subject-of-purpose")));
        }
    }

    /** The slot of one who is "under attack", or "in custody" and "at war": that of the possessor in "his custody" and "his war". */
    private static Slot beside(Sentence sentence, int noun, Frame frame) {
        boolean under = sentence.dependents(noun).stream().anyMatch(d -> d.relation().equals("case") && sentence.token(d.dependent()).lemma().equals("under"));
        return Optional.of(frame).filter(f -> under).flatMap(ArgumentFinder::sufferer).orElse(frame.role(Slot.POSSESSIVE).isPresent() ? Slot.POSSESSIVE : doer(frame));
    }

    /** The subject of the verb that supports a noun, in the slot that it has there. */
    private static void subject(Sentence sentence, int verb, Slot slot, List<Argument> arguments) {
        List<Integer> tokens = Voice.subject(sentence, verb).map(List::of).orElseGet(() -> UnderstoodSubject.of(sentence, verb));
        if (!tokens.isEmpty() && arguments.stream().noneMatch(a -> a.slot() == slot)) arguments.add(new Argument(slot, tokens, "subject-of-support-verb"));
    }

    /** The slot of a noun's frame for the one who does it. */
    private static Slot doer(Frame frame) {
        return List.of(Slot.SUBJECT, Slot.BY).stream().filter(s -> frame.role(s).isPresent()).findFirst().orElse(Slot.POSSESSIVE);
    }

    /** The slot of a noun's frame for the one to whom it is done. */
    private static Optional<Slot> sufferer(Frame frame) {
        return List.of(Slot.AGAINST, Slot.ON, Slot.OF, Slot.TO, Slot.FOR).stream().filter(s -> frame.role(s).filter(r -> r == Role.PATIENT).isPresent()).findFirst();
    }

    private void nounDependents(Sentence sentence, int noun, List<Argument> arguments) {
        for (Dependency d : sentence.arguments(noun)) {
            String relation = d.relation();
            if (relation.equals("nmod:poss")) arguments.add(new Argument(Slot.POSSESSIVE, d.dependent(), "possessive"));
            else if (relation.equals("amod")) arguments.add(new Argument(Slot.ADJECTIVE, d.dependent(), "adjective"));
            else if (relation.equals("compound")) arguments.add(new Argument(Slot.COMPOUND, d.dependent(), "compound"));
            else if (relation.startsWith("nmod:") || relation.startsWith("obl:")) {
                Slot.ofPreposition(relation.substring(relation.indexOf(':') + 1)).ifPresent(slot -> arguments.add(new Argument(slot, d.dependent(), rule(slot) + "-phrase")));
            } else if (relation.equals("acl") && isSupport(sentence, d.dependent(), noun)) {
                for (Dependency below : sentence.arguments(d.dependent())) {
                    slot(below.relation(), true).map(s -> s == Slot.SUBJECT ? Slot.BY : s)
                            .ifPresent(slot -> arguments.add(new Argument(slot, below.dependent(), "light-verb-" + rule(slot))));
                }
            }
        }
        adjectiveNoun(sentence, noun, arguments);
    }

    /** "An attack carried out by", "the inquiry promised by". */
    private boolean isSupport(Sentence sentence, int participle, int noun) {
        return Voice.isPassive(sentence, participle) && (has(sentence, participle, noun, Cue.LIGHT) || has(sentence, participle, noun, Cue.ENGAGES));
    }

    /** An adjective that tells of an event ("dead") has its noun as its subject. */
    private static void adjectiveNoun(Sentence sentence, int word, List<Argument> arguments) {
        if (!sentence.token(word).pos().startsWith("JJ")) return;
        sentence.governor(word).filter(d -> d.relation().equals("amod")).ifPresent(d -> arguments.add(new Argument(Slot.SUBJECT, d.governor(), "modified-noun")));
    }

    /** "engaged in talks", "embarked on an offensive": the noun's preposition belongs to the verb. */
    private boolean isOfPhrase(Sentence sentence, int noun, int verb) {
        return sentence.dependents(noun).stream().filter(d -> d.relation().equals("case"))
                .anyMatch(d -> lexicon.entry(sentence.token(verb).lemma() + " " + sentence.token(d.dependent()).lemma(), PartOfSpeech.VERB).isPresent());
    }

    /** Whether the verb, alone or with its particle or the noun's preposition, has the cue. */
    private boolean has(Sentence sentence, int verb, int noun, Cue cue) {
        String lemma = sentence.token(verb).lemma();
        List<String> particles = new ArrayList<>();
        sentence.dependents(verb).stream().filter(d -> d.relation().equals("compound:prt")).forEach(d -> particles.add(sentence.token(d.dependent()).lemma()));
        sentence.dependents(noun).stream().filter(d -> d.relation().equals("case")).forEach(d -> particles.add(sentence.token(d.dependent()).lemma()));
        if (particles.stream().anyMatch(p -> lexicon.has(lemma + " " + p, PartOfSpeech.VERB, cue))) return true;
        return particles.isEmpty() && lexicon.has(lemma, PartOfSpeech.VERB, cue);
    }
}
