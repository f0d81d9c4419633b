package org.dateline.rdf;

import static org.apache.jena.graph.Node.ANY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.dateline.account.Factuality;
import org.dateline.account.Measure;
import org.dateline.mention.EntityType;
import org.dateline.mention.Role;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.Precision;
import org.dateline.mention.time.When;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.ContentWords;
import org.dateline.resolve.FigureDigest;
import org.dateline.resolve.Fingerprint;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.vocab.DL;

/** Reads from an article's graph what resolution needs to know, so that articles of earlier runs take part like those of this one. */
public final class DigestReader {
    private final Node article;
    private final Graph graph;
    private final Map<Node, Map<Node, List<Node>>> described = new HashMap<>();
    private final List<Passages.Sentence> sentences;
    private final Passages passages;

    private DigestReader(Node article, Graph graph) {
        this.article = article;
        this.graph = graph;
        this.sentences = instances(DL.Sentence).map(this::sentence).sorted(Comparator.comparingInt(Passages.Sentence::begin)).toList();
        this.passages = new Passages(sentences);
    }

    /** The digests of all article graphs, in the order of their names. */
    public static List<ArticleDigest> all(DatasetGraph data) {
        List<ArticleDigest> digests = new ArrayList<>();
        for (Iterator<Node> names = data.listGraphNodes(); names.hasNext(); ) {
            Node name = names.next();
            read(name, data.getGraph(name)).ifPresent(digests::add);
        }
        digests.sort(Comparator.comparing(ArticleDigest::iri));
        return digests;
    }

    /** The digest of one graph; empty where it is not that of an article. The graph must be one that the gate has accepted. */
    public static Optional<ArticleDigest> read(Node name, Graph graph) {
        if (!graph.contains(name, RDF.type.asNode(), DL.Article.asNode())) return Optional.empty();
        return Optional.of(new DigestReader(name, graph).digest());
    }

    private ArticleDigest digest() {
        return new ArticleDigest(article.getURI(), value(article, SchemaDO.datePublished).map(d -> LocalDate.parse(d.getLiteralLexicalForm())),
                value(article, DL.publisher).map(outlet -> text(outlet, RDFS.label)),
                value(article, SchemaDO.headline).map(h -> ContentWords.of(h.getLiteralLexicalForm())).orElse(Set.of()), Fingerprint.of(body()),
                instances(DL.Reference).map(this::reference).toList(), instances(DL.Account).map(this::account).toList(),
                instances(DL.Figure).map(this::figure).toList());
    }

    private ReferenceDigest reference(Node node) {
        String label = text(node, RDFS.label);
        List<String> names = Stream.concat(Stream.of(label), values(node, DL.name).map(Node::getLiteralLexicalForm).sorted()).distinct().toList();
        return new ReferenceDigest(node.getURI(), article.getURI(), EntityType.of(Concepts.localName(one(node, DL.entityType))), names,
                Boolean.parseBoolean(text(node, DL.named)), value(node, DL.authority).map(Node::getURI));
    }

