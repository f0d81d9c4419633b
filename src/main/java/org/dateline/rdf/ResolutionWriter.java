package org.dateline.rdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.resolve.Disagreement;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Event;
import org.dateline.resolve.Geography;
import org.dateline.resolve.Link;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Story;
import org.dateline.text.ContentHash;
import org.dateline.vocab.DL;
import org.dateline.vocab.EventTypes;
import org.dateline.vocab.WGS84;

/** Writes the graph of what follows from all articles together. An event bears the classes above its type, too, so that plain queries find it. */
public final class ResolutionWriter {
    private final Iris iris;
    private final EventTypes types;
    private final Authority authority;

    public ResolutionWriter(Iris iris, EventTypes types, Authority authority) {
        this.iris = iris;
        this.types = types;
        this.authority = authority;
    }

    /** The name of the graph that is written. */
    public Node graph() {
        return iris.resolutionGraph();
    }

    public NamedGraph write(Resolution resolution) {
        GraphBuilder out = new GraphBuilder();
        resolution.parts().forEach(part -> writePart(out, part));
        return new NamedGraph(GraphKind.RESOLUTION, iris.resolutionGraph(), out.graph());
    }

    private Graph write(Resolution.Part part) {
        GraphBuilder out = new GraphBuilder();
        writePart(out, part);
        return out.graph();
    }

    private void writePart(GraphBuilder out, Resolution.Part part) {
        part.entities().forEach(entity -> writeEntity(out, entity));
        part.events().forEach(event -> writeEvent(out, event));
        part.links().forEach(link -> writeLink(out, link));
        part.disagreements().forEach(disagreement -> writeDisagreement(out, disagreement));
        part.stories().forEach(story -> writeStory(out, story));
        part.supersessions().forEach(update -> out.add(iri(update.later()), DL.supersedes, iri(update.earlier())));
        part.families().forEach(family -> family.stream().skip(1).forEach(copy -> out.add(iri(family.getFirst()), DL.sharesTextWith, iri(copy))));
    }

    /**
     * What a new resolution changes in the graph that holds an earlier one; names that are retired since point to their successors.
     *
     * @param graph  as it is
     * @param before what it was written from; where that is not known, all triples are compared
     */
    public ResolutionChange change(Graph graph, Optional<Resolution> before, Resolution after) {
        Optional<Resolution.Difference> known = before.map(earlier -> earlier.to(after));
        Graph old = known.map(difference -> write(difference.gone())).orElseGet(() -> withoutSuccessions(graph));
        Graph now = known.map(difference -> write(difference.come())).orElseGet(() -> write(after).graph());
        ResolutionChange change = new ResolutionChange(iris.resolutionGraph(), difference(old, now), difference(now, old), Optional.of(after));
        Succession.record(graph, change);
        return change;
    }

    private static Graph withoutSuccessions(Graph graph) {
        Graph without = GraphFactory.createDefaultGraph();
        graph.stream().filter(triple -> !triple.getPredicate().equals(DCTerms.isReplacedBy.asNode())).forEach(without::add);
        return without;
    }

    private static Graph difference(Graph one, Graph other) {
        Graph difference = GraphFactory.createDefaultGraph();
        one.stream().filter(triple -> !other.contains(triple)).forEach(difference::add);
        return difference;
    }

    private void writeEntity(GraphBuilder out, Entity entity) {
        Node node = iris.entity(entity.key());
        out.type(node, DL.Entity).add(node, RDF.type, Concepts.of(entity.type()));
        entity.names().stream().findFirst().ifPresent(name -> out.add(node, RDFS.label, Literals.english(name)));
        entity.names().forEach(name -> out.add(node, DL.name, Literals.english(name)));
        for (String reference : entity.references()) {
            out.add(node, DL.reference, iri(reference)).add(iri(reference), DL.refersTo, node);
        }
        entity.authority().ifPresent(concept -> out.add(node, DL.authority, iri(concept)));
        entity.authority().flatMap(authority::entry).map(AuthorityEntry::same).orElse(List.of())
                .forEach(same -> out.add(node, OWL.sameAs, iri(same)));
        writeGeography(out, node, entity.geography());
    }

