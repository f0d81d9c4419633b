package org.dateline.server.lookup;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.dateline.vocab.DL;

/**
 * Collects what the data and the vocabulary say of an IRI: its concise bounded description, and the statements that point to it.
 *
 * @see <a href="https://www.w3.org/submissions/CBD/">Concise Bounded Description</a>
 */
public final class Describer {
    static final Node LABEL = RDFS.label.asNode();
    private static final List<Node> LABELS =
        List.of(LABEL, SKOS.prefLabel.asNode(), SchemaDO.headline.asNode(), DL.text.asNode(), DL.exact.asNode(), DL.file.asNode());
    private static final Node REPLACED_BY = DCTerms.isReplacedBy.asNode();

    private final DatasetGraph data;
    private final DatasetGraph vocabulary;
    private final int pageSize;

    /** @param pageSize the number of statements on a page */
    public Describer(DatasetGraph data, DatasetGraph vocabulary, int pageSize) {
        this.data = data;
        this.vocabulary = vocabulary;
        this.pageSize = pageSize;
    }

    /**
     * @param page counted from 1
     * @return empty when nothing is said of the IRI, or not enough for that page
     */
    public Optional<Description> describe(String iri, int page) {
        return Txn.calculateRead(data, () -> Txn.calculateRead(vocabulary, () -> page(NodeFactory.createURI(iri), page)));
    }

    /** Whether anything is said of the IRI. */
    public boolean knows(String iri) {
        Node node = NodeFactory.createURI(iri);
        return Txn.calculateRead(data, () -> Txn.calculateRead(vocabulary, () -> statements(node).findAny().isPresent()));
    }

    private Optional<Description> page(Node subject, int page) {
        List<Quad> found = statements(subject).skip((long) (page - 1) * pageSize).limit(pageSize + 1L).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        boolean hasNext = found.size() > pageSize;
        List<Quad> quads = new ArrayList<>(hasNext ? found.subList(0, pageSize) : found);
        addBlankNodes(quads);
        return Optional.of(new Description(subject, List.copyOf(quads), labels(quads), successors(subject), page, hasNext));
    }

    private Stream<Quad> statements(Node subject) {
        return Stream.concat(find(subject, ANY, ANY), find(ANY, ANY, subject));
    }

    /** The list grows while it is walked: what a blank node leads to may be blank again. */
    private void addBlankNodes(List<Quad> quads) {
        Set<Node> done = new LinkedHashSet<>();
        for (int i = 0; i < quads.size(); i++) {
            Node object = quads.get(i).getObject();
            if (object.isBlank() && done.add(object)) {
                find(object, ANY, ANY).forEach(quads::add);
            }
        }
    }

    private Map<Node, Node> labels(List<Quad> quads) {
        Set<Node> named = quads.stream().flatMap(quad -> Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject()))
            .filter(Node::isURI).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Node, Node> labels = new LinkedHashMap<>();
        named.forEach(node -> label(node).ifPresent(label -> labels.put(node, label)));
        return labels;
    }

    private Optional<Node> label(Node node) {
        return LABELS.stream().map(property -> find(node, property, ANY).map(Quad::getObject).filter(Node::isLiteral).findFirst().orElse(null))
            .filter(Objects::nonNull).findFirst();
    }

    private Set<Node> successors(Node subject) {
        return find(subject, REPLACED_BY, ANY).map(Quad::getObject).filter(Node::isURI).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Quad> find(Node subject, Node property, Node object) {
        return Stream.concat(data.stream(ANY, subject, property, object), vocabulary.stream(ANY, subject, property, object));
    }
}
