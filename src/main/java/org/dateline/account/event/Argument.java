package org.dateline.account.event;

import java.util.List;
import org.dateline.mention.lexicon.Slot;

/**
 * What stands in a grammatical slot of a trigger.
 *
 * @param tokens heads of the phrases that may fill the slot, the likeliest first: the first one that means somebody does
 * @param rule   the name of the rule that found them
 */
record Argument(Slot slot, List<Integer> tokens, String rule) {
    Argument {
        tokens = List.copyOf(tokens);
    }

    Argument(Slot slot, int token, String rule) {
        this(slot, List.of(token), rule);
    }
}
