package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.source.RawArticle;
import org.dateline.source.Source;
import org.dateline.source.SourceReader;
import org.dateline.store.SourceArchive;
import org.dateline.text.ContentHash;

/**
 * What the first pass over all sources has found.
 *
 * @param articles   those to convert: readable, and each content once
 * @param duplicates how many more had the content of one before
 * @param told       what they and those that are there tell of each other, for the second pass
 */
record Survey(List<Found> articles, int duplicates, Surroundings.Told told) {

    /**
     * A source that can be read.
     *
     * @param raw reads it once more; only what came by standard input is kept instead
     */
    record Found(String name, Supplier<RawArticle> raw) {
    }

    private record Glance<S>(Found found, ContentHash hash, S sketch) {
    }

    static <S> Survey of(Iterator<Source> sources, SourceReader reader, Cleaning<S> cleaning, SourceArchive there, OrderedWorkers workers, Progress progress) {
        List<Found> articles = new ArrayList<>();
        Map<ContentHash, S> sketches = new HashMap<>();
        int[] duplicates = {0};
        workers.each(sources, source -> Attempt.of(source.name(), () -> progress.times().take(Stage.SURVEY, () -> glance(source, reader, cleaning))),
                attempt -> {
                    switch (attempt) {
                        case Attempt.Failed<Glance<S>>(var failure) -> progress.failed(failure);
                        case Attempt.Done<Glance<S>>(var glance) -> {
                            if (sketches.putIfAbsent(glance.hash(), glance.sketch()) == null) {
                                articles.add(glance.found());
                            } else {
                                duplicates[0]++;
                            }
                        }
                    }
                });
        return new Survey(articles, duplicates[0], new Surroundings<>(cleaning, there).with(sketches));
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
