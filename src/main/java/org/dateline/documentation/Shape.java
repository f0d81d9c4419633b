package org.dateline.documentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.dateline.vocab.DL;

/**
 * A named shape.
 *
 * @param messages what it tells a person whose data it rejects
 * @param severity local name of the severity, such as "Violation"
 * @param terms    local names of the terms of the vocabulary that it speaks of
 */
record Shape(String localName, String name, String description, List<String> messages, String severity, boolean isNodeShape, Set<String> terms) {
    private static final String NS = "https://w3id.org/dateline/shapes#";

    /** The shapes of a file, in its order. */
    static List<Shape> in(TurtleFile file) {
        return file.subjects().stream().filter(s -> s.getURI().startsWith(NS)).filter(Shape::isShape).map(Shape::of).toList();
    }

    String anchor() {
        return "shape-" + localName;
    }

    private static Shape of(Resource shape) {
        Set<String> terms = new TreeSet<>();
        List<String> messages = new ArrayList<>();
        walk(shape, new HashSet<>(), terms, messages);
        String severity = shape.listProperties(property(SHACL.severity)).nextOptional().map(s -> s.getResource().getLocalName()).orElse("");
        return new Shape(shape.getURI().substring(NS.length()), text(shape, SHACL.name), text(shape, SHACL.description), List.copyOf(messages), severity,
                shape.hasProperty(RDF.type, resource(SHACL.NodeShape)), terms);
    }

    /** Follows blank nodes only: what another shape says is that shape's. */
    private static void walk(Resource node, Set<Resource> seen, Set<String> terms, List<String> messages) {
        if (!seen.add(node)) return;
        for (Statement statement : node.listProperties().toList()) {
            RDFNode value = statement.getObject();
            if (value.isURIResource() && value.asResource().getURI().startsWith(DL.NS)) terms.add(value.asResource().getURI().substring(DL.NS.length()));
            if (statement.getPredicate().equals(property(SHACL.message))) messages.add(statement.getString());
            if (statement.getPredicate().equals(property(SHACL.select))) terms.addAll(TermsOfQuery.in(query(node, statement.getString())));
            if (value.isAnon()) walk(value.asResource(), seen, terms, messages);
        }
    }

    /** The query of a constraint, under the prefixes that its file declares. */
    private static Query query(Resource constraint, String select) {
        Query query = new Query();
        for (Statement prefixes : constraint.listProperties(property(SHACL.prefixes)).toList()) {
            for (Statement declared : prefixes.getResource().listProperties(property(SHACL.declare)).toList()) {
                query.setPrefix(text(declared.getResource(), SHACL.prefix), text(declared.getResource(), SHACL.namespace));
            }
        }
        return QueryFactory.parse(query, select, null, null);
    }

    private static boolean isShape(Resource node) {
        return node.hasProperty(RDF.type, resource(SHACL.NodeShape)) || node.hasProperty(RDF.type, resource(SHACL.PropertyShape));
    }

    private static String text(Resource subject, Node property) {
        return subject.listProperties(property(property)).nextOptional().map(Statement::getString).orElse("");
    }

    private static Property property(Node node) {
        return ResourceFactory.createProperty(node.getURI());
    }

    private static Resource resource(Node node) {
        return ResourceFactory.createResource(node.getURI());
    }
}
