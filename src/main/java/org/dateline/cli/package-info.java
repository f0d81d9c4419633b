/**
 * The command line: {@code dateline convert}, {@code read}, {@code validate}, {@code query}, {@code serve}, {@code why},
 * {@code same}, {@code differ}, {@code undecide}, {@code rulings}, {@code retract}.
 * Arguments enter; results leave on standard output, progress and failures on standard error, one line each, and an exit status.
 */
package org.dateline.cli;
