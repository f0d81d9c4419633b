/**
 * What a clean article is: content blocks, what was left out and why, and what the article says of itself. In: nothing. Out: records.
 * The packages below make them: {@code date} reads dates, {@code draft} takes plain text apart into lines, {@code page} does so with HTML,
 * {@code rule} tells content from boilerplate line by line, {@code batch} knows what only several articles together can tell, and
 * {@code clean} is the door to all of it.
 */
package org.dateline.document;
