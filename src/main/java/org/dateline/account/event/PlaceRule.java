package org.dateline.account.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.account.Participation;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.document.DateBasis;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.EventMention;
import org.dateline.mention.Evidence;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.EventTrait;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.Slot;

/**
 * Where an event is by the grammar of its sentence: in its own slots, at a place that it happens to ("the bridge was destroyed"), or where the clause
 * is that it belongs to. An event that is only referred to ("prayers for the victims of the quake") is not where the clause is.
 */
final class PlaceRule {
    /** "The harbour was the scene of a battle." */
    private static final Set<String> SCENES = Set.of("scene", "site", "venue", "setting", "target");
    private static final Set<String> PARTS = Set.of("nmod:of", "nmod:in", "nmod:at", "nmod:near", "nmod:on", "nmod:outside", "nmod:poss", "compound");
    private static final int HIGHEST_CLAUSE = 3;
    private static final Set<String> WHOLES = Set.of("obj", "nsubj:pass", "obl:to", "obl:into", "obl:toward", "nmod:to", "nmod:on", "nmod:against", "nmod:into");
    private static final Set<String> WITHIN = Set.of("nmod:in", "nmod:at", "nmod:near", "nmod:around", "nmod:outside", "nmod:inside");

    private final Sentence sentence;
    private final EntityIndex entities;
    private final Map<Integer, Draft> byHead = new HashMap<>();

    private PlaceRule(Sentence sentence, List<Draft> drafts, EntityIndex entities) {
        this.sentence = sentence;
        this.entities = entities;
        drafts.forEach(d -> byHead.put(d.mention().head(), d));
    }

    /** The participants with the place that they themselves give: a named one within a description, that of the patient, or the scene. */
    static List<Participation> own(Sentence sentence, EventMention trigger, List<Participation> found, EntityIndex entities, Lexicon lexicon) {
        List<Participation> all = new ArrayList<>(found.stream().map(p -> p.role() == Role.PLACE ? named(sentence, p, entities) : p).distinct().toList());
        if (all.stream().anyMatch(p -> p.role() == Role.PLACE)) return all;
        List<Participation> roles = List.copyOf(all);
        placeRoles(trigger.sense().eventType(), lexicon).stream().flatMap(role -> roles.stream().filter(p -> p.role() == role)).map(p -> named(sentence, p, entities))
                .filter(p -> isPlaceItself(trigger, p, entities.get(p.entity()), lexicon)).findFirst().map(p -> new Participation(Role.PLACE, p.entity(), p.evidence(), p.rule()))
                .or(() -> scene(sentence, trigger, entities)).or(() -> withinArgument(sentence, trigger.head(), entities))
                .or(() -> ofModifier(sentence, trigger.head(), entities)).ifPresent(all::add);
        return all;
    }

    /** Roles whose fillers say where the event is: those who flee do so where they leave, troops move to where they go. */
    private static List<Role> placeRoles(String eventType, Lexicon lexicon) {
        if (lexicon.has(eventType, EventTrait.LEAVES)) return List.of(Role.PATIENT, Role.ORIGIN, Role.DESTINATION);
        if (lexicon.has(eventType, EventTrait.GOES)) return List.of(Role.DESTINATION, Role.PATIENT);
        if (lexicon.has(eventType, EventTrait.REACHES_AFAR)) return List.of(Role.DESTINATION, Role.BENEFICIARY, Role.PATIENT);
        return List.of(Role.PATIENT, Role.DESTINATION);
    }

    /** A bridge that is destroyed is what that happens to, and not where. */
    private static boolean isPlaceItself(EventMention trigger, Participation filler, ArticleEntity entity, Lexicon lexicon) {
        boolean site = entity.type() == EntityType.PLACE || entity.type() == EntityType.FACILITY && filler.role() != Role.PATIENT;
        return entity.isNamed() && (site || entity.type() == EntityType.STATE && lexicon.has(trigger.sense().eventType(), EventTrait.REACHES_AFAR));
    }

