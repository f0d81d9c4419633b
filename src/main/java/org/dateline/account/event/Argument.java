package org.dateline.account.event;

import org.dateline.mention.lexicon.Slot;

/**
 * A word in a grammatical slot of a trigger.
 *
 * @param token index of the head of the phrase that fills the slot
 * @param rule  the name of the rule that found it
 */
record Argument(Slot slot, int token, String rule) {
}
