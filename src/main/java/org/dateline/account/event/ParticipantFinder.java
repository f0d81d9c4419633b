package org.dateline.account.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.account.Participation;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.EventMention;
import org.dateline.mention.MentionForm;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.Frame;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Slot;

/** Finds who takes part in an event, and where it is: the entities in the trigger's slots, in the roles that its frame gives them. */
final class ParticipantFinder {
    static final Set<Slot> LOCATIVE = Set.of(Slot.IN, Slot.AT, Slot.NEAR, Slot.INSIDE, Slot.OUTSIDE, Slot.AROUND, Slot.WITHIN, Slot.ACROSS, Slot.ON, Slot.OVER);
    private static final Set<Slot> OWNING = Set.of(Slot.POSSESSIVE, Slot.ADJECTIVE, Slot.COMPOUND);
    private static final int DEEPEST_OF = 3;
    /** The kind of those nouns for houses that stand for those who run them. */
    private static final String INSTITUTION = "institution";

    private final Lexicon lexicon;
    private final ArgumentFinder arguments;

    ParticipantFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.arguments = new ArgumentFinder(lexicon);
    }

    List<Participation> find(Sentence sentence, EventMention trigger, EntityIndex entities) {
        Frame frame = trigger.sense().frame();
        List<Filled> all = arguments.find(sentence, trigger).stream().map(a -> new Filled(a, fillers(sentence, a, frame, entities))).toList();
        Set<Participation> found = new LinkedHashSet<>();
        for (Filled filled : all) {
            for (Filler filler : filled.fillers()) found.addAll(participations(frame, alternation(frame, filled.argument(), filler, all), filler));
        }
        return PlaceRule.own(sentence, trigger, new ArrayList<>(found), entities, lexicon);
    }

    private record Filled(Argument argument, List<Filler> fillers) {
    }

    /**
     * Verbs of the causative alternation: without an object, what does not act by itself is what they happen to ("the airport reopened"), and what
     * befalls their subject alone is done by it to an object ("doctors quarantined the crew").
     */
    private static Argument alternation(Frame frame, Argument argument, Filler filler, List<Filled> all) {
        if (argument.slot() == Slot.POSSESSIVE && isDoer(frame, all)) return new Argument(Slot.BY, argument.tokens(), argument.rule());
        if (argument.slot() != Slot.SUBJECT) return argument;
        List<Filled> objects = all.stream().filter(f -> f.argument().slot() == Slot.OBJECT).toList();
        boolean acts = frame.role(Slot.SUBJECT).filter(Role.AGENT::equals).isPresent();
        if (acts && objects.isEmpty() && filler.entity().type().isSite() && argument.rule().equals("subject")) return new Argument(Slot.OBJECT, argument.tokens(), argument.rule());
        boolean befalls = frame.role(Slot.SUBJECT).equals(Optional.of(Role.PATIENT)) && frame.role(Slot.OBJECT).equals(Optional.of(Role.PATIENT));
        boolean toOthers = objects.stream().flatMap(f -> f.fillers().stream()).anyMatch(f -> f.entity().index() != filler.entity().index());
        return befalls && toOthers ? new Argument(Slot.BY, argument.tokens(), argument.rule()) : argument;
    }

    /** "Its dismissal of clerks": beside those to whom it is done, a possessor does it. */
    private static boolean isDoer(Frame frame, List<Filled> all) {
        return frame.role(Slot.POSSESSIVE).filter(Role.PATIENT::equals).isPresent() && frame.role(Slot.BY).filter(Role.AGENT::equals).isPresent()
                && frame.role(Slot.OF).filter(Role.PATIENT::equals).isPresent() && all.stream().anyMatch(f -> f.argument().slot() == Slot.OF);
    }

    /** All that are coordinated with the likeliest one that means somebody. */
    private List<Filler> fillers(Sentence sentence, Argument argument, Frame frame, EntityIndex entities) {
        for (int token : argument.tokens()) {
            if (sentence.governor(token).filter(d -> d.relation().equals("conj") && speaks(sentence, d)).isPresent()) continue;
            List<Filler> found = together(sentence, token, entities);
            if (found.isEmpty()) found = conjuncts(sentence, token).stream().flatMap(t -> each(sentence, t, ownersCount(frame, argument), entities).stream()).toList();
            List<Filler> examples = Examples.of(sentence, token).stream().flatMap(t -> conjuncts(sentence, t).stream()).flatMap(t -> entity(sentence, t, entities, 0).stream()).toList();
            if (!found.isEmpty() || !examples.isEmpty()) return Stream.concat(found.stream(), examples.stream()).toList();
        }
        return holder(sentence, argument, frame, entities).stream().toList();
    }

    /** "Chile and Peru said they would help": they are the ones that speak. */
    private List<Filler> together(Sentence sentence, int token, EntityIndex entities) {
        if (!sentence.token(token).pos().equals("PRP") || !sentence.token(token).word().equalsIgnoreCase("they")) return List.of();
        Optional<Integer> speakers = sentence.governor(token).flatMap(d -> sentence.governor(d.governor())).filter(d -> d.relation().equals("ccomp"))
                .flatMap(d -> Voice.subject(sentence, d.governor())).filter(s -> s < token);
        List<Filler> found = speakers.map(s -> coordinated(sentence, s).stream().flatMap(t -> entity(sentence, t, entities, 0).stream()).toList()).orElse(List.of());
        return found.size() > 1 ? found : List.of();
    }

    /** Whether those whose things stand in the slot are meant: they act with their planes, and are struck in their camps. */
    private static boolean ownersCount(Frame frame, Argument argument) {
        Slot slot = argument.slot();
        return (slot == Slot.SUBJECT || slot == Slot.BY) && !argument.rule().equals("understood-subject") || frame.placeRoles().containsKey(slot) && frame.role(slot).filter(Role.PATIENT::equals).isPresent();
    }

    /** The filler, or those whom its description names: "two allies, Chile and Peru". */
    private List<Filler> each(Sentence sentence, int token, boolean ownersCount, EntityIndex entities) {
        Optional<Filler> filler = filler(sentence, token, ownersCount, entities);
        if (filler.isEmpty() || filler.get().entity().isNamed()) return filler.stream().toList();
        List<Filler> names = filler.get().entity().mentions().stream().filter(m -> m.evidence().sentence() == sentence.index() && m.form() == MentionForm.NOMINAL)
                .flatMap(m -> namesBeside(sentence, m.head(), entities).stream()).distinct().toList();
        return names.isEmpty() ? List.of(filler.get()) : names;
    }

    private List<Filler> namesBeside(Sentence sentence, int description, EntityIndex entities) {
        Set<Integer> heads = new LinkedHashSet<>();
        sentence.dependents(description).stream().filter(d -> d.relation().equals("appos") || d.relation().equals("dep"))
                .forEach(d -> heads.addAll(conjuncts(sentence, d.dependent())));
        sentence.governor(description).filter(d -> d.relation().equals("appos")).ifPresent(d -> heads.addAll(conjuncts(sentence, d.governor())));
        // "the head of the port, Ana Rusu": the parser hangs the name on the nearer noun
        if (heads.isEmpty() && entities.at(sentence.index(), description).filter(e -> e.type() == EntityType.PERSON).isPresent()) {
            sentence.dependents(description).stream().filter(d -> d.relation().equals("nmod")).flatMap(d -> sentence.dependents(d.dependent()).stream())
                    .filter(d -> d.relation().equals("appos") && entities.at(sentence.index(), d.dependent()).filter(e -> e.type() == EntityType.PERSON).isPresent())
                    .forEach(d -> heads.add(d.dependent()));
        }
        return heads.stream().flatMap(h -> entity(sentence, h, entities, 0).stream())
                .filter(f -> f.mention().form() == MentionForm.NAME && f.entity().type() != EntityType.PLACE).toList();
    }

    private Optional<Filler> filler(Sentence sentence, int token, boolean ownersCount, EntityIndex entities) {
        Optional<Filler> named = entity(sentence, token, entities, DEEPEST_OF).or(() -> beside(sentence, token, "appos", entities));
        return named.isPresent() || !ownersCount ? named : owner(sentence, token, entities);
    }

    /** Whose licence is withdrawn, whose legs are crushed: the one to whom belongs what is no entity itself, and not who "lay down their arms". */
    private Optional<Filler> holder(Sentence sentence, Argument argument, Frame frame, EntityIndex entities) {
        boolean object = argument.slot() == Slot.OBJECT && frame.role(Slot.OBJECT).filter(Role.PATIENT::equals).isPresent() && !argument.rule().equals("understood-subject");
        int token = argument.tokens().getFirst();
        if (!object || !sentence.token(token).isNoun()) return Optional.empty();
        Optional<Integer> doer = sentence.governor(token).flatMap(d -> Voice.subject(sentence, d.governor()).or(() -> UnderstoodSubject.of(sentence, d.governor()).stream().findFirst()))
                .flatMap(s -> entities.at(sentence.index(), s)).map(ArticleEntity::index);
        return beside(sentence, token, "nmod:poss", entities).or(() -> sentence.arguments(token).stream().filter(d -> d.relation().equals("nmod:of"))
                .flatMap(d -> entity(sentence, d.dependent(), entities, 0).stream()).findFirst())
                .filter(f -> doer.filter(d -> d == f.entity().index()).isEmpty() && (f.entity().isNamed() || !f.entity().type().isSite()));
    }

    /** The one that stands nearest: "Chilean-built Peruvian jets". */
    private Optional<Filler> beside(Sentence sentence, int token, String relation, EntityIndex entities) {
        return sentence.dependents(token).stream().filter(d -> d.relation().equals(relation)).sorted(Comparator.comparingInt(d -> Math.abs(token - d.dependent())))
                .flatMap(d -> entity(sentence, d.dependent(), entities, 0).stream()).findFirst();
    }

    /** Whose planes, ships or courts act or are struck: "Peruvian jets bombed", "the ministry's inspectors found", "attacked pirate bases". */
    private Optional<Filler> owner(Sentence sentence, int token, EntityIndex entities) {
        return beside(sentence, token, "nmod:poss", entities).or(() -> beside(sentence, token, "amod", entities)).or(() -> beside(sentence, token, "compound", entities))
                .filter(f -> !f.entity().type().isSite() && f.entity().type() != EntityType.PERSON);
    }

    /**
     * A mention of an entity, with the entity it is of.
     *
     * @param institution whether it is a house that stands for those who run it
     */
    private record Filler(ArticleEntity entity, EntityMention mention, boolean isSeveral, boolean institution) {
    }

    /** In its role; a place that something befalls, which nobody does, is also where that happens: "the quake hit Peru". */
    private static List<Participation> participations(Frame frame, Argument argument, Filler filler) {
        Optional<Participation> one = participation(frame, argument, filler);
        boolean alsoPlace = one.filter(p -> p.role() == Role.PATIENT).isPresent() && filler.entity().type() == EntityType.STATE && !frame.roles().containsValue(Role.AGENT);
        if (!alsoPlace) return one.stream().toList();
        return List.of(one.get(), new Participation(Role.PLACE, filler.entity().index(), filler.mention().evidence(), argument.rule()));
    }

    private static Optional<Participation> participation(Frame frame, Argument argument, Filler filler) {
        EntityType type = filler.entity().type();
        Optional<Role> role = type == EntityType.PLACE ? frame.placeRole(argument.slot()) : frame.role(argument.slot());
        if (role.isEmpty() && LOCATIVE.contains(argument.slot()) && type.isLocation()) role = Optional.of(Role.PLACE);
        Optional<Role> fitting = isPolity(frame, argument.slot(), filler) ? Optional.of(Role.AGENT) : role.flatMap(r -> fitting(r, argument.slot(), filler));
        return fitting.map(r -> new Participation(r, filler.entity().index(), filler.mention().evidence(), argument.rule()));
    }

    /** A place that gives its word stands for who governs it: "neighbouring Varland pledged two ships". */
    private static boolean isPolity(Frame frame, Slot slot, Filler filler) {
        return slot == Slot.SUBJECT && filler.entity().type() == EntityType.PLACE && filler.mention().form() == MentionForm.NAME
                && frame.role(Slot.SUBJECT).filter(Role.AGENT::equals).isPresent() && frame.role(Slot.OBJECT).filter(Role.TOPIC::equals).isPresent();
    }

    /** What a role admits: nothing happens in a person, and places do not act, but institutions do by the name of their house; one that owns an event is where it is ("the city's capture"). */
    private static Optional<Role> fitting(Role role, Slot slot, Filler filler) {
        EntityType type = filler.entity().type();
        boolean site = type.isSite();
        return switch (role) {
            case AGENT, ADDRESSEE -> !site || filler.institution() && slot == Slot.SUBJECT ? Optional.of(role) : OWNING.contains(slot) && PlaceRule.isDistinct(filler.entity()) ? Optional.of(Role.PLACE) : Optional.empty();
            case PLACE -> !type.isLocation() ? LOCATIVE.contains(slot) ? Optional.empty() : Optional.of(Role.PATIENT)
                    : PlaceRule.isDistinct(filler.entity()) ? Optional.of(role) : Optional.empty();
            case PATIENT -> site && !filler.entity().isNamed() && filler.isSeveral() ? Optional.empty() : Optional.of(role);
            case ORIGIN, DESTINATION, INSTRUMENT, BENEFICIARY, TOPIC -> Optional.of(role);
        };
    }

    private static List<Integer> coordinated(Sentence sentence, int token) {
        return Stream.concat(Stream.of(token), sentence.dependents(token).stream().filter(d -> d.relation().equals("conj")).map(Dependency::dependent)).toList();
    }

    private Set<Integer> conjuncts(Sentence sentence, int token) {
        Set<Integer> all = new LinkedHashSet<>(List.of(token));
        for (Dependency d : sentence.dependents(token)) if (d.relation().equals("conj") && !speaks(sentence, d)) all.add(d.dependent());
        return all;
    }

    /** "Rescuers freed nine miners, police and firemen said": those who speak are not among the freed. */
    private boolean speaks(Sentence sentence, Dependency conjunct) {
        int next = 1 + sentence.dependents(conjunct.governor()).stream().filter(d -> d.relation().equals("conj")).mapToInt(Dependency::dependent).max().orElse(conjunct.dependent());
        boolean speech = next < sentence.tokens().size() && sentence.token(next).pos().matches("VB[DPZ]") && lexicon.has(sentence.token(next).lemma(), PartOfSpeech.VERB, Cue.REPORTS);
        return speech && conjunct.dependent() > conjunct.governor()
                && sentence.tokens().subList(conjunct.governor(), conjunct.dependent()).stream().anyMatch(t -> t.word().equals(","));
    }

    /** The entity whose mention has this head; of "hundreds of residents" or "members of the crew" that is no entity itself, the one below. */
    private Optional<Filler> entity(Sentence sentence, int token, EntityIndex entities, int depth) {
        Token head = sentence.token(token);
        Optional<Filler> here = entities.mentionAt(sentence.index(), token).map(m -> new Filler(entities.at(sentence.index(), token).orElseThrow(), m,
                head.pos().equals("NNS"), isInstitution(head)));
        boolean members = MEMBERS.contains(head.lemma());
        if (here.isPresent() && !members || depth == 0) return here;
        if (!head.isNoun() && !head.pos().equals("CD") && !head.pos().startsWith("JJ") && !head.pos().equals("DT")) return Optional.empty();
        for (Dependency d : sentence.dependents(token)) {
            boolean of = d.relation().startsWith("nmod") && sentence.dependents(d.dependent()).stream()
                    .anyMatch(c -> c.relation().equals("case") && sentence.token(c.dependent()).lemma().equals("of"));
            if (of && (members || isQuantity(head))) {
                Optional<Filler> below = entity(sentence, d.dependent(), entities, depth - 1);
                if (below.isPresent()) return below;
            }
        }
        return here;
    }

    private boolean isInstitution(Token noun) {
        return lexicon.entry(noun.lemma().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN).filter(e -> e.kinds().contains(INSTITUTION)).isPresent();
    }

    /** Those who are nobody but the group that they are of. */
    private static final Set<String> MEMBERS = Set.of("member");

    /** Words that count or select and mean nobody by themselves. */
    private static boolean isQuantity(Token token) {
        return token.pos().equals("CD") || token.pos().startsWith("JJ") || token.pos().equals("DT") || QUANTITIES.contains(token.lemma());
    }

    private static final Set<String> QUANTITIES = Set.of("ten", "dozen", "hundred", "thousand", "million", "number", "score", "majority", "most", "many", "some", "part",
            "rest", "half", "quarter", "third", "lot", "handful", "couple", "series", "bulk", "swathe", "swath", "wave", "wing", "remainder", "pair", "trio");

}
