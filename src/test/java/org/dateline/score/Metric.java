package org.dateline.score;

/** What is scored. */
enum Metric {
    /** Stretches of text that tell of an event. */
    EVENT_MENTIONS,
    /** The event type of those found: the very same. */
    TYPE,
    /** Agents, patients and places of the events. */
    WHO_WHOM_WHERE,
    /** Times of the events that have one. */
    WHEN,
    /** Factuality of the events found. */
    FACTUALITY,
    /** Cues of claims, with the one who claims. */
    CLAIMS_WITH_SOURCE,
    /** Number phrases, with their value and measure. */
    FIGURES
}
