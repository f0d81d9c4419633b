/**
 * Wires the stages. Paths enter; an accepted graph for each article, and one of what follows from all of them, leave for a store or file.
 * Articles stream through on all cores, a bounded number at a time; one that fails is reported and the rest goes on.
 */
package org.dateline.pipeline;
