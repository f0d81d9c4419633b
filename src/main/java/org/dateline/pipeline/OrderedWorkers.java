package org.dateline.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on a stream of things with several threads and hands the results over in the stream's order, on the caller's thread.
 * Only so many are under way as keep the threads busy, however long the stream is.
 */
final class OrderedWorkers implements AutoCloseable {
    private static final int AHEAD_PER_THREAD = 4;

    private final ExecutorService threads;
    private final int inFlight;

    OrderedWorkers(int threadCount) {
        threads = Executors.newFixedThreadPool(threadCount, Thread.ofPlatform().name("dateline-", 1).daemon().factory());
        inFlight = threadCount * AHEAD_PER_THREAD;
    }

    /** @param work must not throw */
    <T, R> void each(Iterator<T> things, Function<T, R> work, Consumer<R> result) {
        Deque<Future<R>> underWay = new ArrayDeque<>();
        while (things.hasNext()) {
            T thing = things.next();
            underWay.add(threads.submit(() -> work.apply(thing)));
            if (underWay.size() >= inFlight) result.accept(get(underWay.remove()));
        }
        while (!underWay.isEmpty()) result.accept(get(underWay.remove()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static <R> R get(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were under way", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker has let an exception through", e.getCause());
        }
    }
}
