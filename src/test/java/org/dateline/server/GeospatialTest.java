package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Questions by coordinates, over HTTP. They are plain arithmetic on WGS 84 degrees: it needs no index and no functions beyond SPARQL's and XPath's,
 * so that a timeout stops it anywhere, and any other triple store answers it, too.
 */
class GeospatialTest {
    private static final String BASE = "https://w3id.org/dateline/data/";
    private static final String PREFIX = "PREFIX dl: <https://w3id.org/dateline/ontology#> PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#> "
        + "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
    private static final String WHERE = "# Kelder\n<%sentity/kelder> <http://www.w3.org/2003/01/geo/wgs84_pos#lat> %s <%1$sgraph/resolution> .\n"
        + "<%1$sentity/kelder> <http://www.w3.org/2003/01/geo/wgs84_pos#long> %s <%1$sgraph/resolution> .\n";

    private Served served;

    @AfterEach
    void stop() {
        if (served != null) served.close();
    }

    @Test
    void whatHappenedInABoxIsFound() {
        serve("52.4", "13.1");
        String box = PREFIX + "SELECT ?e { ?e a dl:Event ; dl:place [ wgs84:lat ?north ; wgs84:long ?east ] . "
            + "FILTER (?north >= %s && ?north <= %s && ?east >= 12 && ?east <= 14) }";
        assertEquals(List.of(BASE + "event/e1"), rows(box.formatted("52", "53")));
        assertEquals(List.of(), rows(box.formatted("50", "51")));
    }

    @Test
    void theDistanceOnTheSphereIsComputedByTheQuery() {
        serve("52.52", "13.405");
        String haversine = PREFIX + "SELECT (ROUND(12742 * math:asin(math:sqrt(?a)) ) AS ?km) { ?at wgs84:lat ?lat ; wgs84:long ?long . "
            + "BIND (math:pi() / 180 AS ?rad) BIND (48.8566 AS ?lat0) BIND (2.3522 AS ?long0) "
            + "BIND (math:pow(math:sin((?lat - ?lat0) * ?rad / 2), 2) "
            + "+ math:cos(?lat * ?rad) * math:cos(?lat0 * ?rad) * math:pow(math:sin((?long - ?long0) * ?rad / 2), 2) AS ?a) }";
        double kilometres = Double.parseDouble(rows(haversine).getFirst());
        assertEquals(877, kilometres, 3);
    }

    @Test
    void theExamplesFindWhatIsNear() throws IOException {
        serve("52.0", "13.0");
        try (Stream<Path> files = Files.list(Path.of("queries", "search"))) {
            for (Path file : files.sorted().toList()) {
                String query = Files.readString(file);
                if (!query.contains("wgs84")) continue;
                HttpResponse<String> answer = served.select(query, "Accept", "text/csv");
                assertEquals(200, answer.statusCode(), answer::body);
                assertTrue(answer.body().contains("deaths in Kelder"), answer::body);
            }
        }
    }

    @Test
    void allPairsOfManyPlacesAreStoppedInTime() {
        DatasetGraph many = DatasetGraphFactory.createTxnMem();
        String places = String.join("", IntStream.range(0, 4_000).mapToObj(i -> WHERE.replace("entity/kelder", "entity/p" + i)
            .formatted(BASE, decimal(i % 90 + "." + i), decimal(i % 180 + "." + i))).toList());
        Txn.executeWrite(many, () -> RDFDataMgr.read(many, new StringReader(places), null, Lang.NQUADS));
        served = Served.of(many, Served.options().withLimits(ServerLimits.defaults().withQueryTimeout(Duration.ofSeconds(1))));
        String pairs = PREFIX + "SELECT (SUM(math:sqrt(math:pow(?b - ?d, 2) + math:pow(?a - ?c, 2))) AS ?sum) { ?x wgs84:lat ?a ; wgs84:long ?b . ?y wgs84:lat ?c ; wgs84:long ?d . "
            + "?z wgs84:lat ?e }";
        assertEquals(503, served.select(pairs).statusCode());
        assertEquals(200, served.select("ASK {}").statusCode());
    }

    private void serve(String latitude, String longitude) {
        DatasetGraph data = Served.story(DatasetGraphFactory.createTxnMem());
        Txn.executeWrite(data, () -> RDFDataMgr.read(data, new StringReader(WHERE.formatted(BASE, decimal(latitude), decimal(longitude))), null, Lang.NQUADS));
        served = Served.of(data, Served.options());
    }

    private static String decimal(String value) {
        return "\"" + value + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>";
    }

    private List<String> rows(String query) {
        HttpResponse<String> answer = served.select(query, "Accept", "text/csv");
        assertEquals(200, answer.statusCode(), answer::body);
        return answer.body().lines().skip(1).toList();
    }
}
