package org.dateline.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.dateline.documentation.Diagram.Box;
import org.dateline.documentation.DiagramDrawing.Line;
import org.dateline.install.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the patterns are true to the shapes, and their diagrams can be read. */
class PatternTest {
    /** What a shape says of a statement that is not there. */
    private static final List<String> LEFT_OUT = List.of("MinCountConstraintComponent", "HasValueConstraintComponent", "EqualsConstraintComponent");
    private static final Shapes SHAPES = shapes();

    static List<Pattern> patterns() {
        return Pattern.all();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void anExampleBreaksNoShapeButByWhatItLeavesOut(Pattern pattern) {
        assertEquals(List.of(), ShaclValidator.get().validate(SHAPES, pattern.example().model().getGraph()).getEntries().stream()
                .filter(entry -> !LEFT_OUT.contains(component(entry))).map(entry -> entry.focusNode() + ": " + component(entry) + ": " + entry.message()).toList());
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyThingOfAnExampleHasItsPlaceInTheGrid(Pattern pattern) {
        Set<String> things = pattern.example().subjects().stream().map(Resource::getLocalName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> placed = pattern.grid().stream().flatMap(List::stream).filter(name -> !name.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(things, placed);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void noArrowRunsThroughABoxThatItDoesNotJoin(Pattern pattern) {
        Diagram diagram = Diagram.of(pattern);
        for (Diagram.Arrow arrow : diagram.arrows()) {
            Line line = DiagramDrawing.line(diagram, arrow);
            for (Box box : diagram.boxes()) {
                if (box.equals(arrow.from()) || box.equals(arrow.to())) continue;
                boolean through = new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()).intersects(rectangle(box));
                assertFalse(through, arrow.labels() + " through " + box.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void noBoxLiesOnAnother(Pattern pattern) {
        List<Box> boxes = Diagram.of(pattern).boxes();
        for (Box box : boxes) boxes.stream().filter(other -> other != box).forEach(other -> assertFalse(rectangle(box).intersects(rectangle(other))));
    }

    @Test
    void aDiagramIsToldInWords() {
        Pattern pattern = Pattern.of("tiny", """
                # Tiny
                # | event | account |
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX ex: <https://example.org/>
                ex:event a dl:Event ; dl:account ex:account ; dl:factuality dl:happened .
                ex:account a dl:Account .
                """);
        assertEquals("event is a dl:Event; account is a dl:Account; event has dl:account account.", Diagram.of(pattern).inWords());
        assertEquals(List.of("dl:factuality dl:happened"), Diagram.of(pattern).boxes().getFirst().lines());
    }

    private static String component(ReportEntry entry) {
        return entry.sourceConstraintComponent().getLocalName();
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Shapes shapes() {
        Model shapes = ModelFactory.createDefaultModel();
        VocabularyFiles.read(Installation.find()).shapes().stream().filter(file -> file.name().matches("shapes/(article|resolution)/.*"))
                .forEach(file -> RDFDataMgr.read(shapes, file.name()));
        return Shapes.parse(shapes);
    }
}
