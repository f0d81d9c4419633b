package org.dateline.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.text.ContentHash;
import org.dateline.text.NameKey;
import org.dateline.text.SourceSpan;
import org.dateline.vocab.Namespaces;

/**
 * The names of all that is published. An article's follows from its content, what is in it from the article and the offsets,
 * what spans articles from the set of what it was made of: the same input has the same names in whatever order it is read.
 */
public final class Iris {
    private final String base;

    private Iris(String base) {
        this.base = base;
    }

    /** Where data goes unless its publisher names a place of their own. */
    public static Iris standard() {
        return new Iris(Namespaces.DATA);
    }

    /**
     * @param base an absolute IRI; a slash is added where it ends in neither slash nor hash
     * @throws DatelineException BROKEN_DATA if it is no absolute IRI
     */
    public static Iris under(String base) {
        try {
            URI uri = new URI(base);
            if (!uri.isAbsolute() || uri.isOpaque() || uri.getHost() == null || uri.getRawQuery() != null) throw broken(base);
        } catch (URISyntaxException e) {
            throw broken(base);
        }
        return new Iris(base.endsWith("/") || base.endsWith("#") ? base : base + "/");
    }

    public String base() {
        return base;
    }

    public Node article(ContentHash hash) {
        return node("article/" + hash.hex());
    }

    /** @param name as written; spellings that differ in case, accents or punctuation name one outlet */
    public Node outlet(String name) {
        String key = NameKey.of(name);
        return node("outlet/" + (key.isEmpty() ? ContentHash.of(name).hex() : key.replace(' ', '-')));
    }

    public Node sentence(Node article, SourceSpan span) {
        return within(article, "sentence", span);
    }

    public Node mention(Node article, SourceSpan span) {
        return within(article, "mention", span);
    }

    /** @param ordinal 1 for the first of those that begin with the same mention, 2 for the next */
    public Node reference(Node article, SourceSpan first, int ordinal) {
        return within(article, "reference", first, ordinal);
    }

    /** @param ordinal 1 for the first of those that begin with the same mention, 2 for the next */
    public Node account(Node article, SourceSpan first, int ordinal) {
        return within(article, "account", first, ordinal);
    }

    /** @param ordinal 1 for the first of those with the same cue, 2 for the next */
    public Node claim(Node article, SourceSpan cue, int ordinal) {
        return within(article, "claim", cue, ordinal);
    }

    /** @param ordinal 1 for the first of those with the same words, 2 for the next */
    public Node figure(Node article, SourceSpan words, int ordinal) {
        return within(article, "figure", words, ordinal);
    }

    /** @param number from 1 */
    public Node participation(Node account, int number) {
        return NodeFactory.createURI(account.getURI() + "/participation/" + number);
    }

    public Node resolutionGraph() {
        return node("graph/resolution");
    }

    public Node rulingsGraph() {
        return node("graph/rulings");
    }

    public Node ruling(String key) {
        return node("ruling/" + key);
    }

    public Node entity(String key) {
        return node("entity/" + key);
    }

    public Node event(String key) {
        return node("event/" + key);
    }

    public Node story(String key) {
        return node("story/" + key);
    }

    public Node link(String key) {
        return node("link/" + key);
    }

    public Node disagreement(String key) {
        return node("disagreement/" + key);
    }

    public Node run(Instant started) {
        return node("run/" + DateTimeFormatter.ISO_INSTANT.format(started.truncatedTo(ChronoUnit.MILLIS)).replace(':', '-'));
    }

    public Node agent(String version) {
        return node("agent/dateline-" + version);
    }

    /** A user's gazetteer, by the hash of its file. */
    public Node gazetteer(String hash) {
        return node("gazetteer/" + hash);
    }

    private Node within(Node article, String kind, SourceSpan span, int ordinal) {
        Node first = within(article, kind, span);
        return ordinal == 1 ? first : NodeFactory.createURI(first.getURI() + "-" + ordinal);
    }

    private Node within(Node article, String kind, SourceSpan span) {
        return NodeFactory.createURI(article.getURI() + "/" + kind + "/" + span.begin() + "-" + span.end());
    }

    private Node node(String path) {
        return NodeFactory.createURI(base + path);
    }

    private static DatelineException broken(String base) {
        return new DatelineException(FailureCode.BROKEN_DATA, base, "the base must be an absolute IRI such as " + Namespaces.DATA);
    }
}
