package org.dateline.mention.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityType;
import org.dateline.mention.MentionForm;
import org.dateline.text.NameKey;

/** Finds whom an article's descriptions mean: a name beside them, a name of their kind before them, an earlier description, or somebody new. */
final class DescriptionGrouping {
    /** How many sentences back "the city" may refer. */
    private static final int REACH = 3;

    private final List<Group> groups;

    /** @param groups the article's names; descriptions are added to them or stand beside them */
    DescriptionGrouping(List<Group> groups) {
        this.groups = groups;
    }

    void add(Candidate candidate) {
        Optional<Group> group = beside(candidate).or(() -> ranks(candidate)).or(() -> sameWords(candidate)).or(() -> sameFighters(candidate)).or(() -> ofItsKind(candidate));
        if (group.isPresent()) {
            group.get().add(candidate);
            group.get().addKinds(candidate.kinds());
        } else {
            groups.add(new Group(candidate));
        }
    }

    /** "Elena Ruiz, the harbour master,", "the city of Porto", "the port town Vila". */
    private Optional<Group> beside(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        int head = candidate.mention().head();
        Optional<Group> above = sentence.governor(head).filter(d -> d.relation().equals("appos") || d.relation().equals("compound") && isTitle(candidate))
                .flatMap(d -> at(sentence, d.governor()));
        if (above.isPresent()) return above.filter(g -> fits(g, candidate));
        for (Dependency d : sentence.dependents(head)) {
            boolean beside = d.relation().equals("appos") || isLocation(candidate) && d.relation().startsWith("nmod") && isOf(sentence, d.dependent());
            if (beside) {
                Optional<Group> below = at(sentence, d.dependent()).filter(Group::isNamed).filter(g -> fits(g, candidate) && !isLargerPlace(candidate, g));
                if (below.isPresent()) return below;
            }
        }
        return Optional.empty();
    }

    /** An armed group's men are the group: "Red Dawn fighters", "units from Red Dawn". */
    private Optional<Group> ranks(Candidate candidate) {
        if (candidate.type().filter(t -> t == EntityType.ARMED_GROUP).isEmpty()) return Optional.empty();
        Sentence sentence = candidate.sentence();
        return sentence.arguments(candidate.mention().head()).stream()
                .filter(d -> d.relation().equals("compound") || d.relation().equals("nmod:poss") || d.relation().equals("nmod:of") || d.relation().equals("nmod:from"))
                .flatMap(d -> at(sentence, d.dependent()).stream()).filter(g -> g.isNamed() && (g.type() == EntityType.ARMED_GROUP || g.type() == EntityType.ORGANISATION))
                .findFirst();
    }

    /** "rebels" after "Peruvian rebels", and "Peruvian rebels" after a headline's "rebels": fighters called by nothing but their kind are those of the story. */
    private Optional<Group> sameFighters(Candidate candidate) {
        if (candidate.type().filter(t -> t == EntityType.ARMED_GROUP).isEmpty() || isCounted(candidate)) return Optional.empty();
        List<Group> same = groups.stream().filter(g -> !g.isNamed() && g.type() == EntityType.ARMED_GROUP && g.kinds().equals(candidate.kinds())).toList();
        if (isKindAlone(candidate)) return same.isEmpty() ? Optional.empty() : Optional.of(same.getLast());
        return same.stream().filter(g -> g.members().stream().allMatch(DescriptionGrouping::isKindAlone)).findFirst();
    }

    private static boolean isKindAlone(Candidate candidate) {
        String first = NameKey.of(candidate.name()).split(" ")[0];
        return candidate.name().indexOf(' ') < 0 || candidate.kinds().contains(first);
    }

    private static boolean isTitle(Candidate candidate) {
        return candidate.type().filter(t -> t == EntityType.PERSON).isPresent();
    }

    private static boolean isLocation(Candidate candidate) {
        return candidate.type().filter(EntityType::isLocation).isPresent() && candidate.kinds().stream().anyMatch(KindNouns.SETTLEMENTS::contains);
    }

    private static boolean isOf(Sentence sentence, int token) {
        return sentence.dependents(token).stream().anyMatch(d -> d.relation().equals("case") && sentence.token(d.dependent()).lemma().equals("of"));
    }

    /** "the coast of France" is not France: a state is never a city, a coast or a region of itself. */
    private static boolean isLargerPlace(Candidate candidate, Group group) {
        return group.type() == EntityType.STATE && !candidate.kinds().contains("country") && !candidate.kinds().contains("nation");
    }

