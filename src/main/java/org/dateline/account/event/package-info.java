/**
 * Triggers, entities and times in, accounts out: who, whom, where, when and whether.
 */
package org.dateline.account.event;
