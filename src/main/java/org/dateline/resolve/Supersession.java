package org.dateline.resolve;

/**
 * A figure that brings another up to date: a count of one matter that grows with time, and so no disagreement.
 *
 * @param later   IRI of the figure as of the later day, the higher one
 * @param earlier IRI of the other
 */
public record Supersession(String later, String earlier) {
}
