package org.dateline.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.document.CleanArticle;
import org.dateline.source.RawArticle;
import org.dateline.store.KeptArticle;
import org.dateline.store.SourceArchive;
import org.dateline.text.ContentHash;

/**
 * What the articles of a store and those that come to them tell of each other. An article is read by what all of them tell of it, however many runs they
 * came in: where later ones tell more, it is read again.
 */
final class Surroundings<S> {
    private final Cleaning<S> cleaning;
    private final SourceArchive archive;
    private final Map<ContentHash, S> sketches = new HashMap<>();

    /**
     * What all articles together tell.
     *
     * @param cleaner  cleans any of them
     * @param others   what the others tell of each
     * @param outdated those of the archive that were read when the others told something else
     */
    record Told(Function<RawArticle, CleanArticle> cleaner, Map<ContentHash, String> others, List<KeptArticle> outdated) {
    }

    Surroundings(Cleaning<S> cleaning, SourceArchive archive) {
        this.cleaning = cleaning;
        this.archive = archive;
    }

    /** @param fresh sketches of articles that are to be read in any case */
    Told with(Map<ContentHash, S> fresh) {
        List<KeptArticle> kept = archive.all();
        TreeMap<ContentHash, S> all = new TreeMap<>(fresh);
        kept.forEach(article -> all.computeIfAbsent(article.raw().hash(), hash -> sketches.computeIfAbsent(hash, h -> cleaning.sketch(article.raw()))));
        sketches.keySet().retainAll(all.keySet());
        Cleaning.Knowledge<S> knowledge = cleaning.knowledge(List.copyOf(all.values()));
        Map<ContentHash, String> others = new HashMap<>();
        all.forEach((hash, sketch) -> others.put(hash, knowledge.others().apply(sketch)));
        List<KeptArticle> outdated = kept.stream().filter(article -> !fresh.containsKey(article.raw().hash()))
                .filter(article -> !article.others().equals(others.get(article.raw().hash()))).toList();
        return new Told(knowledge.cleaner(), others, outdated);
    }

    /** What an article tells of itself. */
    Told alone(RawArticle article) {
        S sketch = sketches.computeIfAbsent(article.hash(), hash -> cleaning.sketch(article));
        Cleaning.Knowledge<S> knowledge = cleaning.knowledge(List.of(sketch));
        return new Told(knowledge.cleaner(), Map.of(article.hash(), knowledge.others().apply(sketch)), List.of());
    }
}
