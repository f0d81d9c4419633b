package org.dateline.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.failure.DatelineException;
import org.dateline.install.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PitfallTest {
    private static final int IN_CATALOGUE = 41;
    /** One shape or two. "shapes of" names none. */
    private static final Pattern NAMED = Pattern.compile("shapes? ([A-Z][\\w-]*)(?: and ([A-Z][\\w-]*))?");
    private static final VocabularyFiles FILES = VocabularyFiles.read(Installation.find());

    @Test
    void everyPitfallOfTheCatalogueIsConsideredOnce() {
        assertEquals(IntStream.rangeClosed(1, IN_CATALOGUE).mapToObj("P%02d"::formatted).toList(), FILES.pitfalls().stream().map(Pitfall::number).toList());
    }

    @Test
    void eachHasAVerdictAndAReason() {
        assertEquals(Set.of("avoided", "kept", "does not apply"), FILES.pitfalls().stream().map(Pitfall::verdict).collect(Collectors.toSet()));
        assertTrue(FILES.pitfalls().stream().allMatch(pitfall -> pitfall.why().matches("[A-Z].*\\.")));
    }

    @Test
    void aShapeThatIsSaidToCheckOneIsThere() {
        Set<String> shapes = FILES.shapes().stream().flatMap(file -> Shape.in(file).stream()).map(Shape::localName).collect(Collectors.toSet());
        Set<String> named = FILES.pitfalls().stream().flatMap(pitfall -> NAMED.matcher(pitfall.why()).results())
                .flatMap(result -> IntStream.rangeClosed(1, 2).mapToObj(result::group)).filter(name -> name != null).collect(Collectors.toSet());
        assertTrue(named.size() >= 6, named::toString);
        assertTrue(shapes.containsAll(named), named::toString);
    }

    @Test
    void aLineWithoutFourColumnsIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("pitfalls.tsv"), List.of("# remark", "P01\tno more"));
        assertTrue(assertThrows(DatelineException.class, () -> Pitfall.read(file)).getMessage().contains("no four columns: P01"));
    }
}
