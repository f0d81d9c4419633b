package org.dateline.mention.time;

/**
 * An expression of time and where it stands.
 *
 * @param first index of its first token
 * @param last  index of its last token
 */
record ParsedTime(int first, int last, TimeExpression expression) {

    ParsedTime from(int newFirst) {
        return new ParsedTime(newFirst, last, expression);
    }

    ParsedTime to(int newLast) {
        return new ParsedTime(first, newLast, expression);
    }

    ParsedTime meaning(TimeExpression other) {
        return new ParsedTime(first, last, other);
    }
}
