package org.dateline.resolve;

/**
 * Two figures on one matter that cannot both be right.
 *
 * @param event  key of the event they tell of
 * @param aspect local name of the measure
 * @param left   IRI of the figure that comes first in the order of IRIs
 * @param right  IRI of the other
 * @param reason in plain words
 */
public record Disagreement(String event, String aspect, String left, String right, String reason) {
}
