package org.dateline.mention.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.WordVectors;
import org.dateline.mention.EntityType;
import org.dateline.mention.MentionForm;
import org.dateline.text.NameKey;

/**
 * Finds whom an article's descriptions mean. As in the sieves of Lee et al. (2013) the surest signs come first: the grammar that sets a name beside the
 * description, the group whose ranks it tells of, the same words, the same noun, a name of that kind; else it is somebody new. Descriptions must be added in
 * the order of the text, pronouns resolved between them.
 */
final class DescriptionGrouping {
    /** How many sentences back "the city" may refer. */
    private static final int REACH = 3;
    /** The cosine of nouns that can be said of one body: of "company" and "airline", not of "company" and "parliament". */
    private static final double NEAR = 0.3;

    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl");

    private final List<Group> groups;

    /** @param groups the article's names; descriptions are added to them or stand beside them */
    DescriptionGrouping(List<Group> groups) {
        this.groups = groups;
    }

    void add(Candidate candidate) {
        Description description = new Description(candidate);
        Optional<Group> group = beside(description).or(() -> said(description)).or(() -> ranks(description)).or(() -> takenUp(description));
        if (group.isEmpty()) {
            groups.add(new Group(candidate));
            return;
        }
        group.get().add(isOfficers(description) ? candidate.called(group.get().name()) : candidate.of(group.get().type()));
        if (description.isDefinite()) suspected(description).filter(g -> g != group.get() && !g.isNamed()).ifPresent(other -> merge(group.get(), other));
    }

    /** Whom the description had meant before the sentence told who that is: "police named the suspect as Ruiz". */
    private Optional<Group> suspected(Description description) {
        return description.identifiedAs().isPresent() || description.subject().isPresent() ? perpetrator(description).filter(g -> g.type() == description.type()) : Optional.empty();
    }

    private void merge(Group group, Group other) {
        group.addAll(other);
        groups.remove(other);
    }

    /** What was spoken of before, for what does not introduce somebody new. */
    private Optional<Group> takenUp(Description description) {
        if (description.introduces()) return announced(description);
        if (description.owner().isPresent() && description.type() != EntityType.ARMED_GROUP) return sameOwner(description);
        return sameWords(description).or(() -> police(description)).or(() -> sameFighters(description)).or(() -> sameNoun(description))
                .or(() -> perpetrator(description)).or(() -> ofItsKind(description));
    }

    /** "Elena Ruiz, the harbour master,", "the city of Porto", "the port town Vila". */
    private Optional<Group> beside(Description description) {
        Sentence sentence = description.sentence();
        int head = description.head();
        Optional<Group> above = sentence.governor(head).filter(d -> d.relation().equals("appos") || d.relation().equals("compound") && description.isSingle())
                .flatMap(d -> at(sentence, d.governor()));
        if (above.isPresent()) return above.filter(g -> fits(g, description));
        for (Dependency d : sentence.dependents(head)) {
            boolean beside = d.relation().equals("appos") || isSettlement(description) && d.relation().startsWith("nmod") && NounPhrases.hasCase(sentence, d.dependent(), "of");
            if (beside) {
                Optional<Group> below = at(sentence, d.dependent()).filter(Group::isNamed).filter(g -> fits(g, description) && !isLargerPlace(description, g));
                if (below.isPresent()) return below;
            }
        }
        return nameBehind(description);
    }

    /** "The party leader Elena Ruiz", whatever the parser makes of it, not "he told the leader Ruiz had left"; "a group calling itself Red Dawn". */
    private Optional<Group> nameBehind(Description description) {
        Sentence sentence = description.sentence();
        OptionalInt given = Aliases.nameBehind(sentence, description.head());
        if (given.isPresent()) return namedFrom(sentence, given.getAsInt(), description, false);
        boolean definite = !description.isPlural() && NounPhrases.isDefinite(sentence, description.head());
        boolean object = relation(sentence, description.head()).filter(OBJECTS::contains).isPresent();
        return definite ? namedFrom(sentence, description.head() + 1, description, object) : Optional.empty();
    }

    /** @param noSubject whether what bears the name may not be the subject of a clause */
    private Optional<Group> namedFrom(Sentence sentence, int first, Description description, boolean noSubject) {
        if (first >= sentence.tokens().size() || !sentence.token(first).isProperNoun()) return Optional.empty();
        int begin = sentence.token(first).span().begin();
        return groups.stream().filter(g -> g.type() == description.type()).filter(g -> g.members().stream().filter(Candidate::isName)
                .filter(m -> m.sentence().index() == sentence.index() && m.mention().evidence().span().begin() == begin)
                .anyMatch(m -> !noSubject || relation(sentence, m.mention().head()).filter("nsubj"::equals).isEmpty())).findFirst();
    }

    private static Optional<String> relation(Sentence sentence, int token) {
        return sentence.governor(token).map(Dependency::relation);
    }

    /** "He is the third man held", "police named the suspect as Ruiz". */
    private Optional<Group> said(Description description) {
        if (description.isPlural()) return Optional.empty();
        return description.identifiedAs().or(description::subject).flatMap(token -> at(description.sentence(), token)).filter(g -> g.type() == description.type());
    }

