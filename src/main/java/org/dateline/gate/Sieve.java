package org.dateline.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.GraphKind;
import org.dateline.rdf.NamedGraph;
import org.dateline.rdf.ResolutionChange;

/** Judges of a changed graph only what the change has touched, and leaves out what the shapes object to. */
final class Sieve {
    private final Shapes shapes;
    private final Graph graph;
    private final Graph all;
    private final ResolutionChange change;
    private final Set<Node> leftOut = new HashSet<>();
    private final List<Finding> violations = new ArrayList<>();
    private Graph report = GraphFactory.createDefaultGraph();

    /**
     * @param graph the one that is changed, as it is
     * @param all   with it what it may speak of
     */
    Sieve(Shapes shapes, Graph graph, Graph all, ResolutionChange change) {
        this.shapes = shapes;
        this.graph = graph;
        this.all = all;
        this.change = change;
    }

    Sifted sift() {
        ResolutionChange rest = change;
        for (Set<Node> bad = judge(rest, change.touched()); !bad.isEmpty(); ) {
            leftOut.addAll(bad);
            Set<Node> again = pointingTo(bad);
            rest = change.without(leftOut, graph);
            again.removeAll(leftOut);
            bad = judge(rest, again);
        }
        return new Sifted(new AcceptedChange(rest), leftOut.isEmpty() ? Optional.empty() : Optional.of(rejected()));
    }

    /** The nodes to leave out. */
    private Set<Node> judge(ResolutionChange now, Set<Node> nodes) {
        ValidationReport found = validate(new DescribedOnce(now.after(all), nodes), nodes);
        Set<Node> bad = new HashSet<>();
        for (Finding finding : found.getEntries().stream().map(Finding::of).filter(f -> f.level() == Finding.Level.VIOLATION).toList()) {
            if (violations.isEmpty()) report = found.getGraph();
            violations.add(finding);
            if (isMade(finding.focus())) bad.add(finding.focus());
            else bad.addAll(pointingTo(Set.of(finding.focus())));
        }
        bad.removeAll(leftOut);
        return bad;
    }

    private ValidationReport validate(Graph data, Collection<Node> nodes) {
        ValidationContext context = ValidationContext.create(shapes, data);
        for (Node node : nodes) {
            Set<Node> types = data.stream(node, RDF.type.asNode(), Node.ANY).map(Triple::getObject).collect(Collectors.toSet());
            for (Shape shape : shapes.getTargetShapes()) {
                if (shape.getTargets().stream().anyMatch(target -> isMeant(target, node, types, data))) VLib.validateShape(context, data, shape, node);
            }
        }
        return context.generateReport();
    }

    /** Of classes the validator would look for subclasses, too, time and again; a resolution bears all its classes. */
    private static boolean isMeant(Target target, Node node, Set<Node> types, Graph data) {
        return target.getTargetType() == TargetType.targetClass ? types.contains(target.getObject()) : VLib.isFocusNode(target, node, data);
    }

    /** Whether the node is one of the graph's own, not one of an article that is only pointed to. */
    private boolean isMade(Node node) {
        return change.after(graph).contains(node, RDF.type.asNode(), Node.ANY);
    }

    private Set<Node> pointingTo(Set<Node> nodes) {
        Set<Node> pointing = new HashSet<>();
        for (Node node : nodes) change.after(graph).stream(Node.ANY, Node.ANY, node).map(Triple::getSubject).filter(this::isMade).forEach(pointing::add);
        return pointing;
    }

    private Rejected rejected() {
        Graph bad = GraphFactory.createDefaultGraph();
        leftOut.forEach(node -> change.after(graph).stream(node, Node.ANY, Node.ANY).forEach(bad::add));
        return new Rejected(new NamedGraph(GraphKind.RESOLUTION, change.name(), bad), violations, report);
    }
}
