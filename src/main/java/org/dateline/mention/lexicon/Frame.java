package org.dateline.mention.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.mention.Role;

/**
 * A syntactic frame: which grammatical slot of a trigger fills which role.
 *
 * @param name       the frame's local name in the lexicon
 * @param placeRoles the roles of places in the slots where they have another one than persons and things: a town that is attacked is where that happens
 * @param needs      slots that its verbs never leave empty
 */
public record Frame(String name, Map<Slot, Role> roles, Map<Slot, Role> placeRoles, Set<Slot> needs) {
    public Frame {
        roles = Map.copyOf(roles);
        placeRoles = Map.copyOf(placeRoles);
        needs = Set.copyOf(needs);
    }

    public Frame(String name, Map<Slot, Role> roles) {
        this(name, roles, Map.of(), Set.of());
    }

    public Optional<Role> role(Slot slot) {
        return Optional.ofNullable(roles.get(slot));
    }

    /** The role of a place that stands in the slot. */
    public Optional<Role> placeRole(Slot slot) {
        return Optional.ofNullable(placeRoles.getOrDefault(slot, roles.get(slot)));
    }
}
