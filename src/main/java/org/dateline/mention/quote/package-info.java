/**
 * Annotated article in, its quotations out: which words stand in quotation marks, and whether they are speech or only words set apart.
 */
package org.dateline.mention.quote;
