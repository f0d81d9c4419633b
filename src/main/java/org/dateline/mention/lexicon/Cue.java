package org.dateline.mention.lexicon;

/** What a word does to the statement around it; each is a concept of the lexicon's cue scheme. */
public enum Cue {
    /** Attributes its clause to its subject: "say", "tell", "announce". */
    REPORTS,
    /** As REPORTS, and the speaker denies the clause: "deny", "reject". */
    REPORTS_DENIAL,
    /** As REPORTS, and the speaker wants the addressee to do what the clause says: "urge", "call on". */
    REPORTS_APPEAL,
    /** Attributes its clause to one who thinks so: "believe", "expect", "fear". */
    BELIEVES,
    /** Attributes what goes before or after to its object: "according to", "per", "citing". */
    ATTRIBUTES,
    /** What it governs is intended: "plan", "aim", "vow". */
    MAKES_PLANNED,
    /** What it governs may or may not be: "may", "fear", "attempt", "if". */
    MAKES_POSSIBLE,
    /** What it governs is not: "fail", "refuse", "prevent", "without". */
    MAKES_DENIED,
    /** What it governs goes on: "continue", "keep". */
    MAKES_ONGOING,
    /** What it governs is as real as it is itself: "force", "prompt", "manage". */
    BRINGS_ABOUT,
    /** Means little without its object, which is the event: "carry out", "launch", "hold". */
    LIGHT,
    /** Its subject does what its object tells: "lead", "resume", "plan". */
    ENGAGES,
    /** What its object tells is a deed of its subject, whether done or denied, or a charge against it: "admit", "deny". */
    OWN_DEED,
    /** What its object tells befalls its subject: "suffer", "face". */
    UNDERGOES,
    /** Says only that an event begins, goes on or ends: "begin", "stop". */
    ASPECT,
    /** Tells of a state or relation, no event: "be", "include", "border". */
    STATE,
    /** Tells of what goes on for long and is news while it does: "war", "search", "besiege". */
    LASTS,
    /** Says that what it governs is over: "end", "aftermath". */
    ENDS,
    /** What it governs is there, whatever becomes of it: "slow", "condemn", "end". */
    TAKES_AS_GIVEN,
    /** As REPORTS where its subject is a DOCUMENT: "show", "find". */
    SHOWS,
    /** Reports what is said before its subject, a FORUM: "hear". */
    HEARS,
    /** Attributes to its subject what it says that its object is: "call", "brand". */
    NAMES,
    /** Attributes to its subject the number that stands behind "at": "put", "reckon". */
    GAUGES,
    /** A text, picture or study that can say something itself: "filing", "footage". */
    DOCUMENT,
    /** A body that people speak before: "court", "jury", "parliament". */
    FORUM,
    /** A thing that is counted, and no event, where a number goes with it: "vote", "case". */
    COUNTED
}
