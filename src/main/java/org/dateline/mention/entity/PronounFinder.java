package org.dateline.mention.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.Evidence;
import org.dateline.mention.MentionForm;

/**
 * Resolves pronouns. Third-person ones mean the nearest entity before them that agrees in kind, number and gender, subjects first: the core of Lappin
 * and Leass (1994), with the agreement of whole clusters of Lee et al. (2013). Where nothing fits, or something nearer that is no entity, a pronoun
 * means nobody. "I" is who speaks.
 */
final class PronounFinder {
    private static final int SPEAKER_BONUS = 30;
    private static final int HIGHEST_CLAUSE = 3;
    private static final Set<String> ACCUSATIVE = Set.of("him", "her", "them");

    private final List<Group> groups;
    private final Quotes quotes;
    private final BiPredicate<Sentence, Integer> persons;
    private final Map<Integer, List<Token>> rivals = new HashMap<>();

    /**
     * @param groups  the article's names, and its descriptions as they are added
     * @param found   tokens of names and descriptions, by sentence
     * @param persons whether a noun describes a person or several
     */
    PronounFinder(AnnotatedArticle article, Quotes quotes, List<Group> groups, Map<Integer, Set<Integer>> found, BiPredicate<Sentence, Integer> persons) {
        this.groups = groups;
        this.quotes = quotes;
        this.persons = persons;
        for (Sentence sentence : article.sentences()) rivals.put(sentence.index(), rivals(sentence, found.getOrDefault(sentence.index(), Set.of())));
    }

    /** Subjects that are no entities: "the offensive" may be what "it" means. */
    private static List<Token> rivals(Sentence sentence, Set<Integer> found) {
        List<Token> rivals = new ArrayList<>();
        for (Dependency d : sentence.tree()) {
            Token token = sentence.token(d.dependent());
            if (d.relation().startsWith("nsubj") && token.isNoun() && !found.contains(token.index())) rivals.add(token);
        }
        return rivals;
    }

    /** Adds a third-person pronoun to whom it means. */
    void resolve(Sentence sentence, Token token) {
        Optional<Pronoun> pronoun = Pronoun.of(token).filter(p -> p != Pronoun.I && !(p == Pronoun.IT && Impersonal.is(sentence, token)));
        Optional<Group> person = pronoun.filter(p -> p == Pronoun.IT).flatMap(p -> personSaying(sentence, token));
        Optional<Group> meant = person.isPresent() ? person.filter(PronounFinder::mayBeBody) : pronoun.flatMap(p -> antecedent(sentence, token, p));
        meant.ifPresent(group -> group.add(candidate(sentence, token, group)));
    }

    /** "Ana Holm said it would rain": who says so is not meant, and seldom is anybody else. */
    private Optional<Group> personSaying(Sentence sentence, Token token) {
        return sentence.governor(token.index()).filter(d -> d.relation().equals("nsubj")).flatMap(d -> sentence.governor(d.governor()))
                .filter(d -> d.relation().equals("ccomp") && quotes.speaks(sentence.token(d.governor())))
                .flatMap(d -> sentence.dependents(d.governor()).stream().filter(s -> s.relation().equals("nsubj")).findFirst())
                .flatMap(s -> groups.stream().filter(g -> g.isAt(sentence, s.dependent()) && g.type() == EntityType.PERSON).findFirst());
    }

    /** What no words call a person, and one name or words call a body: it says of itself that it is none. */
    private static boolean mayBeBody(Group person) {
        boolean called = person.members().stream().anyMatch(m -> m.certain() && m.type().filter(EntityType.PERSON::equals).isPresent());
        return !called && person.isNamed() && (person.isCertain() || person.name().indexOf(' ') < 0);
    }

