package org.dateline.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class EventTypesTest {
    private final EventTypes types = new EventTypes(RDFDataMgr.loadModel("ontology/dateline.ttl"));

    @Test
    void aLeafHasItsTopClassAndEventAboveIt() {
        assertEquals(List.of("Event", "Conflict", "AirStrike"), List.copyOf(types.lineage("AirStrike")));
    }

    @Test
    void plainEventIsAnEventTypeOfItsOwn() {
        assertEquals(List.of("Event"), List.copyOf(types.lineage("Event")));
    }

    @Test
    void anEntityClassIsNoEventType() {
        assertFalse(types.contains("Person"));
        assertThrows(IllegalArgumentException.class, () -> types.lineage("Person"));
    }

    @Test
    void everyTopClassIsThere() {
        assertTrue(types.names().containsAll(List.of("Conflict", "HumanImpact", "Politics", "Law", "Society", "Economy")));
    }
}
