/**
 * What the ontology's lexicon and authority file say, as records: words, frames, cues, well-known names. Read from Turtle elsewhere.
 */
package org.dateline.mention.lexicon;
