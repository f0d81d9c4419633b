package org.dateline.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.failure.DatelineException;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerPlace;
import org.dateline.gazetteer.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerReaderTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "dateline", "gazetteer");

    @TempDir
    private Path folder;

    @Test
    void conceptsArePlaces() {
        Gazetteer gazetteer = new GazetteerReader().read(List.of(FOLDER.resolve("places.ttl")));
        GazetteerPlace place = gazetteer.named("Talmisseh").getFirst();
        assertEquals(Optional.of(new Point(52.1, 13.2)), place.point());
        assertEquals(List.of("Sarkhania"), gazetteer.above(place).stream().map(GazetteerPlace::name).toList());
    }

    @Test
    void filesOfBothKindsAreOneGazetteer() {
        Gazetteer gazetteer = new GazetteerReader().read(List.of(FOLDER.resolve("places.ttl"), FOLDER.resolve("places.txt")));
        assertEquals(List.of("places.ttl", "places.txt"), gazetteer.sources().stream().map(source -> source.name()).toList());
        assertEquals(1, gazetteer.named("Talmisa").size());
        assertEquals(3, gazetteer.named("Karsak").size());
    }

    @Test
    void badConceptsAndFilesAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.ttl"), Files.readString(FOLDER.resolve("places.ttl")).replace(" ; wgs84:long 13.2", ""));
        String message = assertThrows(DatelineException.class, () -> new GazetteerReader().read(List.of(file))).getMessage();
        assertTrue(message.startsWith(file.toString()) && message.contains("https://places.example/talmisa has a latitude or a longitude without the other"), message);
        assertThrows(DatelineException.class, () -> new GazetteerReader().read(List.of(folder.resolve("none.txt"))));
    }
}
