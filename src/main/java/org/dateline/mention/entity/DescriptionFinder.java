package org.dateline.mention.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.Evidence;
import org.dateline.mention.MentionForm;
import org.dateline.mention.lexicon.Authority;

/**
 * Finds descriptions: noun phrases whose head the lexicon knows as a kind of entity ("two senior officials", "the Lisbon fire brigade"),
 * and adjectives of names before any other noun ("Portuguese raid").
 */
final class DescriptionFinder {
    private final KindNouns kinds;
    private final Authority authority;

    DescriptionFinder(KindNouns kinds, Authority authority) {
        this.kinds = kinds;
        this.authority = authority;
    }

    /** @param taken token indexes that already belong to names as their heads */
    List<Candidate> find(Sentence sentence, CharSequence text, Set<Integer> taken) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (taken.contains(token.index())) continue;
            if (token.isNoun() && !token.isProperNoun() || token.isProperNoun() && token.name().equals("O")) {
                type(sentence, token).filter(type -> !isModifier(sentence, token.index()) && !isAnybody(sentence, token))
                        .ifPresent(type -> found.add(description(sentence, token, type, text)));
            } else {
                demonym(sentence, token, text).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<EntityType> type(Sentence sentence, Token noun) {
        Optional<EntityType> kind = kinds.type(sentence, noun.index());
        boolean headOfSome = kind.isEmpty() && EntityWords.HEADS.contains(KindNouns.lemma(noun)) && sentence.arguments(noun.index()).stream()
                .anyMatch(d -> d.relation().equals("nmod:of") || d.relation().equals("nmod:poss") || d.relation().equals("compound"));
        return headOfSome ? Optional.of(EntityType.PERSON) : kind;
    }

    /** "people" or "14 people" are nobody in particular; "young people", "the people of Porto" or 14 people who do something are. */
    private boolean isAnybody(Sentence sentence, Token noun) {
        return !isCrowd(sentence, noun.index()) && EntityWords.ANYBODY.contains(KindNouns.lemma(noun)) && NounPhrases.first(sentence, noun.index()) == noun.index() && withOfName(sentence, noun.index()) == noun.index();
    }

    /** "Thousands of people marched": counted, and the subject of what somebody does. */
    private boolean isCrowd(Sentence sentence, int noun) {
        boolean counted = sentence.dependents(noun).stream().anyMatch(d -> d.relation().equals("nummod"));
        Optional<Dependency> up = sentence.governor(noun);
        Optional<Dependency> above = up.filter(d -> d.relation().equals("nmod") && EntityWords.HUNDREDS.contains(sentence.token(d.governor()).lemma().toLowerCase(Locale.ROOT)))
                .map(d -> sentence.governor(d.governor())).orElse(up.filter(d -> counted));
        return above.filter(d -> d.relation().equals("nsubj") && kinds.isDeed(sentence.token(d.governor()))).isPresent();
    }

    /** A noun before another noun describes that one, unless that one is an event in which it takes part: "rebel offensive", not "fighter jet". */
    private boolean isModifier(Sentence sentence, int noun) {
        Optional<Dependency> up = sentence.governor(noun);
        return up.filter(d -> d.relation().equals("compound") || d.relation().equals("flat"))
                .filter(d -> sentence.token(d.governor()).isProperNoun() || !kinds.tellsOfEvent(sentence, d.governor())).isPresent();
    }

    private Candidate description(Sentence sentence, Token head, EntityType type, CharSequence text) {
        int first = NounPhrases.first(sentence, head.index());
        int last = withName(sentence, head.index(), type);
        int from = ownedFrom(sentence, first, head.index());
        boolean named = type.isSite() && hasNameBefore(sentence, first, head.index());
        String words = NounPhrases.text(sentence, first, last, text);
        MentionForm form = named ? MentionForm.NAME : MentionForm.NOMINAL;
        EntityMention mention = new EntityMention(new Evidence(sentence.index(), sentence.cover(from, last)), head.index(), NounPhrases.text(sentence, from, last, text), NounPhrases.text(sentence, first, head.index(), text), form);
        return new Candidate(sentence, mention, words, Optional.of(type), true, Optional.empty(), Set.of(kind(sentence, head, type)));
    }

    /** The noun that tells what they are: "rebel" for "rebels" and "rebel fighters". */
    private String kind(Sentence sentence, Token head, EntityType type) {
        boolean fighters = type == EntityType.ARMED_GROUP && kinds.typeOf(KindNouns.lemma(head)).filter(EntityType::isSite).isEmpty();
        return sentence.dependents(head.index()).stream().filter(d -> fighters && d.relation().equals("compound"))
                .filter(d -> kinds.type(sentence, d.dependent()).filter(t -> t == type).isPresent() && !sentence.token(d.dependent()).isProperNoun())
                .map(d -> KindNouns.lemma(sentence.token(d.dependent()))).findFirst().orElse(KindNouns.lemma(head));
    }

    /** Where "his" or "three" stands before the words. */
    private static int ownedFrom(Sentence sentence, int first, int head) {
        int from = first;
        while (from > 0 && isOwnerOrNumber(sentence, from - 1, head)) from--;
        return from;
    }

    private static boolean isOwnerOrNumber(Sentence sentence, int token, int head) {
        String pos = sentence.token(token).pos();
        boolean hundreds = EntityWords.HUNDREDS.contains(sentence.token(token).lemma());
        return (pos.equals("CD") && !hundreds || pos.equals("PRP$")) && sentence.governor(token).filter(d -> d.governor() == head).isPresent();
    }

    /** "residents of Lisbon", "the hospital in Lisbon": where a building, a body or a person is belongs to the description, too. */
    private static int withName(Sentence sentence, int head, EntityType type) {
        int of = withOfName(sentence, head);
        boolean somewhere = type == EntityType.FACILITY || type == EntityType.ORGANISATION || type == EntityType.PERSON;
        if (of > head || !somewhere || NounPhrases.isPlural(sentence.token(head))) return of;
        return sentence.dependents(head).stream().filter(d -> d.relation().startsWith("nmod") && sentence.token(d.dependent()).isProperNoun() && d.dependent() <= head + 4)
                .filter(d -> sentence.subtree(d.dependent()).getFirst() == head + 1 && EntityWords.WHERE.contains(sentence.token(head + 1).lemma()))
                .map(Dependency::dependent).findFirst().orElse(head);
    }

    /** "residents of Lisbon": an "of" phrase that is a name belongs to the description. */
    private static int withOfName(Sentence sentence, int head) {
        for (Dependency d : sentence.dependents(head)) {
            if (d.relation().equals("nmod") || d.relation().equals("nmod:of")) {
                List<Integer> below = sentence.subtree(d.dependent());
                boolean of = below.getFirst() == head + 1 && sentence.token(below.getFirst()).lemma().equals("of");
                boolean shortName = sentence.token(d.dependent()).isProperNoun() && d.dependent() <= head + 5;
                if (of && shortName) return d.dependent();
            }
        }
        return head;
    }

    private static boolean hasNameBefore(Sentence sentence, int first, int head) {
        for (Dependency d : sentence.dependents(head)) {
            if (d.relation().equals("compound") && d.dependent() >= first && sentence.token(d.dependent()).isProperNoun()) return true;
        }
        return false;
    }

    private Optional<Candidate> demonym(Sentence sentence, Token token, CharSequence text) {
        if (!Character.isUpperCase(token.word().charAt(0))) return Optional.empty();
        Optional<Dependency> up = sentence.governor(token.index());
        if (up.filter(d -> d.relation().equals("conj")).isPresent()) up = sentence.governor(up.get().governor());
        boolean modifies = up.filter(d -> d.relation().equals("amod") || d.relation().equals("compound"))
                .filter(d -> kinds.type(sentence, d.governor()).isEmpty()).isPresent();
        if (!modifies) return Optional.empty();
        return authority.ofDemonym(token.word()).map(entry -> new Candidate(sentence,
                new EntityMention(new Evidence(sentence.index(), token.span()), token.index(), token.span().of(text), MentionForm.DEMONYM),
                entry.name(), Optional.of(entry.type()), true, Optional.of(entry), Set.of()));
    }
}
