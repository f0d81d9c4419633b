/**
 * An article under cleaning: its lines, what of them is decided, and what it was found to say of itself. In: a raw article of plain text
 * (pages enter through {@code page}). Out: a {@link org.dateline.document.draft.Draft} that the rules work on.
 */
package org.dateline.document.draft;
