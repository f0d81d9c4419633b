/**
 * Sentence in, numbers out: where they stand, in digits or in words, and what they come to. What they count is not asked here.
 */
package org.dateline.mention.number;
