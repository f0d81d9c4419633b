package org.dateline.mention.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityType;

/** The personal pronouns that can mean an entity, each in all its cases. */
enum Pronoun {
    HE, SHE, IT, THEY, I;

    private static final Map<String, Pronoun> BY_WORD = Map.ofEntries(
            Map.entry("he", HE), Map.entry("him", HE), Map.entry("his", HE), Map.entry("himself", HE),
            Map.entry("she", SHE), Map.entry("her", SHE), Map.entry("hers", SHE), Map.entry("herself", SHE),
            Map.entry("it", IT), Map.entry("its", IT), Map.entry("itself", IT),
            Map.entry("they", THEY), Map.entry("them", THEY), Map.entry("their", THEY), Map.entry("themselves", THEY),
            Map.entry("i", I), Map.entry("me", I), Map.entry("my", I), Map.entry("myself", I));

    static Optional<Pronoun> of(Token token) {
        return token.pos().startsWith("PRP") ? Optional.ofNullable(BY_WORD.get(token.word().toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** Whether the cluster can be meant by this word. */
    boolean agrees(Group group, Token token) {
        return fits(group) && Genders.ofPronoun(token.word()).flatMap(own -> group.gender().map(other -> own == other)).orElse(true);
    }

    /** Whether kind and number admit it, the gender aside. */
    boolean fits(Group group) {
        EntityType type = group.type();
        return switch (this) {
            case HE, SHE, I -> type == EntityType.PERSON;
            case THEY -> type == EntityType.PEOPLE_GROUP || type == EntityType.ARMED_GROUP || type == EntityType.ORGANISATION || type.isSite() && group.isPlural();
            case IT -> type != EntityType.PERSON && !group.isPlural();
        };
    }
}
