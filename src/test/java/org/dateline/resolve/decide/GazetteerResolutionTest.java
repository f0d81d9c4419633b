package org.dateline.resolve.decide;

import static org.dateline.mention.EntityType.PLACE;
import static org.dateline.mention.EntityType.STATE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GeoNamesReader;
import org.dateline.gazetteer.Point;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.resolve.Entity;
import org.junit.jupiter.api.Test;

class GazetteerResolutionTest {
    private static final String KENYA = "https://w3id.org/dateline/authority/kenya";
    private static final String FRANCE = "https://w3id.org/dateline/authority/france";
    private static final Authority AUTHORITY = new Authority(List.of(state(KENYA, "Kenya"), state(FRANCE, "France")));
    private static final Gazetteer GAZETTEER = gazetteer();

    @Test
    void aPlaceGetsTheCoordinatesAndTheCountryThatTheArticleSpeaksOf() {
        Entity karsak = place(Told.article("a").names(PLACE, "Karsak").known(STATE, KENYA, "Kenya"), "Karsak");
        assertEquals(Optional.of("https://sws.geonames.org/9000001/"), karsak.authority());
        assertEquals(Optional.of(new Point(10.5, 20.25)), karsak.geography().point());
        assertEquals(List.of(KENYA), karsak.geography().within());
    }

    @Test
    void aNamedRegionTellsWhichPlaceIsMeant() {
        Entity karsak = place(Told.article("a").names(PLACE, "Karsak").names(PLACE, "Vandria"), "Karsak");
        assertEquals(Optional.of("https://sws.geonames.org/9000002/"), karsak.authority());
        assertEquals(List.of("https://sws.geonames.org/9000004/", FRANCE), karsak.geography().within());
    }

    @Test
    void amongSeveralOfANameNoneIsGuessed() {
        assertEquals(Optional.empty(), place(Told.article("a").names(PLACE, "Karsak"), "Karsak").authority());
        assertEquals(Optional.empty(), place(Told.article("a").names(PLACE, "Karsak").known(STATE, KENYA, "Kenya").known(STATE, FRANCE, "France"), "Karsak").authority());
    }

    @Test
    void theByFarMostPopulousIsMeantWhereNothingElseTells() {
        assertEquals(Optional.of("https://sws.geonames.org/9000005/"), place(Told.article("a").names(PLACE, "Ruwaym"), "Ruwaym").authority());
    }

    @Test
    void placesOfOneNameInTwoCountriesAreTwo() {
        List<Entity> entities = resolve(Told.article("a").names(PLACE, "Karsak").known(STATE, KENYA, "Kenya"),
                Told.article("b").names(PLACE, "Karsak").known(STATE, FRANCE, "France"));
        assertEquals(2, entities.stream().filter(e -> e.names().contains("Karsak")).count());
    }

    @Test
    void namesOfOneGazetteerPlaceAreOneEntity() {
        List<Entity> entities = resolve(Told.article("a").names(PLACE, "Karsaq").known(STATE, KENYA, "Kenya"),
                Told.article("b").names(PLACE, "Karsak").known(STATE, KENYA, "Kenya"));
        assertEquals(1, entities.stream().filter(e -> e.type() == PLACE).count());
    }

    private static Entity place(Told article, String name) {
        return resolve(article).stream().filter(e -> e.names().contains(name)).findFirst().orElseThrow();
    }

    private static List<Entity> resolve(Told... articles) {
        return new Resolver(InventedNews.TYPES, AUTHORITY, GAZETTEER).resolve(Arrays.stream(articles).map(Told::digest).toList()).entities();
    }

    private static AuthorityEntry state(String iri, String name) {
        return new AuthorityEntry(iri, EntityType.STATE, name, List.of(), List.of(), List.of(), Optional.empty(), List.of());
    }

    private static Gazetteer gazetteer() {
        Gazetteer.Builder builder = new Gazetteer.Builder();
        new GeoNamesReader().read(Path.of("src", "test", "resources", "org", "dateline", "gazetteer", "places.txt"), builder);
        return builder.build();
    }
}
