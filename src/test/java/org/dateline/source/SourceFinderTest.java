package org.dateline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {
    @TempDir
    Path folder;

    private List<String> names(String... paths) {
        return new SourceFinder().find(List.of(paths)).map(Source::name).toList();
    }

    @Test
    void aFolderIsReadRecursivelyInSortedOrderWithoutHiddenFiles() throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.createDirectories(folder.resolve(".cache"));
        for (String file : List.of("c.txt", "a.html", "b/two.txt", "b/deep/one.txt", ".hidden", ".cache/x.txt"))
            Files.writeString(folder.resolve(file), "text");
        assertEquals(List.of("a.html", "b/deep/one.txt", "b/two.txt", "c.txt"), names(folder.toString()));
    }

    @Test
    void aFileIsNamedByItsOwnName() throws IOException {
        Path file = Files.writeString(folder.resolve("story.txt"), "text");
        assertEquals(List.of("story.txt", "-"), names(file.toString(), "-"));
    }

    @Test
    void aMissingPathIsReportedInItsPlaceAndTheRestGoesOn() throws IOException {
        Path file = Files.writeString(folder.resolve("story.txt"), "text");
        List<Source> found = new SourceFinder().find(List.of("no/such/file", file.toString())).toList();
        Source.Unavailable missing = assertInstanceOf(Source.Unavailable.class, found.get(0));
        assertEquals("story.txt", found.get(1).name());
        DatelineException failure = assertThrows(DatelineException.class, () -> new SourceReader().read(missing));
        assertEquals(FailureCode.MISSING_INPUT, failure.code());
        assertEquals("no/such/file", failure.input());
    }

    @Test
    void aLinkThatLeadsBackIsFollowedOnce() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "text");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertEquals(List.of("a.txt"), names(folder.toString()));
    }
}
