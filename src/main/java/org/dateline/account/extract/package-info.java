/** Annotated article in, all its facts out: runs the finders and rules of the other packages in their order. */
package org.dateline.account.extract;
