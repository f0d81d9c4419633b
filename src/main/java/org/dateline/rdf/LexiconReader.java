package org.dateline.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.dateline.account.Measure;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.EventTrait;
import org.dateline.mention.lexicon.Frame;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Sense;
import org.dateline.mention.lexicon.Slot;
import org.dateline.vocab.DL;
import org.dateline.vocab.LEX;

/**
 * The lexicon from its OntoLex-Lemon graph.
 * A word denotes an entity class, or one event type with the frame of its synBehavior; one with several event readings has a ranked sense for each.
 */
public final class LexiconReader {

    /** @throws DatelineException BROKEN_DATA, naming the entry, where the file is not a lexicon as the shapes describe it */
    public Lexicon read(Path turtle) {
        return read(DataFile.read(turtle));
    }

    /** @param name what the graph is called in an error */
    public Lexicon read(Graph graph, String name) {
        return read(new DataFile(ModelFactory.createModelForGraph(graph), name));
    }

    private static Lexicon read(DataFile file) {
        FrameReader frames = new FrameReader(file);
        List<LexicalEntry> entries = file.model().listSubjectsWithProperty(LEX.canonicalForm).mapWith(word -> entry(file, frames, word)).toList();
        try {
            return new Lexicon(entries, traits(file), usualAgents(file));
        } catch (IllegalArgumentException e) {
            throw new DatelineException(FailureCode.BROKEN_DATA, file.name(), e.getMessage(), e);
        }
    }

    private static Map<String, Set<EventTrait>> traits(DataFile file) {
        Map<String, Set<EventTrait>> traits = new HashMap<>();
        for (Resource type : file.model().listSubjectsWithProperty(LEX.trait).toList()) {
            Set<EventTrait> own = EnumSet.noneOf(EventTrait.class);
            for (RDFNode node : file.all(type, LEX.trait)) own.add(file.term(type, node, LEX.TRAIT, LexiconReader::trait));
            traits.put(file.term(type, type, DL.NS, name -> name), own);
        }
        return traits;
    }

    private static Map<String, Set<String>> usualAgents(DataFile file) {
        Map<String, Set<String>> agents = new HashMap<>();
        for (Resource type : file.model().listSubjectsWithProperty(LEX.usualAgent).toList()) {
            Set<String> kinds = new HashSet<>();
            for (RDFNode node : file.all(type, LEX.usualAgent)) kinds.add(file.term(type, node, LEX.KIND, name -> name));
            agents.put(file.term(type, type, DL.NS, name -> name), kinds);
        }
        return agents;
    }

