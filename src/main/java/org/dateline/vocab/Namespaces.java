package org.dateline.vocab;

import java.util.Map;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;

/** The namespaces of the files in {@code ontology/} and of the graphs, with the prefixes that they go by everywhere. */
public final class Namespaces {
    public static final String LEXICON = "https://w3id.org/dateline/lexicon/";
    public static final String FRAMES = LEXICON + "frame/";
    public static final String CUES = LEXICON + "cue/";
    public static final String AUTHORITY = "https://w3id.org/dateline/authority/";
    /** Where the IRIs of articles, events and entities begin, unless the user names another base. */
    public static final String DATA = "https://w3id.org/dateline/data/";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("dl", DL.NS),
            Map.entry("lex", LEXICON),
            Map.entry("lexf", FRAMES),
            Map.entry("dlc", CUES),
            Map.entry("auth", AUTHORITY),
            Map.entry("wgs84", WGS84.NS),
            Map.entry("prov", PROV.NS),
            Map.entry("dcterms", DCTerms.NS),
            Map.entry("owl", OWL.NS),
            Map.entry("rdf", RDF.uri),
            Map.entry("rdfs", RDFS.uri),
            Map.entry("schema", SchemaDO.NS),
            Map.entry("skos", SKOS.uri),
            Map.entry("xsd", XSD.NS));

    private Namespaces() {
    }

    /** Prefix to namespace, for writing Turtle and for the head of a query. */
    public static Map<String, String> prefixes() {
        return PREFIXES;
    }
}
