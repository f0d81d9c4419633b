/**
 * Candidate pairs, a score and a user's rulings enter; clusters leave, the same for the same numbering of items. Items and their keys enter; blocks that do
 * not concern one another leave.
 */
package org.dateline.resolve.cluster;
