package org.dateline.pipeline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.account.extract.Extractor;
import org.dateline.annotate.Annotator;
import org.dateline.gate.Gate;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.install.Installation;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.WordFamilies;
import org.dateline.mention.lexicon.WordNetWidening;
import org.dateline.rdf.ArticleWriter;
import org.dateline.rdf.AuthorityReader;
import org.dateline.rdf.GazetteerReader;
import org.dateline.rdf.Iris;
import org.dateline.rdf.LexiconReader;
import org.dateline.rdf.ResolutionWriter;
import org.dateline.rdf.RunWriter;
import org.dateline.resolve.decide.Resolver;
import org.dateline.vocab.DL;
import org.dateline.vocab.EventTypes;

/** The stages as they are installed: with the ontology, lexicon, authority file and shapes of the program's folder. */
public final class StandardStages {
    private StandardStages() {
    }

    /** Loads the language models too, which takes seconds. */
    public static Stages load(Iris iris) {
        return load(iris, List.of());
    }

    /** @param gazetteers files with places of the user, which are read first, so that a bad one is told at once */
    public static Stages load(Iris iris, List<Path> gazetteers) {
        Gazetteer gazetteer = new GazetteerReader().read(gazetteers);
        Installation installation = Installation.find();
        Lexicon lexicon = new LexiconReader().read(installation.ontology().resolve("lexicon.ttl"));
        Authority authority = new AuthorityReader().read(installation.ontology().resolve("authority.ttl"));
        Resolving resolving = resolving(iris, installation, authority, gazetteer);
        Extractor extractor = new Extractor(lexicon, authority, new WordNetWidening(lexicon));
        Annotator annotator = new Annotator(lexicon);
        return new Stages(new ArticleCleaning(), annotator::annotate, extractor::extract, resolving.resolver(), resolving.gate(),
                new ArticleWriter(iris), resolving.writer(), new RunWriter(iris, gazetteer.sources()));
    }

    /** The last stages alone, which load in a moment. */
    public static Resolving resolving(Iris iris) {
        return resolving(iris, List.of());
    }

    /** @param gazetteers files with places of the user */
    public static Resolving resolving(Iris iris, List<Path> gazetteers) {
        Installation installation = Installation.find();
        return resolving(iris, installation, new AuthorityReader().read(installation.ontology().resolve("authority.ttl")), new GazetteerReader().read(gazetteers));
    }

    private static Resolving resolving(Iris iris, Installation installation, Authority authority, Gazetteer gazetteer) {
        Model ontology = ontology(installation);
        EventTypes types = new EventTypes(ontology);
        Resolver resolver = new Resolver(compared(ontology), authority, new WordFamilies()::between, gazetteer);
        return new Resolving(resolver::resolve, Gate.load(installation.shapes()), new ResolutionWriter(iris, types, authority));
    }

    /** The event classes of an ontology, as resolution compares them. */
    public static org.dateline.resolve.event.EventTypes compared(Model ontology) {
        return new org.dateline.resolve.event.EventTypes(superclasses(new EventTypes(ontology)), values(ontology, DL.toldAs), values(ontology, DL.mayConsistOf));
    }

    private static Model ontology(Installation installation) {
        return RDFDataMgr.loadModel(installation.ontology().resolve("dateline.ttl").toString());
    }

    private static Map<String, String> superclasses(EventTypes types) {
        Map<String, String> superclasses = new HashMap<>();
        for (String type : types.names()) {
            Set<String> lineage = new LinkedHashSet<>(types.lineage(type));
            lineage.remove(type);
            if (!lineage.isEmpty()) superclasses.put(type, lineage.stream().reduce((above, below) -> below).orElseThrow());
        }
        return superclasses;
    }

    /** What an annotation of classes says, by local names. */
    private static Map<String, Set<String>> values(Model ontology, Property annotation) {
        Map<String, Set<String>> values = new HashMap<>();
        ontology.listStatements(null, annotation, (RDFNode) null).forEach(statement ->
                values.computeIfAbsent(statement.getSubject().getLocalName(), k -> new HashSet<>()).add(statement.getResource().getLocalName()));
        return values;
    }
}
