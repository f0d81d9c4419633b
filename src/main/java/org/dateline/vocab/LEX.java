package org.dateline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms that the lexicon and the authority file are written in: OntoLex-Lemon's (https://www.w3.org/2016/05/ontolex/), LexInfo's,
 * and those of the lexicon's own namespaces. The Dateline vocabulary's are in {@link DL}.
 */
public final class LEX {
    public static final String CUE = "https://w3id.org/dateline/lexicon/cue/";
    public static final String KIND = "https://w3id.org/dateline/lexicon/kind/";
    public static final String TRAIT = "https://w3id.org/dateline/lexicon/trait/";
    public static final String FRAME = "https://w3id.org/dateline/lexicon/frame/";
    public static final String TERM = "https://w3id.org/dateline/lexicon/term/";
    public static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
    public static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
    public static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";

    public static final Resource Word = ResourceFactory.createResource(ONTOLEX + "Word");
    public static final Resource MultiwordExpression = ResourceFactory.createResource(ONTOLEX + "MultiwordExpression");
    public static final Property canonicalForm = property(ONTOLEX, "canonicalForm");
    public static final Property writtenRep = property(ONTOLEX, "writtenRep");
    public static final Property denotes = property(ONTOLEX, "denotes");
    public static final Property evokes = property(ONTOLEX, "evokes");
    public static final Property sense = property(ONTOLEX, "sense");
    public static final Property reference = property(ONTOLEX, "reference");
    public static final Resource SyntacticFrame = ResourceFactory.createResource(SYNSEM + "SyntacticFrame");
    public static final Property synBehavior = property(SYNSEM, "synBehavior");
    public static final Property synArg = property(SYNSEM, "synArg");
    public static final Property partOfSpeech = property(LEXINFO, "partOfSpeech");

    // The lexicon's own, described at its top.
    public static final Property slot = property(TERM, "slot");
    public static final Property fills = property(TERM, "fills");
    /** The role of a place in the slot, where it is another one. */
    public static final Property placeFills = property(TERM, "placeFills");
    /** From a frame to a slot that its verbs never leave empty. */
    public static final Property needs = property(TERM, "needs");
    /** From a frame to the one whose arguments it has too. */
    public static final Property extendedFrame = property(TERM, "extends");
    public static final Property frame = property(TERM, "frame");
    public static final Property rank = property(TERM, "rank");
    /** From a sense to what must stand in one of its slots. */
    public static final Property wants = property(TERM, "wants");
    /** From a sense to a kind of thing that the articles speak of in which the word has it. */
    public static final Property topic = property(TERM, "topic");
    public static final Property filledBy = property(TERM, "filledBy");
    public static final Resource anything = ResourceFactory.createResource(TERM + "anything");
    /** From an event type to what holds of all its events. */
    public static final Property trait = property(TERM, "trait");
    /** From an event type to a kind of those who do it when nobody is named. */
    public static final Property usualAgent = property(TERM, "usualAgent");
    public static final Property several = property(TERM, "several");

    private LEX() {
    }

    private static Property property(String namespace, String localName) {
        return ResourceFactory.createProperty(namespace, localName);
    }
}
