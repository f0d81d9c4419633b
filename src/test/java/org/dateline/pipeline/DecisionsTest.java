package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gate.Gate;
import org.dateline.install.Installation;
import org.dateline.rdf.Iris;
import org.dateline.resolve.Ruling;
import org.dateline.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
    private static final Gate GATE = Gate.load(Installation.find().shapes());
    private static final Instant WHEN = Instant.parse("2031-05-09T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void eachLineIsARulingAndTakingThemAgainChangesNothing() throws IOException {
        Path file = write("# rulings\n\nsame, https://a.example/account/1, https://a.example/account/2, one night, told twice\n"
                + "differ, https://a.example/reference/3 , https://a.example/reference/4\n");
        try (GraphStore store = GraphStore.inMemory()) {
            take(file, store);
            take(file, store);
            assertEquals(2, store.rulings().size());
            Ruling same = store.rulings().stream().filter(Ruling::areOne).findFirst().orElseThrow();
            assertEquals(Set.of("https://a.example/account/1"), same.one());
            assertTrue(store.copy(Iris.standard().rulingsGraph()).stream().anyMatch(t -> t.getObject().toString().contains("one night, told twice")));
        }
    }

    @Test
    void aLineThatIsNoRulingIsNamedAndNothingIsTaken() throws IOException {
        Path file = write("same, https://a.example/account/1, https://a.example/account/2\nperhaps, https://a.example/account/1\n");
        try (GraphStore store = GraphStore.inMemory()) {
            DatelineException failure = assertThrows(DatelineException.class, () -> take(file, store));
            assertEquals(FailureCode.BROKEN_DATA, failure.code());
            assertTrue(failure.getMessage().contains(":2"), failure::getMessage);
            assertTrue(store.rulings().isEmpty());
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("decisions.txt"), text);
    }

    private static void take(Path file, GraphStore store) {
        Decisions.take(file, Iris.standard(), GATE, store, "Tamsin Orde", WHEN);
    }
}
