package org.dateline.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconShapesTest {
    static {
        JenaSystem.init();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lexicon", "authority"})
    void theFileConformsToItsShapes(String part) {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("shapes/lexicon/" + part + ".ttl"));
        var report = ShaclValidator.get().validate(shapes, RDFDataMgr.loadGraph("ontology/" + part + ".ttl"));
        assertEquals(List.of(), report.getEntries().stream().map(e -> e.focusNode() + ": " + e.message()).limit(20).toList());
    }
}
