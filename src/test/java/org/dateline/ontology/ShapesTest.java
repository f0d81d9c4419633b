package org.dateline.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.dateline.vocab.DL;
import org.dateline.vocab.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shape accepts what it should, rejects what it should, and says so in words. */
class ShapesTest {
    private static final String NS = "https://w3id.org/dateline/shapes#";
    private static final Map<String, Shapes> PARTS = ProjectFiles.files(ProjectFiles.SHAPES, ".ttl").stream()
            .collect(Collectors.toMap(f -> f.getFileName().toString().replace(".ttl", ""), f -> Shapes.parse(ProjectFiles.model(f))));
    private static final Model ALL = ModelFactory.createDefaultModel();

    static {
        ProjectFiles.files(ProjectFiles.SHAPES, ".ttl").forEach(f -> ALL.add(ProjectFiles.model(f)));
    }

    static List<ShapeExample> examples() {
        return ShapeExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleGivesTheResultsThatItStates(ShapeExample example) {
        Model report = ShaclValidator.get().validate(PARTS.get(example.part()), example.data()).getModel();
        assertEquals(example.expected(), ShapeExample.results(report));
        assertEquals(example.isValid(), example.expected().isEmpty(), "valid-* states no result, invalid-* at least one");
    }

    @Test
    void everyShapeWithAConstraintRejectsAnExample() {
        Set<String> rejecting = examples().stream().flatMap(e -> e.expected().stream()).map(ShapeExample.Result::shape).collect(Collectors.toSet());
        Set<String> without = shapes().stream().filter(ShapesTest::hasConstraint).map(Resource::getURI).filter(s -> !rejecting.contains(s))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without, "shapes that no invalid example shows");
    }

    @Test
    void everyPartHasAValidExample() {
        Set<String> parts = examples().stream().filter(ShapeExample::isValid).map(ShapeExample::part).collect(Collectors.toSet());
        assertEquals(PARTS.keySet(), parts);
    }

    /** A shape that sees nothing accepts everything, so each needs an example with something in it that it accepts. */
    @Test
    void everyPropertyShapeAcceptsAnExampleThatHasWhatItChecks() {
        List<ShapeExample> valid = examples().stream().filter(ShapeExample::isValid).toList();
        Set<String> without = new TreeSet<>();
        PARTS.forEach((part, shapes) -> shapes.getTargetShapes().forEach(shape -> shape.getPropertyShapes().stream()
                .filter(checked -> valid.stream().noneMatch(example -> example.part().equals(part) && has(example.data(), shape, checked)))
                .forEach(checked -> without.add(checked.getShapeNode().getLocalName()))));
        assertEquals(Set.of(), without, "property shapes that no valid example shows");
    }

    @Test
    void theVocabularyConformsToItsShapes() {
        assertEquals(List.of(), ShaclValidator.get().validate(PARTS.get("vocabulary"), ProjectFiles.model(ProjectFiles.ONTOLOGY).getGraph()).getEntries().stream()
                .map(entry -> entry.focusNode() + ": " + entry.message()).toList());
    }

    @Test
    void everyShapeIsNamedDescribedAndSpeaksToThePersonWhoReadsTheReport() {
        List<String> faults = new ArrayList<>();
        for (Resource shape : shapes()) {
            List<Property> needed = new ArrayList<>(List.of(property(SHACL.name), property(SHACL.description)));
            if (hasConstraint(shape)) needed.add(property(SHACL.severity));
            if (hasConstraint(shape) && !shape.hasProperty(property(SHACL.sparql))) needed.add(property(SHACL.message));
            needed.stream().filter(p -> shape.listProperties(p).toList().size() != 1).forEach(p -> faults.add(shape.getLocalName() + " " + p.getLocalName()));
        }
        ALL.listObjectsOfProperty(property(SHACL.sparql)).filterDrop(c -> c.asResource().hasProperty(property(SHACL.message)))
                .forEach(c -> faults.add("a query without a message: " + c));
        assertEquals(List.of(), faults);
    }

    @Test
    void theShapesListTheEventTypesOfTheOntology() {
        Set<String> types = new EventTypes(ProjectFiles.model(ProjectFiles.ONTOLOGY)).names();
        for (String shape : List.of("Account-eventType", "Event-eventType")) {
            RDFList listed = ALL.getResource(NS + shape).getProperty(property(SHACL.in)).getObject().as(RDFList.class);
            assertEquals(types, listed.mapWith(RDFNode::asResource).mapWith(Resource::getLocalName).toSet(), shape);
        }
    }

    @Test
    void aQueryNamesTheOffendingValuesInItsMessage() {
        ShapeExample example = ShapeExample.read(ShapeExample.FOLDER.resolve(Path.of("text", "invalid-QuotedText.ttl")));
        String message = ShaclValidator.get().validate(PARTS.get("text"), example.data()).getEntries().iterator().next().message();
        assertTrue(message.contains("says \"sunk\", but \"sank\" stands"), message);
    }

    @Test
    void theLivingExampleConformsToTheShapesOfArticlesAndOfTheResolution() {
        for (Graph article : FerryStory.articles()) assertEquals(List.of(), violations("article", article));
        assertEquals(List.of(), violations("resolution", FerryStory.union()));
    }

    @Test
    void theLivingExampleHasAnInstanceForEveryShapeOfTheGraphs() {
        Model union = ModelFactory.createModelForGraph(FerryStory.union());
        List<String> without = new ArrayList<>();
        ALL.listStatements(null, property(SHACL.targetClass), (RDFNode) null).filterKeep(s -> s.getObject().asResource().getURI().startsWith(DL.NS))
                .filterDrop(s -> union.contains(null, RDF.type, s.getObject())).forEach(s -> without.add(s.getObject().toString()));
        assertEquals(List.of(), without);
        assertFalse(union.listSubjectsWithProperty(DL.version).toList().isEmpty());
    }

    private static List<String> violations(String folder, Graph data) {
        Model shapes = ModelFactory.createDefaultModel();
        ProjectFiles.files(ProjectFiles.SHAPES.resolve(folder), ".ttl").forEach(f -> shapes.add(ProjectFiles.model(f)));
        return ShaclValidator.get().validate(Shapes.parse(shapes), data).getEntries().stream()
                .filter(e -> e.severity().level().equals(SHACL.Violation)).map(e -> e.focusNode() + ": " + e.message()).toList();
    }

    private static boolean has(Graph data, Shape shape, PropertyShape checked) {
        return VLib.focusNodes(data, shape).stream().anyMatch(focus -> !ShaclPaths.valueNodes(data, focus, checked.getPath()).isEmpty());
    }

    private static Set<Resource> shapes() {
        Set<Resource> shapes = ALL.listSubjectsWithProperty(RDF.type, resource(SHACL.NodeShape)).toSet();
        shapes.addAll(ALL.listSubjectsWithProperty(RDF.type, resource(SHACL.PropertyShape)).toSet());
        return shapes;
    }

    /** A node shape that only gathers property shapes has none of its own. */
    private static boolean hasConstraint(Resource shape) {
        return !shape.hasProperty(property(SHACL.property)) || shape.hasProperty(property(SHACL.closed));
    }

    private static Property property(Node node) {
        return ResourceFactory.createProperty(node.getURI());
    }

    private static Resource resource(Node node) {
        return ResourceFactory.createResource(node.getURI());
    }
}
