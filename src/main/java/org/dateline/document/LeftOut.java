package org.dateline.document;

import org.dateline.text.SourceSpan;

/**
 * A piece of the source that is boilerplate, and why it was taken for such.
 *
 * @param text its first words, for people to look at
 */
public record LeftOut(SourceSpan source, String text, BoilerplateReason reason) {
}