    /** "Destroyed homes in Lima", "troops were sent to positions near Lima": where that is which the event befalls or leads to. */
    private static Optional<Participation> withinArgument(Sentence sentence, int trigger, EntityIndex entities) {
        List<Integer> nouns = new ArrayList<>(sentence.arguments(trigger).stream().filter(d -> WHOLES.contains(d.relation())).map(Dependency::dependent).toList());
        sentence.governor(trigger).filter(d -> d.relation().equals("amod")).ifPresent(d -> nouns.add(d.governor()));
        return nouns.stream().flatMap(noun -> sentence.arguments(noun).stream()).filter(d -> WITHIN.contains(d.relation()))
                .flatMap(d -> location(sentence, d.dependent(), entities).stream()).filter(p -> entities.get(p.entity()).isNamed()).findFirst()
                .map(p -> new Participation(Role.PLACE, p.entity(), p.evidence(), "place-of-participant", DateBasis.INFERRED));
    }

    /** "At the Brenna terminal", "in Lima's schools": the place whose part is named by a word that is no place itself. */
    private static Optional<Participation> ofModifier(Sentence sentence, int trigger, EntityIndex entities) {
        return sentence.arguments(trigger).stream().filter(d -> isLocative(d) && entities.mentionAt(sentence.index(), d.dependent()).isEmpty())
                .flatMap(d -> sentence.arguments(d.dependent()).stream()).filter(d -> d.relation().equals("compound") || d.relation().equals("nmod:poss"))
                .flatMap(d -> mention(sentence, d.dependent(), entities).stream()).filter(p -> entities.get(p.entity()).isNamed() && entities.get(p.entity()).type() == EntityType.PLACE)
                .findFirst().map(p -> new Participation(Role.PLACE, p.entity(), p.evidence(), "place-of-modifier"));
    }

    /** The drafts of a sentence, those without a place where their clause is. */
    static List<Draft> ofClause(Sentence sentence, List<Draft> drafts, EntityIndex entities) {
        PlaceRule rule = new PlaceRule(sentence, drafts, entities);
        return drafts.stream().map(rule::inClause).toList();
    }

    /** A place that a reader could find: one with a name or a description of several words, not just "the roof". */
    static boolean isDistinct(ArticleEntity place) {
        return place.isNamed() || place.name().indexOf(' ') > 0;
    }

    private Draft inClause(Draft draft) {
        if (hasPlace(draft) || Reference.isToKnownEvent(sentence, draft.mention().head())) return draft;
        return clause(draft.mention().head()).or(() -> seat(draft.mention().head())).map(place -> {
            List<Participation> all = new ArrayList<>(draft.participations());
            all.add(place);
            return draft.with(all);
        }).orElse(draft);
    }

    /** "Prosecutors in Lima charged": where those are who act, if nothing else is said. */
    private Optional<Participation> seat(int head) {
        if (Voice.isPassive(sentence, head)) return Optional.empty();
        return sentence.arguments(head).stream().filter(d -> d.relation().equals("nsubj")).flatMap(d -> sentence.arguments(d.dependent()).stream())
                .filter(d -> WITHIN.contains(d.relation())).flatMap(d -> location(sentence, d.dependent(), entities).stream()).filter(p -> isDistinct(entities.get(p.entity())))
                .findFirst().map(p -> new Participation(Role.PLACE, p.entity(), p.evidence(), "place-of-agent", DateBasis.INFERRED));
    }

    private Optional<Participation> clause(int head) {
        int at = head;
        for (int step = 0; step < HIGHEST_CLAUSE; step++) {
            Optional<Dependency> up = sentence.governor(at);
            Optional<Participation> where = antecedentOfWhere(at);
            if (where.isPresent()) return where.map(p -> new Participation(Role.PLACE, p.entity(), p.evidence(), "place-of-clause"));
            if (up.isEmpty() || !Clauses.shares(sentence, up.get()) || Reference.isToKnownEvent(sentence, at)) return Optional.empty();
            at = up.get().governor();
            Optional<Participation> place = placeOf(at);
            if (place.isPresent()) return place.map(p -> new Participation(Role.PLACE, p.entity(), p.evidence(), "place-of-clause"));
        }
        return Optional.empty();
    }

