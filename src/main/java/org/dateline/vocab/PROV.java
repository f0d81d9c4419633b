package org.dateline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O that the graphs use. Source: <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>. */
public final class PROV {
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Resource Activity = ResourceFactory.createResource(NS + "Activity");
    public static final Resource Entity = ResourceFactory.createResource(NS + "Entity");
    public static final Resource SoftwareAgent = ResourceFactory.createResource(NS + "SoftwareAgent");
    public static final Property endedAtTime = property("endedAtTime");
    public static final Property generated = property("generated");
    public static final Property startedAtTime = property("startedAtTime");
    public static final Property used = property("used");
    public static final Property wasAssociatedWith = property("wasAssociatedWith");

    private PROV() {
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
