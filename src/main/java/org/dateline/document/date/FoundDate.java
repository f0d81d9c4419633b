package org.dateline.document.date;

import java.time.LocalDate;

/**
 * A day that a text names.
 *
 * @param begin UTF-16 offset of the first character of its date words
 * @param end   UTF-16 offset after the last one
 */
public record FoundDate(LocalDate day, int begin, int end) {
}
