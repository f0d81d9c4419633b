/**
 * A trigger in its sentence in, the factuality of its event out. What words do to what they govern stands in the lexicon; here is the grammar.
 */
package org.dateline.account.factuality;
