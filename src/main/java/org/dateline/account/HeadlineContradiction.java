package org.dateline.account;

/**
 * A headline that cannot be reconciled with the article below it: it is older, or says otherwise.
 *
 * @param headline index of the account that the headline alone tells
 * @param body     index of the account in the body that it is at odds with
 */
public record HeadlineContradiction(int headline, int body) {
}
