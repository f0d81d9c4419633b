/** Digests of articles enter; which of them tell of one story, and which are copies of one text, leaves. */
package org.dateline.resolve.story;
