package org.dateline.gazetteer;

/**
 * A file that a gazetteer was read from.
 *
 * @param name of the file
 * @param hash of its bytes: SHA-256, in hexadecimal digits
 */
public record GazetteerSource(String name, String hash) {
}
