/** Candidate pairs, a score and a user's rulings enter; clusters leave, the same for the same numbering of items. */
package org.dateline.resolve.cluster;
