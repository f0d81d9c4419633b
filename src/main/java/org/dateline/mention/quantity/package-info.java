/**
 * Sentence with its times in, quantities out: each number that counts or measures something, with its qualifier and unit. Ages, dates, clock times,
 * scores, labels and numbers in names are none.
 */
package org.dateline.mention.quantity;
