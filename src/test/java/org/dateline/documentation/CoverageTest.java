package org.dateline.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.install.Installation;
import org.junit.jupiter.api.Test;

/** No class or property without a use: a shape that checks it and a question or standard table that needs it. */
class CoverageTest {
    private static final VocabularyFiles FILES = VocabularyFiles.read(Installation.find());
    private static final Terms TERMS = new Terms(FILES.ontology());
    private static final List<Shape> SHAPES = FILES.shapes().stream().flatMap(file -> Shape.in(file).stream()).toList();
    private static final Coverage COVERAGE = new Coverage(TERMS, SHAPES, FILES.queries());

    @Test
    void everyClassAndPropertyIsCheckedByAShape() {
        assertEquals(Set.of("participant"), without(term -> COVERAGE.shapes(term).isEmpty()), "participant is stated by its subproperties only");
    }

    @Test
    void everyClassAndPropertyIsAskedForOrSaysWhyNot() {
        Set<String> unasked = without(term -> COVERAGE.questions(term).isEmpty() && COVERAGE.tables(term).isEmpty());
        assertEquals(without(term -> term.node().hasProperty(SKOS.scopeNote)), unasked);
    }

    @Test
    void aShapesQueryIsReadForItsTerms() {
        Shape shape = SHAPES.stream().filter(s -> s.localName().equals("QuotedText")).findFirst().orElseThrow();
        assertTrue(shape.terms().containsAll(Set.of("exact", "beginIndex", "endIndex", "inSentence")), shape.terms().toString());
    }

    @Test
    void aCommentOfAQueryUsesNoTerm() {
        String query = "# Is there a dl:Story?\nPREFIX dl: <https://w3id.org/dateline/ontology#>\nASK { ?e a dl:Event } # dl:Claim";
        assertEquals(Set.of("Event"), QueryText.of(query, "query").terms());
    }

    private static Set<String> without(Predicate<Term> lacking) {
        return Stream.of(TERMS.classes(), TERMS.eventTypes(), TERMS.properties()).flatMap(List::stream).filter(lacking).map(Term::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
