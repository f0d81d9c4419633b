/**
 * The gate before every store and file: SHACL shapes decide.
 * Named graphs enter; verdicts leave. What was accepted is of a type that nothing outside of this package can make.
 */
package org.dateline.gate;
