package org.dateline.rdf;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Frame;
import org.dateline.mention.lexicon.Slot;
import org.dateline.vocab.DL;
import org.dateline.vocab.LEX;

/** The lexicon's frames. One that extends another has its arguments too, save for those whose slot it fills itself. */
final class FrameReader {
    private final DataFile file;
    private final Map<Resource, Frame> frames = new HashMap<>();

    FrameReader(DataFile file) {
        this.file = file;
    }

    /** @param user what has the frame, named when the frame is none */
    Frame frame(Resource user, RDFNode node) {
        Resource iri = file.resource(user, node);
        if (!iri.hasProperty(RDF.type, LEX.SyntacticFrame)) throw file.broken(user, "has a frame that is not described: " + iri);
        return frames.computeIfAbsent(iri, this::read);
    }

    private Frame read(Resource iri) {
        Map<Slot, Role> roles = new EnumMap<>(Slot.class);
        Map<Slot, Role> placeRoles = new EnumMap<>(Slot.class);
        Set<Slot> needs = new HashSet<>();
        Set<Resource> seen = new HashSet<>();
        for (Resource next = iri; next != null; next = extended(next)) {
            if (!seen.add(next)) throw file.broken(iri, "extends itself");
            for (Map.Entry<Slot, Resource> argument : arguments(next).entrySet()) add(argument.getKey(), argument.getValue(), roles, placeRoles);
            for (RDFNode node : file.all(next, LEX.needs)) needs.add(slot(next, file.text(next, node)));
        }
        return new Frame(file.term(iri, iri, LEX.FRAME, name -> name), roles, placeRoles, needs);
    }

    private Resource extended(Resource frame) {
        return file.optional(frame, LEX.extendedFrame).map(node -> file.resource(frame, node)).orElse(null);
    }

    private Map<Slot, Resource> arguments(Resource frame) {
        Map<Slot, Resource> arguments = new EnumMap<>(Slot.class);
        for (RDFNode node : file.all(frame, LEX.synArg)) {
            Resource argument = file.resource(frame, node);
            Slot slot = slot(argument);
            if (arguments.put(slot, argument) != null) throw file.broken(frame, "fills its slot " + slot + " twice");
        }
        return arguments;
    }

    /** Adds what an argument fills, unless a frame that extends this one says otherwise of its slot. */
    private void add(Slot slot, Resource argument, Map<Slot, Role> roles, Map<Slot, Role> placeRoles) {
        if (roles.putIfAbsent(slot, role(argument, file.one(argument, LEX.fills))) != null) return;
        file.optional(argument, LEX.placeFills).ifPresent(node -> placeRoles.put(slot, role(argument, node)));
    }

    private Role role(Resource argument, RDFNode node) {
        return file.term(argument, node, DL.NS, Role::of);
    }

    /** The slot that an argument, or a restriction, names. */
    Slot slot(Resource argument) {
        return slot(argument, file.text(argument, file.one(argument, LEX.slot)));
    }

    private Slot slot(Resource user, String name) {
        for (Slot slot : Slot.values()) {
            if (slot.name().replace("_", "").equalsIgnoreCase(name)) return slot;
        }
        throw file.broken(user, "has a slot that is none: " + name);
    }
}
