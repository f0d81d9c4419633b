/**
 * Sentence and publication day in, times out: a parser reads an expression's words, a resolver places it in the calendar by the
 * publication day and the tense of the verb it goes with.
 */
package org.dateline.mention.time;
