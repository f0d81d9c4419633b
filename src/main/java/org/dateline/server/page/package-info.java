/**
 * Pages for people to look at. In: the served dataset, in one read transaction a page. Out: whole HTML documents for the start, each story, event,
 * entity and article, and for asking queries, with the styles and scripts they load.
 *
 * <p>A page is a few SPARQL queries (resources {@code queries/*.rq}) and a template (resources {@code templates/*.peb}), which escapes
 * all that it prints. Nothing on a page is loaded from another host, and no page needs its scripts to be read.
 */
package org.dateline.server.page;