    private static LexicalEntry entry(DataFile file, FrameReader frames, Resource word) {
        Resource form = file.resource(word, file.one(word, LEX.canonicalForm));
        String lemma = file.text(word, file.one(form, LEX.writtenRep));
        if (!lemma.equals(lemma.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " "))) {
            throw file.broken(word, "has a written form that is not in lower case and single-spaced: " + lemma);
        }
        PartOfSpeech partOfSpeech = file.term(word, file.one(word, LEX.partOfSpeech), LEX.LEXINFO, LexiconReader::partOfSpeech);
        List<Sense> senses = senses(file, frames, word);
        // what a number beside the word counts is what its usual reading counts, unless the word says otherwise
        Optional<String> measure = measure(file, word).or(() -> senses.stream().findFirst().flatMap(Sense::measure));
        return new LexicalEntry(lemma, partOfSpeech, senses, entityType(file, word), several(file, word), measure, cues(file, word), kinds(file, word));
    }

    private static List<Sense> senses(DataFile file, FrameReader frames, Resource word) {
        Optional<Frame> frame = file.optional(word, LEX.synBehavior).map(node -> frames.frame(word, node));
        List<String> events = denoted(file, word).stream().filter(name -> !isEntityType(name)).toList();
        List<Resource> nodes = file.all(word, LEX.sense).stream().map(node -> file.resource(word, node)).toList();
        if (events.size() > 1) throw file.broken(word, "denotes several event types: give each a ranked sense");
        if (frame.isPresent() != (events.size() == 1)) throw file.broken(word, "must have a frame where it denotes an event type, and only there");
        if (frame.isPresent() && !nodes.isEmpty()) throw file.broken(word, "denotes an event type and has ranked senses: give each reading a sense");
        if (frame.isPresent()) return List.of(new Sense(events.getFirst(), frame.get(), measure(file, word)));
        return ranked(file, frames, word, nodes);
    }

    private static List<Sense> ranked(DataFile file, FrameReader frames, Resource word, List<Resource> nodes) {
        List<Resource> inOrder = nodes.stream().sorted(Comparator.comparingInt(node -> rank(file, node))).toList();
        List<Sense> senses = new ArrayList<>();
        for (Resource node : inOrder) {
            if (rank(file, node) != senses.size() + 1) throw file.broken(word, "has senses whose ranks are not 1, 2, 3 …");
            String type = file.term(word, file.one(node, LEX.reference), DL.NS, name -> name);
            senses.add(new Sense(type, frames.frame(word, file.one(node, LEX.frame)), measure(file, node), wants(file, frames, node), topics(file, node)));
        }
        return senses;
    }

    private static Set<String> topics(DataFile file, Resource sense) {
        return file.all(sense, LEX.topic).stream().map(kind -> filler(file, sense, kind)).collect(Collectors.toSet());
    }

    private static Map<Slot, Set<String>> wants(DataFile file, FrameReader frames, Resource sense) {
        Map<Slot, Set<String>> wants = new EnumMap<>(Slot.class);
        for (RDFNode node : file.all(sense, LEX.wants)) {
            Resource restriction = file.resource(sense, node);
            Set<String> classes = new HashSet<>();
            for (RDFNode filler : file.all(restriction, LEX.filledBy)) {
                classes.add(filler(file, restriction, filler));
            }
            wants.put(frames.slot(restriction), Set.copyOf(classes));
        }
        return wants;
    }

    private static String filler(DataFile file, Resource restriction, RDFNode filler) {
        if (LEX.anything.equals(filler)) return Sense.ANYTHING;
        return file.term(restriction, filler, isKind(filler) ? LEX.KIND : DL.NS, name -> name);
    }

    private static boolean isKind(RDFNode node) {
        return node.isURIResource() && node.asResource().getURI().startsWith(LEX.KIND);
    }

    private static int rank(DataFile file, Resource sense) {
        String rank = file.text(sense, file.one(sense, LEX.rank));
        try {
            return Integer.parseInt(rank);
        } catch (NumberFormatException e) {
            throw file.broken(sense, "has a rank that is no number: " + rank);
        }
    }

    private static Optional<EntityType> several(DataFile file, Resource word) {
        return Optional.ofNullable(word.getPropertyResourceValue(LEX.several)).map(Resource::getLocalName).map(EntityType::of);
    }

    private static Optional<EntityType> entityType(DataFile file, Resource word) {
        List<String> types = denoted(file, word).stream().filter(LexiconReader::isEntityType).toList();
        if (types.size() > 1) throw file.broken(word, "denotes several entity classes");
        return types.stream().findFirst().map(EntityType::of);
    }

    private static List<String> denoted(DataFile file, Resource word) {
        return file.all(word, LEX.denotes).stream().map(node -> file.term(word, node, DL.NS, name -> name)).toList();
    }

    private static boolean isEntityType(String localName) {
        for (EntityType type : EntityType.values()) if (type.localName().equals(localName)) return true;
        return false;
    }

    private static Optional<String> measure(DataFile file, Resource subject) {
        return file.optional(subject, DL.counts).map(node -> file.term(subject, node, DL.NS, Measure::of).localName());
    }

    private static Set<Cue> cues(DataFile file, Resource word) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        for (RDFNode node : file.all(word, LEX.evokes)) if (!isKind(node)) cues.add(file.term(word, node, LEX.CUE, LexiconReader::cue));
        return cues;
    }

    private static Set<String> kinds(DataFile file, Resource word) {
        Set<String> kinds = new HashSet<>();
        for (RDFNode node : file.all(word, LEX.evokes)) if (isKind(node)) kinds.add(file.term(word, node, LEX.KIND, name -> name));
        return kinds;
    }

    private static Cue cue(String localName) {
        return constant(Cue.values(), localName).orElseThrow(() -> new IllegalArgumentException("has a cue that is none: " + localName));
    }

    private static EventTrait trait(String localName) {
        return constant(EventTrait.values(), localName).orElseThrow(() -> new IllegalArgumentException("has a trait that is none: " + localName));
    }

    /** "makesPlanned" is MAKES_PLANNED. */
    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String localName) {
        return Arrays.stream(constants).filter(constant -> constant.name().replace("_", "").equalsIgnoreCase(localName)).findFirst();
    }

    /** The tagger gives a subordinating conjunction ("if") the tag of a preposition. */
    private static PartOfSpeech partOfSpeech(String localName) {
        return switch (localName) {
            case "verb" -> PartOfSpeech.VERB;
            case "noun" -> PartOfSpeech.NOUN;
            case "adjective" -> PartOfSpeech.ADJECTIVE;
            case "adverb" -> PartOfSpeech.ADVERB;
            case "preposition", "subordinatingConjunction" -> PartOfSpeech.PREPOSITION;
            case "modal", "determiner" -> PartOfSpeech.OTHER;
            default -> throw new IllegalArgumentException("has a part of speech that is not used here: " + localName);
        };
    }
}
