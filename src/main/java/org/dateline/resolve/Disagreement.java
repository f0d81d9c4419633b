package org.dateline.resolve;

/**
 * Two figures or accounts of one matter that cannot both be right, or that do not say the same.
 *
 * @param event  key of the event they tell of; empty for figures of one matter that no account tells of
 * @param aspect local name of the measure, or of what two accounts differ on
 * @param left   IRI of the figure (of the account, for the kinds from time on) that comes first in the order of IRIs
 * @param right  IRI of the other
 * @param reason in plain words
 */
public record Disagreement(Kind kind, String event, String aspect, String left, String right, String reason) {

    /** On what two sides differ. */
    public enum Kind {
        /** Values of which at most one can be right. */
        VALUE,
        /** Lower or upper bounds that could both hold, but of which one says much less than the other. */
        BOUND,
        /** Days. */
        TIME,
        /** Who did it. */
        AGENT,
        /** Where it was. */
        PLACE,
        /** What came of it: destroyed or damaged. */
        OUTCOME,
        /** Whether it was: said of one side, denied by the other. */
        DENIAL
    }

    public Disagreement(String event, String aspect, String left, String right, String reason) {
        this(Kind.VALUE, event, aspect, left, right, reason);
    }
}
