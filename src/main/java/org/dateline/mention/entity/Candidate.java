package org.dateline.mention.entity;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.MentionForm;
import org.dateline.mention.lexicon.AuthorityEntry;

/**
 * A mention that is not yet anybody's.
 *
 * @param name      the bare name, without title; for a description, its words without determiner
 * @param type      what its own words and the recogniser say it is; absent where they say nothing
 * @param certain   whether the type follows from the words (an authority name, a kind noun) and not from the recogniser alone
 * @param authority the well-known entity of that name
 * @param kinds     lemmas of kind nouns that come with it: "president" for "President Ruiz", "city" for "the city"
 */
record Candidate(Sentence sentence, EntityMention mention, String name, Optional<EntityType> type, boolean certain,
                 Optional<AuthorityEntry> authority, Set<String> kinds) {
    Candidate {
        kinds = Set.copyOf(kinds);
    }

    /** The same mention of one who is called so. */
    Candidate called(String name) {
        return new Candidate(sentence, mention, name, type, certain, authority, kinds);
    }

    /** The same mention, where its noun leaves open whether a person or a body is meant. */
    Candidate of(EntityType known) {
        boolean open = kinds.stream().anyMatch(EntityWords.BODY_ROLES::contains);
        return open ? new Candidate(sentence, mention, name, Optional.of(known), certain, authority, kinds) : this;
    }

    MentionForm form() {
        return mention.form();
    }

    boolean isName() {
        return form() == MentionForm.NAME;
    }
}
