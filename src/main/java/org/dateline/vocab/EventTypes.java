package org.dateline.vocab;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/** The tree of event types, as the ontology declares it. */
public final class EventTypes {
    private final Map<String, Set<String>> lineages = new TreeMap<>();

    /** @param ontology holds {@code ontology/dateline.ttl} */
    public EventTypes(Model ontology) {
        collect(ontology, DL.Event, new LinkedHashSet<>());
    }

    /** Local names of all event types, {@code Event} among them, sorted. */
    public Set<String> names() {
        return new TreeSet<>(lineages.keySet());
    }

    public boolean contains(String localName) {
        return lineages.containsKey(localName);
    }

    /**
     * The type itself and all classes above it, from {@code Event} down.
     *
     * @throws IllegalArgumentException for a name that is no event type
     */
    public Set<String> lineage(String localName) {
        Set<String> lineage = lineages.get(localName);
        if (lineage == null) throw new IllegalArgumentException("no event type: " + localName);
        return lineage;
    }

    private void collect(Model ontology, Resource type, Set<String> above) {
        Set<String> lineage = new LinkedHashSet<>(above);
        if (!lineage.add(type.getLocalName())) return;
        lineages.put(type.getLocalName(), Collections.unmodifiableSet(lineage));
        ontology.listSubjectsWithProperty(RDFS.subClassOf, type).filterKeep(Resource::isURIResource).forEach(sub -> collect(ontology, sub, lineage));
    }
}
