package org.dateline.server.page;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.vocab.DL;

/**
 * Where the places of the authority file lie, as far as it says: the state they are in, and their coordinates. Maps draw a state's outline
 * and a place's coordinates; nothing stands in for coordinates that are not known.
 */
final class Gazetteer {
    private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Property LATITUDE = ResourceFactory.createProperty(WGS84, "lat");
    private static final Property LONGITUDE = ResourceFactory.createProperty(WGS84, "long");

    private final Model authority;

    Gazetteer(Model authority) {
        this.authority = authority;
    }

    /** A place's IRI to its name, the names of its state, and its latitude and longitude in degrees (WGS 84). */
    JsonObject json() {
        JsonObjectBuilder places = Json.createObjectBuilder();
        authority.listSubjectsWithProperty(DL.entityType).toList().stream().filter(Resource::isURIResource).sorted((one, other) ->
            one.getURI().compareTo(other.getURI())).forEach(concept -> place(concept).ifPresent(place -> places.add(concept.getURI(), place)));
        return places.build();
    }

    private Optional<JsonObject> place(Resource concept) {
        Optional<Resource> state = state(concept);
        boolean located = concept.hasProperty(LATITUDE) && concept.hasProperty(LONGITUDE);
        boolean isPlace = concept.hasProperty(DL.entityType, DL.Place) || concept.hasProperty(DL.entityType, DL.State)
            || concept.hasProperty(DL.entityType, DL.Facility);
        if (!isPlace || state.isEmpty() && !located) {
            return Optional.empty();
        }
        JsonObjectBuilder place = Json.createObjectBuilder().add("name", concept.getRequiredProperty(SKOS.prefLabel).getString());
        state.ifPresent(of -> place.add("state", names(of)));
        if (located) {
            place.add("at", Json.createArrayBuilder().add(concept.getProperty(LATITUDE).getDouble()).add(concept.getProperty(LONGITUDE).getDouble()));
        }
        return Optional.of(place.build());
    }

    /** The concept itself or the nearest state above it. */
    private static Optional<Resource> state(Resource concept) {
        Set<Resource> seen = new HashSet<>();
        Deque<Resource> above = new ArrayDeque<>(Set.of(concept));
        while (!above.isEmpty()) {
            Resource next = above.removeFirst();
            if (next.hasProperty(DL.entityType, DL.State)) {
                return Optional.of(next);
            }
            if (seen.add(next)) {
                next.listProperties(SKOS.broader).forEach(statement -> above.add(statement.getResource()));
            }
        }
        return Optional.empty();
    }

    private static JsonArrayBuilder names(Resource state) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        state.listProperties(SKOS.prefLabel).forEach(name -> names.add(name.getString()));
        state.listProperties(SKOS.altLabel).forEach(name -> names.add(name.getString()));
        return names;
    }
}
