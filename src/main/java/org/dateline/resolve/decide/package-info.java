/** Digests and rulings enter; the whole resolution leaves. The door to resolution. */
package org.dateline.resolve.decide;
