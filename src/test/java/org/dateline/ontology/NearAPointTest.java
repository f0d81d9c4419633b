package org.dateline.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;

class NearAPointTest {
    private static final Path QUERY = Path.of("queries", "search", "what-happened-near-a-point.rq");
    private static final String DATA = """
            PREFIX dl:    <https://w3id.org/dateline/ontology#>
            PREFIX ex:    <https://example.org/>
            PREFIX rdfs:  <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
            ex:near a dl:Entity ; rdfs:label "Near" ; wgs84:lat 52.5 ; wgs84:long 13.0 .
            ex:far a dl:Entity ; rdfs:label "Far" ; wgs84:lat 52.0 ; wgs84:long 15.0 .
            ex:tonga a dl:Entity ; rdfs:label "Tonga" ; wgs84:lat -20.0 ; wgs84:long -179.9 .
            ex:fire a dl:Event ; rdfs:label "fire" ; dl:place ex:near .
            ex:flood a dl:Event ; rdfs:label "flood" ; dl:place ex:far .
            ex:storm a dl:Event ; rdfs:label "storm" ; dl:place ex:tonga .
            """;

    @Test
    void onlyWhatHappenedWithinTheDistanceIsTold() throws IOException {
        assertEquals(List.of("fire in Near, 56 km"), ask("52.0 13.0 100.0"));
        assertEquals(List.of("fire in Near, 56 km", "flood in Far, 137 km"), ask("52.0 13.0 150.0"));
    }

    @Test
    void whatLiesBeyondTheDateLineIsNear() throws IOException {
        assertEquals(List.of("storm in Tonga, 21 km"), ask("-20.0 179.9 50.0"));
    }

    private static List<String> ask(String point) throws IOException {
        Model model = ModelFactory.createDefaultModel().read(new StringReader(DATA), null, "TTL");
        String query = Files.readString(QUERY).replace("52.0 13.0 100.0", point);
        List<String> told = new ArrayList<>();
        try (QueryExecution execution = QueryExecution.model(model).query(query).build()) {
            execution.execSelect().forEachRemaining(row -> told.add(row.getLiteral("event").getString() + " in " + row.getLiteral("place").getString() + ", "
                    + Math.round(row.getLiteral("kilometres").getDouble()) + " km"));
        }
        return told;
    }
}
