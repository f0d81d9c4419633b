/**
 * Value records that every stage uses: spans of clean text and of sources, text that knows where it came from, content hashes, folded names.
 */
package org.dateline.text;
