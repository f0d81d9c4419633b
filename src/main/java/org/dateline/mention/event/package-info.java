/**
 * Sentences in, triggers of events out, by the lexicon and what widens it.
 */
package org.dateline.mention.event;
