package org.dateline.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The vocabulary keeps the rules of the report, and the report finds what breaks them. */
class OntologyReportTest {
    private static final Path CARELESS = Path.of("src", "test", "resources", "ontology-faults", "careless.ttl");

    @Test
    void theVocabularyHasNoFault() {
        assertEquals(List.of(), OntologyReport.faults(ProjectFiles.model(ProjectFiles.ONTOLOGY)));
    }

    @Test
    void theReportFindsEachKindOfFault() {
        Set<String> rules = OntologyReport.faults(ProjectFiles.model(CARELESS)).stream().map(f -> f.substring(0, f.indexOf(':')))
                .filter(r -> !r.startsWith("header lacks")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Set.of("one label", "an example", "isDefinedBy", "a label is lower case",
                "a definition is a sentence", "words of its own, label", "words of its own, definition", "a class begins with a capital",
                "no circle of classes", "a domain, or a note", "a range, or a note", "one scheme", "label and preferred label are one", "declared")), rules);
        assertEquals(12, OntologyReport.faults(ProjectFiles.model(CARELESS)).stream().filter(f -> f.startsWith("header lacks")).count());
    }
}
