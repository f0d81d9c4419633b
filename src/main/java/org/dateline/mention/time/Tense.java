package org.dateline.mention.time;

/** Where the clause around an expression of time places it. */
enum Tense {
    PAST, FUTURE,
    /** Nothing says whether it lies before or after the day of publication. */
    OPEN
}
