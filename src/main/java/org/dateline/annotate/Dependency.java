package org.dateline.annotate;

/**
 * A grammatical relation between two tokens of a sentence.
 *
 * @param governor  token index, or -1 for the root
 * @param relation  Universal Dependencies v2, enhanced where it stands in the enhanced graph ("obl:in", "nsubj:pass", "nmod:of")
 */
public record Dependency(int governor, int dependent, String relation) {
}
