package org.dateline.mention.quote;

/**
 * A quotation mark as it stands in a text.
 *
 * @param begin  first UTF-16 offset
 * @param end    offset after it
 * @param family marks that can close one another
 * @param turn   what its shape and its neighbours allow it to do
 */
record Mark(int begin, int end, Family family, Turn turn) {

    enum Family { DOUBLE, SINGLE, ANGLE }

    enum Turn { OPENS, CLOSES, EITHER }
}
