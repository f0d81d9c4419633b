package org.dateline.rdf;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.vocab.DL;

/** Why accounts were told to be of one event, or references of one entity, in plain words: each with its sentence, and the links that join them. */
public final class Explanation {
    private final Graph graph;
    private final Map<Node, Integer> numbers = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Explanation(Graph graph) {
        this.graph = graph;
    }

    /**
     * Explains an event or entity, or the one that an account or reference belongs to, or that has taken the place of a retired one.
     *
     * @param graph of articles and resolution together
     * @return lines to print; none where the graph has no such thing
     */
    public static List<String> of(Graph graph, String iri) {
        return new Explanation(graph).explain(whole(graph, iri));
    }

    private static Node whole(Graph graph, String iri) {
        Node node = NodeFactory.createURI(iri);
        return Stream.of(DL.account, DL.reference).flatMap(part -> graph.stream(ANY, part.asNode(), node)).map(Triple::getSubject)
                .findFirst().orElseGet(() -> Parts.current(graph, iri));
    }

    private List<String> explain(Node node) {
        boolean event = graph.contains(node, DL.account.asNode(), ANY);
        if (!event && !graph.contains(node, DL.reference.asNode(), ANY)) return lines;
        lines.add(text(node, RDFS.label) + (event ? ", an event told" : ", called so") + " in " + articles(node, event) + ": " + node.getURI());
        List<Node> parts = objects(node, event ? DL.account : DL.reference).sorted(Comparator.comparing(Node::getURI)).toList();
        for (Node part : parts) part(part, event);
        links(parts);
        return lines;
    }

    private String articles(Node node, boolean event) {
        long articles = objects(node, event ? DL.account : DL.reference).flatMap(part -> objects(part, DL.inArticle)).distinct().count();
        return articles == 1 ? "1 article" : articles + " articles";
    }

    private void part(Node part, boolean event) {
        int number = numbers.size() + 1;
        numbers.put(part, number);
        String file = objects(part, DL.inArticle).map(article -> text(article, DL.file)).findFirst().orElse("");
        lines.add("");
        lines.add("(" + number + ") " + file + " " + (event ? account(part) : "calls it " + quoted(objects(part, DL.name))));
        mentions(part);
        lines.add("    " + part.getURI());
    }

    private String account(Node account) {
        String type = objects(account, DL.eventType).map(Concepts::localName).findFirst().orElse("");
        String factuality = objects(account, DL.factuality).map(Concepts::localName).findFirst().orElse("");
        String start = objects(account, DL.start).map(Node::getLiteralLexicalForm).findFirst().map(day -> ", " + day).orElse("");
        String place = objects(account, DL.place).map(reference -> text(reference, RDFS.label)).sorted().collect(Collectors.joining(", "));
        return "tells of it as " + type + ", " + factuality + start + (place.isEmpty() ? "" : ", in " + place);
    }

    private void mentions(Node part) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        objects(part, DL.mention).sorted(Comparator.comparingInt(this::begin)).forEach(mention -> objects(mention, DL.inSentence).findFirst()
                .ifPresent(sentence -> words.computeIfAbsent(text(sentence, DL.text), k -> new ArrayList<>()).add(text(mention, DL.exact))));
        words.forEach((sentence, exact) -> lines.add("    " + quoted(exact.stream().distinct()) + " in: " + sentence.strip().replaceAll("\\s+", " ")));
    }

    private int begin(Node mention) {
        return objects(mention, DL.beginIndex).mapToInt(n -> Integer.parseInt(n.getLiteralLexicalForm())).findFirst().orElse(0);
    }

    private void links(List<Node> parts) {
        List<Node> links = parts.stream().flatMap(part -> graph.stream(ANY, DL.joins.asNode(), part)).map(Triple::getSubject).distinct()
                .sorted(Comparator.comparing(Node::getURI)).toList();
        if (!links.isEmpty()) lines.add("");
        for (Node link : links) {
            List<Integer> joined = objects(link, DL.joins).map(numbers::get).filter(n -> n != null).sorted().toList();
            if (joined.size() < 2) continue;
            lines.add("(" + joined.get(0) + ") and (" + joined.get(1) + ") were joined with score " + text(link, DL.score) + " by " + text(link, DL.rule) + ":");
            objects(link, DL.reason).map(Node::getLiteralLexicalForm).sorted().forEach(reason -> lines.add("    " + reason));
        }
    }

    private static String quoted(Stream<?> nodes) {
        return nodes.map(n -> n instanceof Node node ? node.getLiteralLexicalForm() : n.toString()).sorted().map(t -> "\"" + t + "\"").collect(Collectors.joining(", "));
    }

    private Stream<Node> objects(Node subject, Property property) {
        return graph.stream(subject, property.asNode(), ANY).map(Triple::getObject);
    }

    private String text(Node subject, Property property) {
        return objects(subject, property).map(Node::getLiteralLexicalForm).findFirst().orElse("");
    }
}
