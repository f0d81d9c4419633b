package org.dateline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.failure.DatelineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesReaderTest {
    private static final Path PLACES = Path.of("src", "test", "resources", "org", "dateline", "gazetteer", "places.txt");

    @TempDir
    private Path folder;

    @Test
    void aPlaceIsFoundByAnyOfItsNamesWithWhereItLies() {
        GazetteerPlace place = read(PLACES).named("karsaq").getFirst();
        assertEquals("https://sws.geonames.org/9000001/", place.iri());
        assertEquals(Optional.of(new Point(10.5, 20.25)), place.point());
        assertEquals(Optional.of("Kenya"), place.country());
    }

    @Test
    void codesAndNamesInOtherScriptsAreNoNames() {
        assertEquals(List.of(), read(PLACES).named("KSK"));
        assertEquals(List.of(), read(PLACES).named("Карсак"));
    }

    @Test
    void buildingsAreLeftOut() {
        assertEquals(List.of(), read(PLACES).named("Karsak Airport"));
    }

    @Test
    void aPlaceLiesInItsFirstDivision() {
        Gazetteer gazetteer = read(PLACES);
        GazetteerPlace french = gazetteer.place("https://sws.geonames.org/9000002/").orElseThrow();
        assertEquals(List.of("Vandria"), gazetteer.above(french).stream().map(GazetteerPlace::name).toList());
    }

    @Test
    void theFileIsKnownByItsHash() {
        GazetteerSource source = read(PLACES).sources().getFirst();
        assertEquals("places.txt", source.name());
        assertTrue(source.hash().matches("[0-9a-f]{64}"), source.hash());
    }

    @Test
    void aBadLineIsNamedWithItsFile() throws IOException {
        String good = Files.readAllLines(PLACES).getFirst();
        assertFailure(good + "\nKarsak\t10.5\n", "line 2", "2 columns where GeoNames has 19");
        assertFailure(good.replace("10.5", "910.5") + "\n", "line 1", "no coordinates");
        assertFailure(good.replace("120000", "many") + "\n", "line 1", "\"many\" is no population");
    }

    private void assertFailure(String text, String line, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.txt"), text);
        String message = assertThrows(DatelineException.class, () -> read(file)).getMessage();
        assertTrue(message.startsWith(file + " " + line + ": ") && message.contains(reason), message);
    }

    private static Gazetteer read(Path file) {
        Gazetteer.Builder builder = new Gazetteer.Builder();
        new GeoNamesReader().read(file, builder);
        return builder.build();
    }
}
