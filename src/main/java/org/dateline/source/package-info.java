/**
 * Bytes become raw articles. In: the paths a user names (files, folders, {@code -} for standard input). Out: {@link org.dateline.source.RawArticle}s,
 * decoded and told to be text or HTML, or a {@link org.dateline.failure.DatelineException} that names the input.
 */
package org.dateline.source;
