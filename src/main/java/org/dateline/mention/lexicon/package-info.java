/**
 * What the words of news mean to us: in come the entries of the ontology's lexicon and authority file (and WordNet, which widens the lexicon);
 * out go look-ups: the event type and frame of a word, the kind of entity a noun describes, the cues, the well-known entity that a name means.
 */
package org.dateline.mention.lexicon;
