package org.dateline.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.account.ArticleFacts;
import org.dateline.annotate.Sentence;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gate.Accepted;
import org.dateline.gate.Finding;
import org.dateline.resolve.Resolution;

/** Counts while a conversion runs; used by one thread. */
final class RunCounts {
    private final Map<FailureCode, Integer> failures = new EnumMap<>(FailureCode.class);
    private int articles;
    private int duplicates;
    private int warnings;
    private int infos;
    private long sentences;
    private long tokens;
    private long accounts;
    private long claims;
    private long figures;
    /** The last one; what is in it is counted when that is asked. */
    private Resolution resolution = new Resolution(List.of());

    /** What an article yielded, small enough to be kept until its graph is stored. */
    record Yield(int sentences, int tokens, int accounts, int claims, int figures) {
        static Yield of(ArticleFacts facts) {
            int tokens = facts.article().sentences().stream().map(Sentence::tokens).mapToInt(List::size).sum();
            return new Yield(facts.article().sentences().size(), tokens, facts.accounts().size(), facts.claims().size(), facts.figures().size());
        }
    }

    void failed(DatelineException failure) {
        failures.merge(failure.code(), 1, Integer::sum);
    }

    void duplicates(int count) {
        duplicates = count;
    }

    void converted(Accepted graph, Yield yield) {
        articles++;
        warnings += graph.count(Finding.Level.WARNING);
        infos += graph.count(Finding.Level.INFO);
        sentences += yield.sentences();
        tokens += yield.tokens();
        accounts += yield.accounts();
        claims += yield.claims();
        figures += yield.figures();
    }

    void resolved(Resolution resolution) {
        this.resolution = resolution;
    }

    int articles() {
        return articles;
    }

    Outcome outcome(StageTimes times, Duration elapsed) {
        Outcome.Contents contents = new Outcome.Contents(sentences, tokens, accounts, claims, figures, resolution.count(Resolution.Part::entities),
                resolution.count(Resolution.Part::events), resolution.count(Resolution.Part::disagreements), resolution.count(Resolution.Part::stories));
        return new Outcome(articles, duplicates, failures, contents, warnings, infos, times.sums(), elapsed);
    }
}
