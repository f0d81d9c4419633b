package org.dateline.server.catalogue;

import static org.apache.jena.graph.Node.ANY;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.vocab.DL;

/** All that belongs to one story: its articles' graphs whole, and what the resolution says of it, its events, their entities, links and disagreements. */
final class StoryQuads {
    private final DatasetGraph dataset;
    private final Node story;

    StoryQuads(DatasetGraph dataset, Node story) {
        this.dataset = dataset;
        this.story = story;
    }

    Stream<Quad> stream() {
        List<Node> articles = objects(story, DL.coveredBy).distinct().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
        return Stream.concat(articles.stream().flatMap(article -> Stream.concat(dataset.stream(article, ANY, ANY, ANY), referents(article))),
            resolved(articles).stream().flatMap(node -> dataset.stream(ANY, node, ANY, ANY)));
    }

    /** The resolution says it of nodes of the article, so that it stands in neither's description. */
    private Stream<Quad> referents(Node article) {
        return subjects(DL.inArticle, article).flatMap(reference -> dataset.stream(ANY, reference, DL.refersTo.asNode(), ANY));
    }

    private Set<Node> resolved(List<Node> articles) {
        Set<Node> nodes = new LinkedHashSet<>(Set.of(story));
        for (Node event : objects(story, DL.includes).toList()) {
            nodes.add(event);
            objects(event, DL.account).flatMap(account -> subjects(DL.joins, account)).forEach(nodes::add);
            subjects(DL.about, event).forEach(nodes::add);
        }
        articles.forEach(article -> referents(article).map(Quad::getObject).forEach(nodes::add));
        return nodes;
    }

    private Stream<Node> objects(Node subject, Property property) {
        return dataset.stream(ANY, subject, property.asNode(), ANY).map(Quad::getObject);
    }

    private Stream<Node> subjects(Property property, Node object) {
        return dataset.stream(ANY, ANY, property.asNode(), object).map(Quad::getSubject);
    }
}
