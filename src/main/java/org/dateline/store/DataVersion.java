package org.dateline.store;

import static org.apache.jena.graph.Node.ANY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.dateline.text.ContentHash;
import org.dateline.vocab.DL;
import org.dateline.vocab.PROV;

/**
 * Tells whether a dataset has changed: each run that changes it records itself, in the end; until then its articles tell.
 *
 * @param hash of all runs with their ends, and of all articles
 * @param last the end of the last run, as it is recorded
 */
public record DataVersion(String hash, Node last) {

    /**
     * To be called within a read transaction.
     *
     * @return empty for data that no run has recorded itself in
     */
    public static Optional<DataVersion> of(DatasetGraph dataset) {
        Stream<String> runs = dataset.stream(ANY, ANY, PROV.endedAtTime.asNode(), ANY).map(quad -> quad.getSubject() + " " + quad.getObject());
        Stream<String> articles = dataset.stream(ANY, ANY, RDF.type.asNode(), DL.Article.asNode()).map(quad -> quad.getSubject().toString());
        List<String> parts = Stream.concat(runs, articles).toList();
        return dataset.stream(ANY, ANY, PROV.endedAtTime.asNode(), ANY).map(quad -> quad.getObject()).filter(Node::isLiteral)
            .max((a, b) -> a.getLiteralLexicalForm().compareTo(b.getLiteralLexicalForm()))
            .map(last -> new DataVersion(ContentHash.ofSet(parts).hex(), last));
    }
}
