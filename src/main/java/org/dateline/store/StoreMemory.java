package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.dateline.gate.Accepted;
import org.dateline.gate.AcceptedChange;
import org.dateline.rdf.DigestReader;
import org.dateline.rdf.GraphKind;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;

/**
 * What is known of a store without reading it again, as long as it is open: nobody else can write to it meanwhile. It is told of every change
 * once that has been committed.
 */
final class StoreMemory {
    private Optional<TreeMap<String, ArticleDigest>> digests = Optional.empty();
    private Optional<Resolution> resolution = Optional.empty();

    /** @param read what the store holds, in one pass */
    synchronized List<ArticleDigest> digests(Supplier<List<ArticleDigest>> read) {
        if (digests.isEmpty()) {
            TreeMap<String, ArticleDigest> all = new TreeMap<>();
            read.get().forEach(digest -> all.put(digest.iri(), digest));
            digests = Optional.of(all);
        }
        return new ArrayList<>(digests.get().values());
    }

    synchronized Optional<Resolution> resolution() {
        return resolution;
    }

    synchronized void hasPut(List<Accepted> graphs) {
        digests.ifPresent(known -> graphs.stream().filter(graph -> graph.kind() == GraphKind.ARTICLE)
                .forEach(graph -> DigestReader.read(graph.name(), graph.graph()).ifPresent(digest -> known.put(digest.iri(), digest))));
    }

    synchronized void hasRemoved(Node article) {
        digests.ifPresent(known -> known.remove(article.getURI()));
    }

    synchronized void hasWritten(AcceptedChange change) {
        resolution = change.after();
    }
}
