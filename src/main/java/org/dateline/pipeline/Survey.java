package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.document.CleanArticle;
import org.dateline.source.RawArticle;
import org.dateline.source.Source;
import org.dateline.source.SourceReader;
import org.dateline.text.ContentHash;

/**
 * What the first pass over all sources has found.
 *
 * @param articles   those to convert: readable, and each content once
 * @param duplicates how many more had the content of one before
 * @param cleaner    the second pass
 */
record Survey(List<Found> articles, int duplicates, Function<RawArticle, CleanArticle> cleaner) {

    /**
     * A source that can be read.
     *
     * @param raw reads it once more; only what came by standard input is kept instead
     */
    record Found(String name, Supplier<RawArticle> raw) {
    }

    private record Glance<S>(Found found, ContentHash hash, S sketch) {
    }

    static <S> Survey of(Iterator<Source> sources, SourceReader reader, Cleaning<S> cleaning, OrderedWorkers workers, Progress progress) {
        List<Found> articles = new ArrayList<>();
        List<S> sketches = new ArrayList<>();
        Set<ContentHash> seen = new HashSet<>();
        int[] duplicates = {0};
        workers.each(sources, source -> Attempt.of(source.name(), () -> progress.times().take(Stage.SURVEY, () -> glance(source, reader, cleaning))),
                attempt -> {
                    switch (attempt) {
                        case Attempt.Failed<Glance<S>>(var failure) -> progress.failed(failure);
                        case Attempt.Done<Glance<S>>(var glance) -> {
                            if (seen.add(glance.hash())) {
                                articles.add(glance.found());
                                sketches.add(glance.sketch());
                            } else {
                                duplicates[0]++;
                            }
                        }
                    }
                });
        return new Survey(articles, duplicates[0], cleaning.cleaner(sketches));
    }

    private static <S> Glance<S> glance(Source source, SourceReader reader, Cleaning<S> cleaning) {
        RawArticle raw = reader.read(source);
        Found found = switch (source) {
            case Source.StandardInput input -> new Found(input.name(), () -> raw);
            case Source.OfFile file -> new Found(file.name(), () -> reader.read(file));
            case Source.Unavailable unavailable -> throw unavailable.failure();
        };
        return new Glance<>(found, raw.hash(), cleaning.sketch(raw));
    }
}
