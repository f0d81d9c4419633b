package org.dateline.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up the time that each stage takes, over all threads. */
final class StageTimes {
    private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

    StageTimes() {
        for (Stage stage : Stage.values()) nanos.put(stage, new LongAdder());
    }

    <T> T take(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.get(stage).add(System.nanoTime() - start);
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
