package org.dateline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.dateline.pipeline.Outcome;
import org.dateline.pipeline.Stage;

/** What a conversion came to, in words. */
final class OutcomeReport {
    private static final double MEGABYTE = 1e6;

    private OutcomeReport() {
    }

    static void print(Outcome outcome, Path where, Terminal terminal) {
        Outcome.Contents contents = outcome.contents();
        StringJoiner told = new StringJoiner(", ");
        told.add(count(outcome.articles(), "article")).add(count(contents.accounts(), "account")).add(count(contents.claims(), "claim"))
                .add(count(contents.figures(), "figure"));
        terminal.say(told + " in " + where + "; of all its articles together: " + count(contents.entities(), "entit", "y", "ies") + ", "
                + count(contents.events(), "event") + ", " + count(contents.disagreements(), "disagreement") + ", "
                + count(contents.stories(), "stor", "y", "ies"));
        if (outcome.duplicates() > 0) terminal.say(count(outcome.duplicates(), "source") + " had the content of another and was not converted again");
        if (outcome.warnings() + outcome.infos() > 0) {
            terminal.say(count(outcome.warnings(), "warning") + " and " + count(outcome.infos(), "info") + " of the shapes on what they accepted; "
                    + "`validate --warnings` lists them");
        }
        new TreeMap<>(outcome.failures()).forEach((code, number) -> terminal.say(number + " not converted: " + code.text()));
    }

    static void printTimings(Outcome outcome, HeapWatch heap, Terminal terminal) {
        double seconds = outcome.elapsed().toMillis() / 1000.0;
        double all = outcome.times().values().stream().mapToLong(Duration::toNanos).sum();
        terminal.say(format("%.1f s: %.2f articles/s, %.0f tokens/s", seconds, outcome.articles() / seconds, outcome.contents().tokens() / seconds));
        for (Map.Entry<Stage, Duration> time : new TreeMap<>(outcome.times()).entrySet()) {
            terminal.say(format("  %-9s %8.2f s %5.1f %%", time.getKey().name().toLowerCase(Locale.ROOT), time.getValue().toNanos() / 1e9,
                    100 * time.getValue().toNanos() / all));
        }
        terminal.say(format("processor time of our own code: %.1f %% of all, %.1f %% of what CoreNLP's annotators take", 100 * outcome.ownTime().toNanos() / all,
                100.0 * outcome.ownTime().toNanos() / Math.max(1, outcome.time(Stage.ANNOTATE).toNanos())));
        terminal.say(format("heap: peak %.0f MB; in use after a full collection at most %.0f MB", heap.peak() / MEGABYTE, heap.peakAfterCollection() / MEGABYTE));
    }

    private static String count(long number, String word) {
        return count(number, word, "", "s");
    }

    private static String count(long number, String stem, String one, String many) {
        return format("%,d %s%s", number, stem, number == 1 ? one : many);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
