package org.dateline.server.sparql;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Cancels queries whose time is over. Jena's own alarm waits until a query's plan is built, and TDB2 looks for the first rows of a filter while it
 * builds the plan, so that a query could run for ever in there.
 */
final class QueryAlarm {
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("query-alarm").daemon().factory());

    QueryAlarm() {
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Does work on an execution, which ends with a QueryCancelledException when the time is over. */
    <T> T within(Duration timeout, QueryExec execution, Supplier<T> work) {
        AtomicBoolean cancelled = Context.getOrSetCancelSignal(execution.getContext());
        Future<?> alarm = clock.schedule(() -> cancelled.set(true), timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            alarm.cancel(false);
        }
    }
}
