/**
 * Annotated article, entities and accounts in, claims out: who says what through whom, in which words, and of which accounts.
 */
package org.dateline.account.claim;
