package org.dateline.server.reconcile;

import static org.apache.jena.graph.Node.ANY;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.text.NameKey;
import org.dateline.vocab.DL;

/** All entities and events of a dataset by their names' words. */
final class Candidates {
    /** Words that begin alike are compared, so that an error further on is forgiven. */
    private static final int STEM = 3;

    private final Map<String, Candidate> byId = new TreeMap<>();
    private final NavigableMap<String, Set<Candidate>> byWord = new TreeMap<>();

    private Candidates() {
    }

    /** To be called within a read transaction. */
    static Candidates of(DatasetGraph dataset, String base) {
        Candidates candidates = new Candidates();
        for (Resource kind : new Resource[] {DL.Entity, DL.Event}) {
            dataset.stream(ANY, ANY, RDF.type.asNode(), kind.asNode()).map(Quad::getSubject).distinct()
                .filter(node -> node.isURI() && node.getURI().startsWith(base)).forEach(node -> candidates.add(candidate(dataset, node, base)));
        }
        return candidates;
    }

    private static Candidate candidate(DatasetGraph dataset, Node node, String base) {
        List<String> labels = texts(dataset, node, RDFS.label);
        List<String> keys = Stream.concat(labels.stream(), texts(dataset, node, DL.name).stream()).map(NameKey::of).distinct().sorted().toList();
        List<String> types = dataset.stream(ANY, node, RDF.type.asNode(), ANY).map(Quad::getObject)
            .filter(type -> type.isURI() && type.getURI().startsWith(DL.NS)).map(type -> type.getURI().substring(DL.NS.length()))
            .distinct().sorted().toList();
        String id = node.getURI().substring(base.length());
        return new Candidate(id, node.getURI(), labels.isEmpty() ? id : labels.getFirst(), keys, types);
    }

    private static List<String> texts(DatasetGraph dataset, Node node, Property property) {
        return dataset.stream(ANY, node, property.asNode(), ANY).map(Quad::getObject).filter(Node::isLiteral).map(Node::getLiteralLexicalForm)
            .sorted().toList();
    }

    private void add(Candidate candidate) {
        byId.put(candidate.id(), candidate);
        candidate.keys().forEach(key -> {
            for (String word : key.split(" ")) byWord.computeIfAbsent(word, none -> new LinkedHashSet<>()).add(candidate);
        });
    }

    Optional<Candidate> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<Candidate> all() {
        return byId.values();
    }

    /** Those with a word that begins like one of the text's. */
    Collection<Candidate> like(String text) {
        Set<Candidate> found = new LinkedHashSet<>();
        for (String word : NameKey.of(text).split(" ")) {
            if (!word.isEmpty()) beginning(word.substring(0, Math.min(STEM, word.length()))).forEach(found::addAll);
        }
        return found;
    }

    /** Those with a name, or a word of one, that begins with what has been typed; whole names first. */
    List<Candidate> typed(String prefix) {
        String key = NameKey.of(prefix);
        if (key.isEmpty()) return List.of();
        Set<Candidate> found = new LinkedHashSet<>();
        beginning(key.split(" ")[0]).forEach(found::addAll);
        return found.stream().filter(candidate -> candidate.keys().stream().anyMatch(name -> (" " + name).contains(" " + key)))
            .sorted(Comparator.comparing((Candidate candidate) -> candidate.keys().stream().noneMatch(name -> name.startsWith(key)))
                .thenComparing(Candidate::name))
            .toList();
    }

    private Collection<Set<Candidate>> beginning(String letters) {
        return byWord.subMap(letters, letters + Character.MAX_VALUE).values();
    }
}