    private AccountDigest account(Node node) {
        Map<Role, Set<String>> inferred = inferred(node);
        Map<Role, Set<String>> entities = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Set<String> fillers = values(node, DL.property(role.localName())).map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
            fillers.removeAll(inferred.getOrDefault(role, Set.of()));
            if (!fillers.isEmpty()) entities.put(role, fillers);
        }
        return new AccountDigest(node.getURI(), article.getURI(), Concepts.localName(one(node, DL.eventType)), text(node, RDFS.label),
                values(node, DL.lemma).map(Node::getLiteralLexicalForm).sorted().toList(), entities, when(node),
                named(Factuality.class, one(node, DL.factuality)), inferred, passages.of(mentions(node)));
    }

    private Map<Role, Set<String>> inferred(Node account) {
        Map<Role, Set<String>> inferred = new EnumMap<>(Role.class);
        values(account, DL.participation).filter(p -> values(p, DL.basis).anyMatch(DL.inferred.asNode()::equals)).forEach(p ->
                inferred.computeIfAbsent(Role.of(Concepts.localName(one(p, DL.role))), r -> new TreeSet<>()).add(one(p, DL.filler).getURI()));
        return inferred;
    }

    private Passages.Sentence sentence(Node node) {
        return new Passages.Sentence(begin(node), Integer.parseInt(text(node, DL.endIndex)), one(node, DL.block).equals(DL.headline.asNode()), text(node, DL.text));
    }

    /** Where they begin, in code points. */
    private Set<Integer> mentions(Node node) {
        return values(node, DL.mention).map(this::begin).collect(Collectors.toSet());
    }

    private int begin(Node node) {
        return Integer.parseInt(text(node, DL.beginIndex));
    }

    /** The sentences below the headline, in their order. */
    private String body() {
        return sentences.stream().filter(sentence -> !sentence.headline()).map(Passages.Sentence::text).collect(Collectors.joining(" "));
    }

    private FigureDigest figure(Node node) {
        Optional<Node> lower = value(node, DL.lower);
        Optional<Node> upper = value(node, DL.upper);
        return new FigureDigest(node.getURI(), article.getURI(), Measure.of(Concepts.localName(one(node, DL.measure))),
                Literals.decimal(lower.orElseGet(() -> one(node, DL.value))),
                upper.map(u -> OptionalDouble.of(Literals.decimal(u))).orElse(OptionalDouble.empty()),
                Concepts.qualifier(one(node, DL.qualifier)), text(node, DL.unit), value(node, DL.asOf).map(Literals::date),
                value(node, DL.about).map(Node::getURI), value(node, DL.partOf).map(Node::getURI), neighbours(node), passages.of(mentions(node)).words());
    }

    /** The references that are mentioned in a figure's sentence. */
    private Set<String> neighbours(Node figure) {
        return values(figure, DL.mention).flatMap(m -> values(m, DL.inSentence)).flatMap(sentence -> subjects(DL.inSentence, sentence))
                .flatMap(mention -> subjects(DL.mention, mention))
                .filter(node -> values(node, RDF.type).anyMatch(DL.Reference.asNode()::equals))
                .map(Node::getURI).collect(Collectors.toSet());
    }

    private Optional<When> when(Node node) {
        Optional<PartialDate> start = value(node, DL.start).map(Literals::date);
        Optional<PartialDate> end = value(node, DL.end).map(Literals::date);
        return value(node, DL.timePrecision).map(precision -> new When(start, end, named(Precision.class, precision)));
    }

    private Stream<Node> instances(Resource type) {
        return subjects(RDF.type, type.asNode()).sorted(Comparator.comparing(Node::getURI));
    }

    private Stream<Node> subjects(Property property, Node object) {
        return graph.stream(ANY, property.asNode(), object).map(Triple::getSubject);
    }

    private Stream<Node> values(Node subject, Property property) {
        return described.computeIfAbsent(subject, this::describe).getOrDefault(property.asNode(), List.of()).stream();
    }

    /** One look into the store for all that is said of a node. */
    private Map<Node, List<Node>> describe(Node subject) {
        Map<Node, List<Node>> values = new HashMap<>();
        graph.stream(subject, ANY, ANY).forEach(triple -> values.computeIfAbsent(triple.getPredicate(), k -> new ArrayList<>(1)).add(triple.getObject()));
        return values;
    }

    private Optional<Node> value(Node subject, Property property) {
        return values(subject, property).findFirst();
    }

    private Node one(Node subject, Property property) {
        return value(subject, property).orElseThrow(() -> new IllegalStateException(subject + " without " + property + " has passed the gate"));
    }

    private String text(Node subject, Property property) {
        return one(subject, property).getLiteralLexicalForm();
    }

    private static <E extends Enum<E>> E named(Class<E> type, Node concept) {
        return Enum.valueOf(type, Concepts.localName(concept).toUpperCase(Locale.ROOT));
    }
}