    private static boolean fits(Group group, Candidate candidate) {
        EntityType type = group.type();
        EntityType kind = candidate.type().orElse(type);
        boolean collective = (type == EntityType.ORGANISATION || type == EntityType.ARMED_GROUP)
                && (kind == EntityType.ORGANISATION || kind == EntityType.ARMED_GROUP || kind == EntityType.PEOPLE_GROUP);
        return type == kind || type.isLocation() && kind.isLocation() || collective || group.members().stream().allMatch(m -> m.type().isEmpty());
    }

    /** Groups without a name are one as long as the same words describe them: "rescuers", "the rescuers". Single persons are not. */
    private Optional<Group> sameWords(Candidate candidate) {
        String key = key(candidate);
        boolean single = candidate.type().filter(t -> t == EntityType.PERSON).isPresent();
        boolean definite = NounPhrases.isDefinite(candidate.sentence(), candidate.mention().head());
        List<Group> same = groups.stream().filter(g -> single == (g.type() == EntityType.PERSON))
                .filter(g -> g.members().stream().anyMatch(m -> m.form() == MentionForm.NOMINAL && key(m).equals(key))).toList();
        if (single && !definite || isCounted(candidate)) return Optional.empty();
        if (!same.isEmpty()) return Optional.of(same.getLast());
        boolean bare = candidate.name().indexOf(' ') < 0;
        return bare && definite ? latest(groups.stream().filter(g -> g.type() == candidate.type().orElse(null) && g.kinds().containsAll(candidate.kinds())).toList(), candidate)
                : Optional.empty();
    }

    /** The description with its noun in the singular. */
    private static String key(Candidate candidate) {
        String name = NameKey.of(candidate.name());
        Token head = candidate.sentence().token(candidate.mention().head());
        String word = NameKey.of(head.word());
        return !word.isEmpty() && name.endsWith(word) ? name.substring(0, name.length() - word.length()) + KindNouns.lemma(head) : name;
    }

    /** "two officials" here need not be the "two officials" there. */
    private static boolean isCounted(Candidate candidate) {
        return candidate.sentence().dependents(candidate.mention().head()).stream().anyMatch(d -> d.relation().equals("nummod"));
    }

    /** "the president" where one has that title; "the city" where a place was just named; "the group" where one was. */
    private Optional<Group> ofItsKind(Candidate candidate) {
        boolean bare = candidate.name().indexOf(' ') < 0 && NounPhrases.isDefinite(candidate.sentence(), candidate.mention().head());
        boolean plural = NounPhrases.isPlural(candidate.sentence().token(candidate.mention().head()));
        if (!bare || plural) return Optional.empty();
        String kind = candidate.kinds().iterator().next();
        List<Group> titled = groups.stream().filter(g -> g.isNamed() && g.kinds().contains(kind) && fits(g, candidate)).toList();
        if (titled.size() == 1) return Optional.of(titled.getFirst());
        Optional<Group> recent = latest(titled, candidate);
        if (recent.isPresent()) return recent;
        if (kind.equals("country") || kind.equals("nation")) return mostNamed(groups.stream().filter(g -> g.type() == EntityType.STATE).toList());
        return latest(groups.stream().filter(Group::isNamed).filter(g -> isOfType(g, candidate)).toList(), candidate);
    }

    private static boolean isOfType(Group group, Candidate candidate) {
        return switch (candidate.type().orElse(EntityType.PERSON)) {
            case PLACE -> group.type() == EntityType.PLACE && candidate.kinds().stream().anyMatch(KindNouns.SETTLEMENTS::contains);
            case ORGANISATION, ARMED_GROUP -> (group.type() == EntityType.ORGANISATION || group.type() == EntityType.ARMED_GROUP)
                    && candidate.kinds().stream().anyMatch(KindNouns.COLLECTIVES::contains);
            case FACILITY -> group.type() == EntityType.FACILITY && group.kinds().containsAll(candidate.kinds());
            case PERSON, STATE, PEOPLE_GROUP -> false;
        };
    }

    private static Optional<Group> latest(List<Group> among, Candidate candidate) {
        Group best = null;
        Candidate bestMention = null;
        for (Group group : among) {
            for (Candidate member : group.members()) {
                boolean before = member.mention().evidence().compareTo(candidate.mention().evidence()) < 0
                        && candidate.sentence().index() - member.sentence().index() <= REACH;
                if (before && (bestMention == null || member.mention().evidence().compareTo(bestMention.mention().evidence()) > 0)) {
                    best = group;
                    bestMention = member;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Group> mostNamed(List<Group> among) {
        List<Group> sorted = new ArrayList<>(among);
        sorted.sort((a, b) -> b.members().size() - a.members().size());
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.getFirst());
    }

    private Optional<Group> at(Sentence sentence, int head) {
        return groups.stream().filter(g -> g.members().stream()
                .anyMatch(m -> m.sentence().index() == sentence.index() && m.mention().head() == head)).findFirst();
    }
}