    /** An armed group's men are the group: "Red Dawn fighters", "units from Red Dawn", "its men". */
    private Optional<Group> ranks(Description description) {
        boolean fighters = description.type() == EntityType.ARMED_GROUP;
        boolean men = description.isPlural() && EntityWords.RANKS.contains(description.noun());
        if (!fighters && !men) return Optional.empty();
        Sentence sentence = description.sentence();
        return sentence.arguments(description.head()).stream()
                .filter(d -> d.relation().equals("compound") || d.relation().equals("nmod:poss") || d.relation().equals("nmod:of") || d.relation().equals("nmod:from"))
                .flatMap(d -> at(sentence, d.dependent()).stream())
                .filter(g -> g.type() == EntityType.ARMED_GROUP && (g.isNamed() || description.owner().isPresent()) || fighters && g.isNamed() && g.type() == EntityType.ORGANISATION)
                .findFirst();
    }

    /** "A gunman" is the one whom the headline announced as "Gunman". */
    private Optional<Group> announced(Description description) {
        return groups.stream().filter(g -> isDescribedAs(g, description) && sameNumber(g, description) && g.members().stream().allMatch(DescriptionGrouping::isAnnouncement))
                .findFirst();
    }

    private static boolean isAnnouncement(Candidate member) {
        return member.form() == MentionForm.PRONOUN || member.form() == MentionForm.NOMINAL && new Description(member).isInHeading();
    }

    /** "his lawyer" after "his lawyer": one owner and one noun. */
    private Optional<Group> sameOwner(Description description) {
        Optional<Group> owner = description.owner().flatMap(token -> at(description.sentence(), token));
        if (owner.isEmpty()) return Optional.empty();
        Predicate<Candidate> same = member -> {
            Description other = new Description(member);
            return other.noun().equals(description.noun()) && other.owner().flatMap(token -> at(other.sentence(), token)).filter(g -> g == owner.get()).isPresent();
        };
        return groups.stream().filter(g -> g.members().stream().filter(m -> m.form() == MentionForm.NOMINAL).anyMatch(same)).findFirst();
    }

    /** Groups without a name are one as long as the same words describe them: "rescuers", "the rescuers". A single one must be taken up by "the". */
    private Optional<Group> sameWords(Description description) {
        if (description.isCounted() || description.isSingle() && !description.isDefinite()) return Optional.empty();
        List<Group> same = groups.stream().filter(g -> isDescribedAs(g, description) && sameNumber(g, description)).toList();
        return same.isEmpty() ? Optional.empty() : Optional.of(same.getLast());
    }

    private static boolean isDescribedAs(Group group, Description description) {
        String key = description.key();
        return description.isSingle() == (group.type() == EntityType.PERSON)
                && group.members().stream().anyMatch(m -> m.form() == MentionForm.NOMINAL && new Description(m).key().equals(key));
    }

    private static boolean sameNumber(Group group, Description description) {
        boolean countable = description.type().isSite() || description.type() == EntityType.ORGANISATION;
        return !countable || group.isNamed() || group.isPlural() == description.isPlural();
    }

    /** Officers of nobody else are those of the police. */
    private Optional<Group> police(Description description) {
        return isOfficers(description) ? groups.stream().filter(g -> g.kinds().contains("police") && isBefore(g, description)).findFirst() : Optional.empty();
    }

    private static boolean isOfficers(Description description) {
        return description.isPlural() && !description.isCounted() && EntityWords.POLICE.contains(NameKey.of(description.candidate().name()));
    }

    /** "rebels" after "Peruvian rebels", and "Peruvian rebels" after a headline's "rebels": fighters called by nothing but their kind are those of the story. */
    private Optional<Group> sameFighters(Description description) {
        if (description.type() != EntityType.ARMED_GROUP || description.isCounted()) return Optional.empty();
        List<Group> same = groups.stream().filter(g -> !g.isNamed() && g.type() == EntityType.ARMED_GROUP && g.kinds().equals(description.candidate().kinds())).toList();
        if (isKindAlone(description.candidate())) return same.isEmpty() ? Optional.empty() : Optional.of(same.getLast());
        return same.stream().filter(g -> g.members().stream().filter(m -> m.form() == MentionForm.NOMINAL).allMatch(DescriptionGrouping::isKindAlone)).findFirst();
    }

    private static boolean isKindAlone(Candidate candidate) {
        String first = NameKey.of(candidate.name()).split(" ")[0];
        return candidate.name().indexOf(' ') < 0 || candidate.kinds().contains(first);
    }

    /** "the boy" after "a nine-year-old boy", "the president" where one has that title: the only one that the noun was used of, or the last one. */
    private Optional<Group> sameNoun(Description description) {
        if (!description.isBare() || !description.isDefinite() || description.isCounted()) return Optional.empty();
        List<Group> same = groups.stream().filter(g -> g.kinds().contains(description.noun()) && fits(g, description) && sameNumber(g, description) && !isQuarter(g)).toList();
        List<Group> named = same.stream().filter(Group::isNamed).toList();
        if (named.size() == 1 && !description.isPlural()) return Optional.of(named.getFirst());
        Optional<Group> latest = latest(same, description);
        List<Group> before = same.stream().filter(g -> isBefore(g, description)).toList();
        return latest.isPresent() || before.size() != 1 ? latest : Optional.of(before.getFirst());
    }

