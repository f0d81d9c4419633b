/**
 * The door of reading. In: a raw article and what its batch knows. Out: a {@link org.dateline.document.CleanArticle}, or a
 * {@link org.dateline.failure.DatelineException} where the input holds no article or is not in English.
 */
package org.dateline.document.clean;