    /** Adds "I" and "my" to who says so, once everybody else is known. */
    void resolveSpeakers(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (Pronoun.of(token).filter(p -> p == Pronoun.I).isEmpty() || !quotes.isQuoted(token)) continue;
            speaker(sentence).filter(group -> Pronoun.I.fits(group)).ifPresent(group -> group.add(candidate(sentence, token, group)));
        }
    }

    private Optional<Group> speaker(Sentence sentence) {
        return quotes.in(sentence).flatMap(speaker -> groups.stream().filter(g -> g.isAt(speaker.sentence(), speaker.head())).findFirst());
    }

    private static Candidate candidate(Sentence sentence, Token token, Group group) {
        EntityMention mention = new EntityMention(new Evidence(sentence.index(), token.span()), token.index(), token.word(), MentionForm.PRONOUN);
        return new Candidate(sentence, mention, group.name(), Optional.empty(), false, Optional.empty(), Set.of());
    }

    private Optional<Group> antecedent(Sentence sentence, Token token, Pronoun pronoun) {
        Set<Group> excluded = excluded(sentence, token);
        boolean said = isSpeaker(sentence, token);
        boolean speaks = pronoun == Pronoun.IT && said;
        boolean has = pronoun == Pronoun.IT && isOwnerOfPersons(sentence, token);
        Group best = null;
        double bestScore = speaks || has ? Double.NEGATIVE_INFINITY : rival(sentence, token, pronoun);
        for (Group group : groups) {
            if (excluded.contains(group) || !pronoun.agrees(group, token)) continue;
            if (said && isMedium(group, sentence) || speaks && group.type().isSite() || has && group.type() == EntityType.FACILITY) continue;
            // whom somebody names in what he says is not the one who says it
            double score = Salience.of(group, pronoun, sentence, token, member -> !said || quotes.isQuoted(token) || !quotes.isQuoted(member.sentence().token(member.mention().head()))) + (said && hasSpoken(group, sentence) ? SPEAKER_BONUS : 0);
            if (score > bestScore) {
                best = group;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isSpeaker(Sentence sentence, Token token) {
        return sentence.governor(token.index()).filter(d -> d.relation().equals("nsubj") && quotes.speaks(sentence.token(d.governor()))).isPresent();
    }

    /** Whether it is told within reach to have said something: who has spoken goes on. */
    private boolean hasSpoken(Group group, Sentence sentence) {
        return group.members().stream().filter(m -> m.sentence().index() < sentence.index() && sentence.index() - m.sentence().index() <= Salience.REACH)
                .anyMatch(m -> isSpeaker(m.sentence(), m.sentence().token(m.mention().head())));
    }

    /** Whom or what something is said to or on: "in a statement on Facebook it said", "in an interview with Holm she said". */
    static boolean isMedium(Group group, Sentence sentence) {
        for (Dependency d : sentence.tree()) {
            if ((d.relation().equals("obl") || d.relation().equals("nmod")) && group.isAt(sentence, d.dependent())) return true;
        }
        return false;
    }

    /** "its spokesman", "its men". */
    private boolean isOwnerOfPersons(Sentence sentence, Token token) {
        return sentence.governor(token.index()).filter(d -> d.relation().equals("nmod:poss") && persons.test(sentence, d.governor())).isPresent();
    }

    private double rival(Sentence sentence, Token token, Pronoun pronoun) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = Math.max(0, sentence.index() - Salience.REACH); i <= sentence.index(); i++) {
            for (Token rival : rivals.getOrDefault(i, List.of())) {
                boolean fits = switch (pronoun) {
                    case IT -> !NounPhrases.isPlural(rival);
                    case THEY -> NounPhrases.isPlural(rival);
                    case HE, SHE, I -> false;
                };
                if (fits) best = Math.max(best, Salience.ofSubject(sentence.index() - i, rival.index(), token));
            }
        }
        return best;
    }

    /**
     * Who cannot be meant: what takes part beside the pronoun in one clause ("X told him"), what the pronoun is the possessor of ("his lawyer"), and in
     * quoted words who speaks them.
     */
    private Set<Group> excluded(Sentence sentence, Token token) {
        Set<Integer> beside = new HashSet<>();
        Optional<Dependency> up = sentence.governor(token.index());
        boolean possessor = up.filter(d -> d.relation().equals("nmod:poss")).isPresent();
        if (possessor) beside.add(up.get().governor());
        if (!possessor && !EntityWords.REFLEXIVES.contains(token.lemma())) {
            for (Dependency d : sentence.graph().to(token.index())) {
                sentence.arguments(d.governor()).stream().filter(other -> isArgument(other) && other.dependent() != token.index()).forEach(other -> beside.add(other.dependent()));
                verbOfObject(sentence, d).flatMap(verb -> sharedSubject(sentence, verb)).ifPresent(beside::add);
            }
        }
        Set<Group> excluded = new HashSet<>();
        for (Group group : groups) if (beside.stream().anyMatch(head -> group.isAt(sentence, head))) excluded.add(group);
        boolean ownSpeaker = quotes.isQuoted(token) && quotes.in(sentence).filter(speaker -> speaker.sentence() == sentence).isPresent();
        if (ownSpeaker) speaker(sentence).ifPresent(excluded::add);
        return excluded;
    }

    /** Whose object the pronoun is; "them" of "let them go", too, which the parser takes for a subject. */
    private static Optional<Integer> verbOfObject(Sentence sentence, Dependency d) {
        if (!d.relation().startsWith("nsubj")) return Optional.of(d.governor()).filter(verb -> verb >= 0);
        boolean accusative = ACCUSATIVE.contains(sentence.token(d.dependent()).word().toLowerCase(Locale.ROOT));
        return sentence.governor(d.governor()).filter(up -> accusative && up.relation().equals("ccomp")).map(Dependency::governor);
    }

    /** Of a verb without its own, the subject of that which it is joined to or hangs on as a participle: "police held two men and beat them". */
    private static Optional<Integer> sharedSubject(Sentence sentence, int verb) {
        int at = verb;
        for (int step = 0; step < HIGHEST_CLAUSE; step++) {
            Optional<Integer> subject = sentence.dependents(at).stream().filter(d -> d.relation().startsWith("nsubj")).map(Dependency::dependent).findFirst();
            if (subject.isPresent()) return subject;
            boolean participle = sentence.token(at).pos().equals("VBG");
            Optional<Dependency> up = sentence.governor(at).filter(d -> d.relation().equals("conj") || d.relation().equals("advcl") && participle);
            if (up.isEmpty()) return Optional.empty();
            at = up.get().governor();
        }
        return Optional.empty();
    }

    private static boolean isArgument(Dependency d) {
        return d.relation().startsWith("nsubj") || d.relation().equals("obj") || d.relation().equals("iobj") || d.relation().startsWith("obl");
    }
}
