package org.dateline.server;

import java.time.Duration;

/**
 * Where the server draws its limits.
 *
 * @param queryTimeout      how long a query may run before it is answered with 503
 * @param maxRows           how many rows, triples or quads a query's result may hold before it is refused
 * @param maxRequestBytes   the largest request body; a larger one is answered with 413
 * @param concurrentQueries how many requests to the dataset run at once; others wait their turn
 * @param stopTimeout       how long a stopping server waits for requests under way
 */
public record ServerLimits(Duration queryTimeout, int maxRows, long maxRequestBytes, int concurrentQueries, Duration stopTimeout) {

    public ServerLimits {
        requirePositive(queryTimeout.toMillis(), "query timeout");
        requirePositive(maxRows, "row limit");
        requirePositive(maxRequestBytes, "request size limit");
        requirePositive(concurrentQueries, "number of concurrent queries");
        requirePositive(stopTimeout.toMillis(), "stop timeout");
    }

    /** 30 seconds and 100,000 rows a query, requests of at most 512 KiB, two queries at once for each core but at least eight. */
    public static ServerLimits defaults() {
        int concurrent = Math.max(8, 2 * Runtime.getRuntime().availableProcessors());
        return new ServerLimits(Duration.ofSeconds(30), 100_000, 512 * 1024L, concurrent, Duration.ofSeconds(10));
    }

    public ServerLimits withQueryTimeout(Duration timeout) {
        return new ServerLimits(timeout, maxRows, maxRequestBytes, concurrentQueries, stopTimeout);
    }

    public ServerLimits withMaxRows(int rows) {
        return new ServerLimits(queryTimeout, rows, maxRequestBytes, concurrentQueries, stopTimeout);
    }

    public ServerLimits withMaxRequestBytes(long bytes) {
        return new ServerLimits(queryTimeout, maxRows, bytes, concurrentQueries, stopTimeout);
    }

    public ServerLimits withConcurrentQueries(int number) {
        return new ServerLimits(queryTimeout, maxRows, maxRequestBytes, number, stopTimeout);
    }

    public ServerLimits withStopTimeout(Duration timeout) {
        return new ServerLimits(queryTimeout, maxRows, maxRequestBytes, concurrentQueries, timeout);
    }

    private static void requirePositive(long value, String name) {
        if (value <= 0) {
            throw new IllegalArgumentException("the " + name + " must be above 0, but is " + value);
        }
    }
}
