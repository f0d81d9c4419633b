/**
 * Clean article in, annotated article out: sentences, words, dependencies, names. CoreNLP stays behind {@link org.dateline.annotate.Annotator}.
 */
package org.dateline.annotate;