    private static void writeGeography(GraphBuilder out, Node node, Geography geography) {
        geography.same().forEach(same -> out.add(node, OWL.sameAs, iri(same)));
        geography.within().forEach(outer -> out.add(node, SchemaDO.containedInPlace, iri(outer)));
        geography.point().ifPresent(point -> out.add(node, WGS84.latitude, Literals.decimal(point.latitude()))
                .add(node, WGS84.longitude, Literals.decimal(point.longitude())));
    }

    private void writeEvent(GraphBuilder out, Event event) {
        Node node = iris.event(event.key());
        lineage(event.eventType()).forEach(type -> out.type(node, DL.eventType(type)));
        out.add(node, DL.eventType, DL.eventType(event.eventType()).asNode())
                .add(node, RDFS.label, Literals.english(event.label()))
                .add(node, DL.factuality, Concepts.of(event.factuality()))
                .add(node, DL.articleCount, Literals.count(event.articles().size()))
                .add(node, DL.familyCount, Literals.count(event.families()));
        addAll(out, node, DL.account, event.accounts());
        event.entities().forEach((role, keys) -> keys.forEach(key -> out.add(node, DL.property(role.localName()), iris.entity(key))));
        event.whole().ifPresent(whole -> out.add(node, DL.subEventOf, iris.event(whole)));
        event.when().ifPresent(when -> out.add(node, when));
    }

    /** A store may hold a type that the ontology has dropped since; it is an event all the same. */
    private Set<String> lineage(String eventType) {
        return types.contains(eventType) ? types.lineage(eventType) : types.lineage(DL.Event.getLocalName());
    }

    private void writeLink(GraphBuilder out, Link link) {
        Node node = iris.link(ContentHash.ofSet(List.of(link.left(), link.right())).hex());
        out.type(node, DL.Link)
                .add(node, DL.joins, iri(link.left())).add(node, DL.joins, iri(link.right()))
                .add(node, DL.score, Literals.decimal(link.score()))
                .add(node, DL.rule, Literals.plain(link.rule()));
        link.reasons().forEach(reason -> out.add(node, DL.reason, Literals.english(reason)));
    }

    private void writeDisagreement(GraphBuilder out, Disagreement disagreement) {
        Node aspect = aspect(disagreement);
        // two accounts may disagree on the day and on the agent
        Node node = iris.disagreement(ContentHash.ofSet(List.of(disagreement.left(), disagreement.right(), aspect.getURI())).hex());
        if (!disagreement.event().isEmpty()) out.add(node, DL.about, iris.event(disagreement.event()));
        out.type(node, DL.Disagreement)
                .add(node, DL.between, iri(disagreement.left())).add(node, DL.between, iri(disagreement.right()))
                .add(node, DL.kind, Concepts.of(disagreement.kind()))
                .add(node, DL.aspect, aspect)
                .add(node, DL.reason, Literals.english(disagreement.reason()));
    }

    private static Node aspect(Disagreement disagreement) {
        return switch (disagreement.kind()) {
            case VALUE, BOUND -> DL.resource(disagreement.aspect()).asNode();
            case TIME -> DL.start.asNode();
            case AGENT -> DL.agent.asNode();
            case PLACE -> DL.place.asNode();
            case OUTCOME -> DL.eventType.asNode();
            case DENIAL -> DL.factuality.asNode();
        };
    }

    private void writeStory(GraphBuilder out, Story story) {
        Node node = iris.story(story.key());
        out.type(node, DL.Story).add(node, RDFS.label, Literals.english(story.label()));
        addAll(out, node, DL.coveredBy, story.articles());
        story.events().forEach(key -> out.add(node, DL.includes, iris.event(key)));
    }

    private static void addAll(GraphBuilder out, Node subject, Property property, List<String> objects) {
        objects.forEach(object -> out.add(subject, property, iri(object)));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
