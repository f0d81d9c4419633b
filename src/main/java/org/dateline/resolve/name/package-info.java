/** Names as strings enter; their words, kinds and sounds, and how alike two of them are spelt, leave. */
package org.dateline.resolve.name;
