/**
 * Digests of articles in, decisions out: which references mean one entity, which accounts tell of one event, which figures disagree, which articles tell one story.
 */
package org.dateline.resolve;
