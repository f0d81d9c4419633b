package org.dateline.pipeline;

import java.time.Duration;
import java.util.Map;
import org.dateline.failure.FailureCode;

/**
 * What came of a conversion.
 *
 * @param articles   converted and stored
 * @param duplicates sources with the same bytes as one before, which were not converted again
 * @param failures   how many inputs failed, by reason
 * @param warnings   of the shapes, on articles that they accepted; infos likewise
 * @param times      processor time, summed over all threads
 * @param elapsed    on the clock, from start to end
 */
public record Outcome(int articles, int duplicates, Map<FailureCode, Integer> failures, Contents contents, int warnings, int infos,
                      Map<Stage, Duration> times, Duration elapsed) {

    /**
     * What the articles of this conversion, and all articles together, yielded.
     *
     * @param entities of all articles in the store, as are events, disagreements and stories; 0 where the gate rejected what follows from them
     */
    public record Contents(long sentences, long tokens, long accounts, long claims, long figures, int entities, int events, int disagreements, int stories) {
    }

    public Outcome {
        failures = Map.copyOf(failures);
        times = Map.copyOf(times);
    }

    public int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Duration time(Stage stage) {
        return times.getOrDefault(stage, Duration.ZERO);
    }

    /** The time of all stages but CoreNLP's. */
    public Duration ownTime() {
        return times.entrySet().stream().filter(e -> e.getKey() != Stage.ANNOTATE).map(Map.Entry::getValue).reduce(Duration.ZERO, Duration::plus);
    }
}
