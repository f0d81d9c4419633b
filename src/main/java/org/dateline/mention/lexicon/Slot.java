package org.dateline.mention.lexicon;

import java.util.Locale;
import java.util.Optional;

/** The grammatical places around a trigger where its arguments stand. A preposition's slot is named after it. */
public enum Slot {
    /** Subject of an active verb, the "by" phrase of a passive one. */
    SUBJECT,
    /** Object of an active verb, subject of a passive one. */
    OBJECT,
    INDIRECT_OBJECT,
    /** Possessor of a noun: "Rome's attack". */
    POSSESSIVE,
    /** Adjective made of a name: "the Roman attack". */
    ADJECTIVE,
    /** Noun before a noun: "the bridge collapse". */
    COMPOUND,
    /** Object of the infinitive that the verb governs: "threatened to sue the bank". */
    INFINITIVE,
    ABOUT, ACROSS, AFTER, AGAINST, AMONG, AROUND, AS, AT, BETWEEN, BY, DURING, FOR, FROM, IN, INSIDE, INTO, NEAR, OF, ON, OUTSIDE, OVER, THROUGH, TO, TOWARD,
    UNDER, UPON, VIA, WITH, WITHIN;

    /** The slot of a preposition as written or as in a dependency ("towards", "onto"); empty for one that fills no role. */
    public static Optional<Slot> ofPreposition(String preposition) {
        String word = switch (preposition.toLowerCase(Locale.ROOT)) {
            case "towards" -> "toward";
            case "onto" -> "on";
            case "amid", "amongst" -> "among";
            case "round" -> "around";
            case "off", "beside", "alongside" -> "near";
            case "throughout" -> "across";
            case String other -> other;
        };
        for (Slot slot : values()) {
            if (slot.ordinal() > INFINITIVE.ordinal() && slot.name().equalsIgnoreCase(word)) return Optional.of(slot);
        }
        return Optional.empty();
    }
}
