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
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.vocab.DL;

/**
 * In which state the places of the authority file lie, so that maps can light up the outline of the state where the graph has no coordinates of a
 * place; nothing stands in for coordinates that are not known.
 */
final class States {
    private final Model authority;

    States(Model authority) {
        this.authority = authority;
    }

    /** A place's IRI to its name and the names of its state. */
    JsonObject json() {
        JsonObjectBuilder places = Json.createObjectBuilder();
        authority.listSubjectsWithProperty(DL.entityType).toList().stream().filter(Resource::isURIResource).sorted((one, other) ->
            one.getURI().compareTo(other.getURI())).forEach(concept -> place(concept).ifPresent(place -> places.add(concept.getURI(), place)));
        return places.build();
    }

    private Optional<JsonObject> place(Resource concept) {
        boolean isPlace = concept.hasProperty(DL.entityType, DL.Place) || concept.hasProperty(DL.entityType, DL.State)
            || concept.hasProperty(DL.entityType, DL.Facility);
        return (isPlace ? state(concept) : Optional.<Resource>empty()).map(state -> Json.createObjectBuilder()
            .add("name", concept.getRequiredProperty(SKOS.prefLabel).getString()).add("state", names(state)).build());
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