    /** "the attacker" after "a gunman", "the suspect" after that: of one deed one is told. */
    private Optional<Group> perpetrator(Description description) {
        boolean taken = description.isDefinite() || description.isInHeading();
        boolean culprit = description.isOneOf(EntityWords.PERPETRATORS);
        boolean man = description.isOneOf(EntityWords.ANYMAN) && description.isBare() && description.isSingle();
        if (!taken || !culprit && !man || description.isCounted()) return Optional.empty();
        List<Group> same = groups.stream().filter(g -> !g.members().contains(description.candidate()) && g.type() == description.type() && !Collections.disjoint(g.kinds(), EntityWords.PERPETRATORS) && isBefore(g, description))
                .filter(g -> agrees(g, description)).toList();
        if (same.size() == 1) return Optional.of(same.getFirst());
        return latest(same, description);
    }

    private static boolean agrees(Group group, Description description) {
        return group.gender().isEmpty() || Genders.of(description.candidate()).map(gender -> gender == group.gender().get()).orElse(true);
    }

    /** "the city" where a place was just named; "the group" where one was; "the country" for the one named most. */
    private Optional<Group> ofItsKind(Description description) {
        if (!description.isBare() || !description.isDefinite() || description.isPlural()) return Optional.empty();
        String kind = description.noun();
        if (kind.equals("country") || kind.equals("nation")) return mostNamed(groups.stream().filter(g -> g.type() == EntityType.STATE).toList());
        return latest(groups.stream().filter(Group::isNamed).filter(g -> isOfType(g, description) && !PronounFinder.isMedium(g, description.sentence())).toList(), description);
    }

    private static boolean isOfType(Group group, Description description) {
        return switch (description.type()) {
            case PLACE -> group.type() == EntityType.PLACE && isSettlement(description) && !isQuarter(group);
            case ORGANISATION, ARMED_GROUP -> (group.type() == EntityType.ORGANISATION || group.type() == EntityType.ARMED_GROUP)
                    && description.isOneOf(EntityWords.COLLECTIVES) && mayBe(group, description.noun());
            case FACILITY, PERSON, STATE, PEOPLE_GROUP -> false;
        };
    }

    /** "the firm" is no ministry that was named before: no noun that is said of the body is near in meaning. */
    private static boolean mayBe(Group group, String noun) {
        if (group.isFirm()) return EntityWords.BUSINESSES.contains(noun);
        List<String> known = group.kinds().stream().filter(kind -> WordVectors.of(kind).isPresent()).toList();
        return known.isEmpty() || EntityWords.ANY_BODY.contains(noun) || known.stream().anyMatch(kind -> WordVectors.cosine(kind, noun) >= NEAR);
    }

    /** "the town" is not its Lower Town. */
    private static boolean isQuarter(Group group) {
        return group.keys().stream().map(key -> key.split(" ")).anyMatch(words -> words.length == 2 && EntityWords.QUARTERS.contains(words[0]) && EntityWords.SETTLEMENTS.contains(words[1]));
    }

    private static boolean isSettlement(Description description) {
        return description.type().isLocation() && description.isOneOf(EntityWords.SETTLEMENTS);
    }

    /** "the coast of France" is not France: a state is never a city, a coast or a region of itself. */
    private static boolean isLargerPlace(Description description, Group group) {
        return group.type() == EntityType.STATE && !description.noun().equals("country") && !description.noun().equals("nation");
    }

    private static boolean fits(Group group, Description description) {
        EntityType type = group.type();
        EntityType kind = description.type();
        boolean collective = (type == EntityType.ORGANISATION || type == EntityType.ARMED_GROUP)
                && (kind == EntityType.ORGANISATION || kind == EntityType.ARMED_GROUP || kind == EntityType.PEOPLE_GROUP);
        boolean role = description.isOneOf(EntityWords.BODY_ROLES) && type != EntityType.PEOPLE_GROUP && !type.isSite();
        return type == kind || role || type.isLocation() && kind.isLocation() || collective || group.members().stream().allMatch(m -> m.type().isEmpty());
    }

    private static boolean isBefore(Group group, Description description) {
        return group.members().stream().anyMatch(m -> m.mention().evidence().compareTo(description.candidate().mention().evidence()) < 0);
    }

    private static Optional<Group> latest(List<Group> among, Description description) {
        Group best = null;
        Candidate bestMention = null;
        for (Group group : among) {
            for (Candidate member : group.members()) {
                boolean before = member.mention().evidence().compareTo(description.candidate().mention().evidence()) < 0
                        && description.sentence().index() - member.sentence().index() <= REACH;
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
        return groups.stream().filter(g -> g.members().stream().anyMatch(m -> m.sentence().index() == sentence.index() && m.mention().head() == head)).findFirst();
    }
}
