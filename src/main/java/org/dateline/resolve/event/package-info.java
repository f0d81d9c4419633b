/** Accounts, whose participants are entities now, enter; events, the links that made them, and which event is a part of which leave. */
package org.dateline.resolve.event;
