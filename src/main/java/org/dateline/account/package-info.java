/**
 * Mentions in, facts out: accounts, claims and figures of one article, each with its evidence and the rule that found it. The records are here, the rules in the packages below.
 */
package org.dateline.account;
