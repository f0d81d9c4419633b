package org.dateline.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.topbraid.shacl.validation.ValidationUtil;

/** Another SHACL engine, TopQuadrant's, reads the shapes as ours does: they do not lean on what one engine alone makes of them. */
class SecondEngineTest {
    private static final Map<String, Model> PARTS = ProjectFiles.files(ProjectFiles.SHAPES, ".ttl").stream()
            .collect(Collectors.toMap(f -> f.getFileName().toString().replace(".ttl", ""), ProjectFiles::model));

    static List<ShapeExample> examples() {
        return ShapeExample.all();
    }

    /** Focus node, path, constraint component, shape and severity of every result. */
    @ParameterizedTest
    @MethodSource("examples")
    void itGivesTheResultsThatAnExampleStates(ShapeExample example) {
        assertEquals(example.expected(), results(PARTS.get(example.part()), example.data()));
    }

    @Test
    void itRejectsNothingOfTheLivingExample() {
        for (Graph article : FerryStory.articles()) assertEquals(List.of(), violations("article", article));
        assertEquals(List.of(), violations("resolution", FerryStory.union()));
    }

    private static List<ShapeExample.Result> violations(String folder, Graph data) {
        Model shapes = ModelFactory.createDefaultModel();
        ProjectFiles.files(ProjectFiles.SHAPES.resolve(folder), ".ttl").forEach(f -> shapes.add(ProjectFiles.model(f)));
        return results(shapes, data).stream().filter(result -> result.severity().endsWith("#Violation")).toList();
    }

    private static List<ShapeExample.Result> results(Model shapes, Graph data) {
        Resource report = ValidationUtil.validateModel(ModelFactory.createModelForGraph(data), shapes, false);
        return ShapeExample.results(report.getModel());
    }
}