    /** "Brenna, where nine houses burned": what "where" follows. */
    private Optional<Participation> antecedentOfWhere(int predicate) {
        return sentence.dependents(predicate).stream().filter(d -> sentence.token(d.dependent()).lemma().equals("where") && d.dependent() > 1).map(Dependency::dependent).findFirst()
                .map(where -> sentence.token(where - 1).word().equals(",") ? where - 2 : where - 1)
                .flatMap(before -> sentence.governor(predicate).filter(d -> d.relation().startsWith("acl")).map(Dependency::governor)
                        .flatMap(noun -> location(sentence, noun, entities)).or(() -> location(sentence, before, entities)))
                .filter(p -> isDistinct(entities.get(p.entity())));
    }

    private Optional<Participation> placeOf(int word) {
        Draft governor = byHead.get(word);
        if (governor != null && hasPlace(governor)) return governor.participations().stream().filter(p -> p.role() == Role.PLACE).findFirst();
        return sentence.arguments(word).stream().filter(PlaceRule::isLocative).flatMap(d -> location(sentence, d.dependent(), entities).stream())
                .filter(at -> isDistinct(entities.get(at.entity()))).findFirst();
    }

    private static boolean isLocative(Dependency d) {
        return d.relation().matches("(obl|nmod):.*") && Slot.ofPreposition(d.relation().substring(d.relation().indexOf(':') + 1)).filter(ParticipantFinder.LOCATIVE::contains).isPresent();
    }

    private static boolean hasPlace(Draft draft) {
        return draft.participations().stream().anyMatch(p -> p.role() == Role.PLACE);
    }

    private static Optional<Participation> scene(Sentence sentence, EventMention trigger, EntityIndex entities) {
        return sentence.governor(trigger.head()).filter(d -> d.relation().startsWith("nmod") && SCENES.contains(sentence.token(d.governor()).lemma()))
                .map(Dependency::governor).flatMap(scene -> sentence.dependents(scene).stream().filter(d -> d.relation().equals("nsubj")).map(Dependency::dependent).findFirst()
                        .or(() -> sentence.governor(scene).filter(up -> up.relation().equals("appos")).map(Dependency::governor)))
                .flatMap(token -> location(sentence, token, entities)).filter(p -> isDistinct(entities.get(p.entity())))
                .map(p -> new Participation(Role.PLACE, p.entity(), p.evidence(), "scene"));
    }

    /** "the centre of Lima", "a Lima suburb" without a name of its own is recorded as Lima. */
    private static Participation named(Sentence sentence, Participation place, EntityIndex entities) {
        if (entities.get(place.entity()).isNamed()) return place;
        return head(place.evidence(), place.entity(), entities)
                .flatMap(head -> sentence.arguments(head).stream().filter(d -> PARTS.contains(d.relation())).flatMap(d -> mention(sentence, d.dependent(), entities).stream())
                        .filter(p -> entities.get(p.entity()).isNamed() && entities.get(p.entity()).type().isSite()).findFirst())
                .map(inner -> new Participation(Role.PLACE, inner.entity(), inner.evidence(), place.rule())).orElse(place);
    }

    private static Optional<Integer> head(Evidence evidence, int entity, EntityIndex entities) {
        return entities.get(entity).mentions().stream().filter(m -> m.evidence().equals(evidence)).map(EntityMention::head).findFirst();
    }

    /** The location that the phrase of this head names: its own, or that of which it is a part. */
    private static Optional<Participation> location(Sentence sentence, int head, EntityIndex entities) {
        return mention(sentence, head, entities).map(p -> named(sentence, p, entities)).or(() -> sentence.arguments(head).stream()
                .filter(d -> d.relation().equals("nmod:of")).flatMap(d -> mention(sentence, d.dependent(), entities).stream()).findFirst());
    }

    private static Optional<Participation> mention(Sentence sentence, int token, EntityIndex entities) {
        return entities.mentionAt(sentence.index(), token).flatMap(m -> entities.at(sentence.index(), token).filter(e -> e.type().isLocation())
                .map(e -> new Participation(Role.PLACE, e.index(), m.evidence(), "location")));
    }
}
