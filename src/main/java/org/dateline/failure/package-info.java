/**
 * Error codes, and the one exception that a user sees: it carries code, input and reason.
 */
package org.dateline.failure;
