/**
 * Value records that every stage uses: spans of clean text and of sources, text that knows where it came from, content hashes, folded names, legal forms.
 */
package org.dateline.text;
