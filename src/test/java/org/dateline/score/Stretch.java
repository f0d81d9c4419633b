package org.dateline.score;

/**
 * A stretch of an article file.
 *
 * @param file  last segment of the file's name
 * @param begin in code points of the file
 * @param end   exclusive
 */
public record Stretch(String file, int begin, int end) {
    /** How many code points both share; none if they stand apart. */
    int overlap(Stretch other) {
        return file.equals(other.file) ? Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin)) : 0;
    }
}
