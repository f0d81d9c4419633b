/**
 * Annotated article in, mentions out: the entities, triggers of events, times and quantities that its words name, each with its evidence. The records are here, the finders in the packages below.
 */
package org.dateline.mention;
