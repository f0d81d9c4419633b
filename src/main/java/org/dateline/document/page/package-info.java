/**
 * HTML pages. In: a page's source. Out: a draft with the lines of the article's body, each character of which knows where it stood in the source,
 * what the page around it was and why it is left out, and what the page's metadata state.
 */
package org.dateline.document.page;
