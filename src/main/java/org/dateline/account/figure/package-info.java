/**
 * Annotated article with its accounts and claims in, figures out: what each quantity measures, of which account it tells, whose claim it is.
 */
package org.dateline.account.figure;
