package org.dateline.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Adds up the processor time that each stage takes, over all threads. Unlike time on the clock, it does not depend on what else the machine does;
 * waiting for the disk is not in it.
 */
final class StageTimes {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

    StageTimes() {
        for (Stage stage : Stage.values()) nanos.put(stage, new LongAdder());
    }

    <T> T take(Stage stage, Supplier<T> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            return work.get();
        } finally {
            nanos.get(stage).add(THREADS.getCurrentThreadCpuTime() - start);
        }
    }

    void take(Stage stage, Runnable work) {
        take(stage, () -> {
            work.run();
            return null;
        });
    }

    Map<Stage, Duration> sums() {
        Map<Stage, Duration> sums = new EnumMap<>(Stage.class);
        nanos.forEach((stage, sum) -> sums.put(stage, Duration.ofNanos(sum.sum())));
        return sums;
    }
}
