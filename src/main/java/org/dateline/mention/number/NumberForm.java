package org.dateline.mention.number;

/** How a number is written. */
public enum NumberForm {
    /** "640", "3.5 million". */
    DIGITS,
    /** "forty", "half a million". */
    WORDS,
    /** "dozens", "several hundred": at least two of them, the value being the least it can be. */
    INDEFINITE,
    /** "a quarter of", "two thirds of": the value is in percent. */
    FRACTION,
    /** The indefinite article before a unit: "more than a year". */
    ARTICLE
}
