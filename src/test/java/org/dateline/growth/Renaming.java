package org.dateline.growth;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.text.ContentHash;

/**
 * Makes of the graph of one story's article that of the same article on another story: each invented word becomes another of the same length, all days
 * lie so many days later, and the article has another hash. So thousands of articles need not be read by CoreNLP to measure what comes after it. What
 * it would read in the other words may differ a little; lemmas and grammar are those of the first.
 */
public final class Renaming {
    private final Map<String, String> words = new HashMap<>();
    private final Pattern any;
    private final String suffix;
    private final long days;

    public Renaming(InventedPress press, InventedPress.Piece piece, int copy, long days) {
        piece.invented().stream().sorted().forEach(word -> words.put(word, press.word(word.length())));
        piece.invented().forEach(word -> words.put(word.toUpperCase(Locale.ROOT), words.get(word).toUpperCase(Locale.ROOT)));
        this.any = Pattern.compile(words.keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|")));
        this.suffix = "#" + copy;
        this.days = days;
    }

    public Node article(Node article) {
        String hash = article.getURI().substring(article.getURI().lastIndexOf('/') + 1);
        return NodeFactory.createURI(article.getURI().replace(hash, ContentHash.of(hash + suffix).hex()));
    }

    public Graph graph(Node article, Graph graph) {
        String from = article.getURI();
        String to = article(article).getURI();
        Graph renamed = GraphFactory.createDefaultGraph();
        graph.stream().forEach(t -> renamed.add(Triple.create(node(t.getSubject(), from, to), t.getPredicate(), node(t.getObject(), from, to))));
        return renamed;
    }

    private Node node(Node node, String from, String to) {
        if (node.isURI()) return node.getURI().startsWith(from) ? NodeFactory.createURI(to + node.getURI().substring(from.length())) : node;
        if (!node.isLiteral()) return node;
        RDFDatatype type = node.getLiteralDatatype();
        if (type.equals(XSDDatatype.XSDdate)) {
            return NodeFactory.createLiteralDT(LocalDate.parse(node.getLiteralLexicalForm()).plusDays(days).toString(), type);
        }
        String renamed = any.matcher(node.getLiteralLexicalForm()).replaceAll((MatchResult m) -> words.get(m.group()));
        return node.getLiteralLanguage().isEmpty() ? NodeFactory.createLiteralDT(renamed, type) : NodeFactory.createLiteralLang(renamed, node.getLiteralLanguage());
    }
}
