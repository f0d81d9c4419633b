package org.dateline.resolve.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.mention.EntityType;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.name.NameForm;
import org.dateline.resolve.name.NameWord;

/**
 * References that nothing tells apart: one set of names, one class, one authority concept and, for people, one story.
 *
 * @param signature  all that tells it from others; namings are ordered by it
 * @param anonymous  whether it is only described, in words that fit many
 * @param references in the order of their IRIs
 * @param stories    in which they stand, each by the IRI of its first article
 */
record Naming(String signature, EntityType type, Optional<String> authority, List<NameForm> forms, boolean anonymous, List<ReferenceDigest> references,
              Set<String> stories) {

    /** A score that stands for "they are one" without a doubt. */
    private static final double CERTAIN = 1;

    Naming {
        forms = List.copyOf(forms);
        references = List.copyOf(references);
        stories = new TreeSet<>(stories);
    }

    /** What several stories call alike. */
    static Naming of(List<Naming> parts) {
        Naming first = parts.stream().min(Comparator.comparing(Naming::representative)).orElseThrow();
        List<ReferenceDigest> references = parts.stream().flatMap(part -> part.references.stream()).sorted(Comparator.comparing(ReferenceDigest::iri)).toList();
        Set<String> stories = parts.stream().flatMap(part -> part.stories.stream()).collect(Collectors.toSet());
        return new Naming(first.signature, first.type, first.authority, first.forms, first.anonymous, references, stories);
    }

    String representative() {
        return references.getFirst().iri();
    }

    /** Whether a name of it can stand alone: it is not only a surname, an acronym or a description. */
    boolean isFull() {
        return authority.isPresent() || has(NameForm.Kind.FULL);
    }

    boolean has(NameForm.Kind kind) {
        return forms.stream().anyMatch(form -> form.kind() == kind);
    }

    /** Whether one thing can be of both classes: news often call a country a place, and a militia an organisation. */
    static boolean compatible(EntityType left, EntityType right) {
        return left == right || group(left) == group(right) && group(left) != 0;
    }

    private static int group(EntityType type) {
        return switch (type) {
            case PERSON -> 0;
            case ORGANISATION, ARMED_GROUP, PEOPLE_GROUP -> 1;
            case PLACE, STATE -> 2;
            case FACILITY -> 0;
        };
    }

    /** The best of what their names say; a conflict of full names outweighs all. */
    NameRelation relation(Naming other) {
        if (!compatible(type, other.type)) return NameRelation.NONE;
        if (authority.isPresent() && other.authority.isPresent()) return byAuthority(other);
        NameRelation best = NameRelation.NONE;
        boolean conflict = false;
        for (NameForm mine : forms) {
            for (NameForm theirs : other.forms) {
                NameRelation relation = NameRelation.of(mine, theirs, type);
                boolean two = relation.rule().equals(FirstNames.RULE) && !tellsOfOne(other);
                conflict |= two || relation.kind() == NameRelation.Kind.CONFLICT;
                if (two) continue;
                if (relation.score() > best.score()) best = relation;
            }
        }
        boolean fullAgree = best.kind() == NameRelation.Kind.SAME && best.score() >= CERTAIN;
        return conflict && !fullAgree ? new NameRelation(NameRelation.Kind.CONFLICT, 0, "conflict", "different full names") : best;
    }

    /** Whether both stand in one story and in no article side by side. */
    private boolean tellsOfOne(Naming other) {
        Set<String> articles = references.stream().map(ReferenceDigest::article).collect(Collectors.toSet());
        return stories.stream().anyMatch(other.stories::contains) && other.references.stream().noneMatch(r -> articles.contains(r.article()));
    }

    private NameRelation byAuthority(Naming other) {
        if (!authority.equals(other.authority)) return new NameRelation(NameRelation.Kind.CONFLICT, 0, "authority", "two entries of the authority file");
        return new NameRelation(NameRelation.Kind.SAME, CERTAIN, "authority", "both are the authority file's entry " + authority.get());
    }

    /** Under what something of its name would be looked for; nothing where the words fit many. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        if (anonymous) return keys;
        authority.ifPresent(iri -> keys.add("authority " + iri));
        for (NameForm form : forms) {
            if (!form.isName()) {
                stories.forEach(story -> keys.add("described " + story + " " + form.words().stream().sorted().toList()));
                continue;
            }
            keys.add("whole " + form.joined().sound());
            keys.add("words " + sounds(form));
            if (type == EntityType.PERSON) keys.add("last " + form.last().sound());
        }
        return keys;
    }

    private static String sounds(NameForm form) {
        return form.spelt().stream().map(NameWord::sound).sorted().collect(Collectors.joining(" "));
    }
}
