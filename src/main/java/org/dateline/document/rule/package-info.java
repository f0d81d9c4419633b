/**
 * Tells content from boilerplate, line by line and by general form: no rule knows a site. In: a draft with open lines. Out: the same draft, every
 * line of it kept as a block of some kind or left out with its reason, and what the article says of itself stated. Wordings live in
 * {@code notices.tsv}, and names in the other lists beside the classes.
 */
package org.dateline.document.rule;
