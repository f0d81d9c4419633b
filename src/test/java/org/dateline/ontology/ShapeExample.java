package org.dateline.ontology;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shacl.vocabulary.SHACL;

/**
 * A file of {@code src/test/resources/shapes/PART}: data, and in it the results that validation by {@code PART.ttl} alone must give.
 *
 * @param expected sorted; empty for a valid example
 */
record ShapeExample(Path file, Graph data, List<Result> expected) {
    static final Path FOLDER = Path.of("src", "test", "resources", "shapes");

    /** One result, as far as the examples fix it. A path that is not a plain property is left out. */
    record Result(String focus, Optional<String> path, String component, String shape, String severity) implements Comparable<Result> {
        @Override
        public int compareTo(Result other) {
            return toString().compareTo(other.toString());
        }
    }

    static ShapeExample read(Path file) {
        Model model = ProjectFiles.model(file);
        List<Result> expected = results(model);
        return new ShapeExample(file, model.getGraph(), expected);
    }

    static List<ShapeExample> all() {
        return ProjectFiles.files(FOLDER, ".ttl").stream().map(ShapeExample::read).toList();
    }

    /** The results that a validation report holds, sorted. */
    static List<Result> results(Model report) {
        return report.listObjectsOfProperty(property(SHACL.result)).mapWith(RDFNode::asResource).mapWith(ShapeExample::result)
                .toList().stream().sorted().toList();
    }

    String part() {
        return file.getParent().getFileName().toString();
    }

    boolean isValid() {
        return file.getFileName().toString().startsWith("valid-");
    }

    @Override
    public String toString() {
        return part() + "/" + file.getFileName();
    }

    private static Result result(Resource result) {
        Optional<String> path = Optional.ofNullable(result.getProperty(property(SHACL.resultPath))).map(s -> s.getObject())
                .filter(RDFNode::isURIResource).map(RDFNode::toString);
        return new Result(value(result, SHACL.focusNode), path, value(result, SHACL.sourceConstraintComponent),
                value(result, SHACL.sourceShape), value(result, SHACL.resultSeverity));
    }

    private static String value(Resource result, Node property) {
        return result.getRequiredProperty(property(property)).getObject().toString();
    }

    private static Property property(Node node) {
        return ResourceFactory.createProperty(node.getURI());
    }
}
