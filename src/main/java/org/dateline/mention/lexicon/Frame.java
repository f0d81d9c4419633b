package org.dateline.mention.lexicon;

import java.util.Map;
import java.util.Optional;
import org.dateline.mention.Role;

/**
 * A syntactic frame: which grammatical slot of a trigger fills which role.
 *
 * @param name the frame's local name in the lexicon
 */
public record Frame(String name, Map<Slot, Role> roles) {
    public Frame {
        roles = Map.copyOf(roles);
    }

    public Optional<Role> role(Slot slot) {
        return Optional.ofNullable(roles.get(slot));
    }
}
