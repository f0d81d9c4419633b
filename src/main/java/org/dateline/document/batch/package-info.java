/**
 * What only several articles together can tell. In: a small sketch of each article of a batch. Out: {@link org.dateline.document.batch.BatchKnowledge}:
 * the lines that repeat across articles that have nothing else in common, and the publication dates of undated articles.
 */
package org.dateline.document.batch;
