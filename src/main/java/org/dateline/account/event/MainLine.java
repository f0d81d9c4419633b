package org.dateline.account.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.document.BlockKind;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;

/**
 * Tells what is the news from its background, by grammar. The news is told in the simple past, the present perfect or, in headings and captions, the present,
 * without a time of another year. The past perfect, most subordinate clauses and clauses that speak of other years are the background (after Reichenbach's
 * tenses and the foreground of Hopper).
 */
final class MainLine {
    private static final Set<String> EARLIER = Set.of("previously", "formerly", "once", "historically", "originally", "earlier", "before", "ago");
    private static final Set<String> CLAUSES_OF_TIME = Set.of("as", "while", "when", "after", "before");
    private static final Set<String> LOOSE = Set.of("dep", "acl", "obj", "csubj", "advcl");
    private static final Set<String> THINGS = Set.of("which", "where");
    private static final int HIGHEST = 6;

    private final Lexicon lexicon;
    private final BiPredicate<Sentence, Integer> background;

    /** @param background whether a word's clause speaks of a time before that of the news */
    MainLine(Lexicon lexicon, BiPredicate<Sentence, Integer> background) {
        this.lexicon = lexicon;
        this.background = background;
    }

    /**
     * Whether a trigger is told as part of the main line, by its tense and by the clauses it hangs in. A noun that is known to the reader ("the war") is not told
     * there, but only referred to.
     *
     * @param befalls whether the event is something that people or things suffer, which is told of them in relative clauses too
     */
    boolean holds(Sentence sentence, int head, boolean befalls) {
        boolean known = sentence.token(head).isNoun() && Reference.isDefinite(sentence, head);
        return !known && reaches(sentence, head, befalls);
    }

    private boolean reaches(Sentence sentence, int head, boolean befalls) {
        if (background.test(sentence, head)) return false;
        int at = head;
        for (int step = 0; step < HIGHEST; step++) {
            Optional<Dependency> up = sentence.governor(at);
            if (isEarlier(sentence, at) && !isBackshifted(sentence, at)) return false;
            if (isFinite(sentence, at)) return up.isEmpty() || isTold(sentence, up.get(), befalls);
            if (up.isEmpty()) return sentence.block() != BlockKind.PARAGRAPH || !sentence.token(at).isVerb();
            if (!sharesTime(sentence, up.get(), befalls)) return false;
            at = up.get().governor();
        }
        return false;
    }

    private static boolean sharesTime(Sentence sentence, Dependency up, boolean befalls) {
        boolean inHeading = sentence.block() != BlockKind.PARAGRAPH && up.relation().equals("amod");
        boolean suffered = befalls && up.relation().equals("acl") && sentence.token(up.dependent()).pos().equals("VBN");
        return inHeading || suffered || up.relation().equals("ccomp") || Clauses.shares(sentence, up) || Clauses.isSimultaneous(sentence, up);
    }

    /** Main clauses, their coordinates, what a report says, and what comes with it; a relative clause about somebody mostly tells of what was before. */
    private boolean isTold(Sentence sentence, Dependency up, boolean befalls) {
        String relation = up.relation();
        if (relation.equals("root") || relation.equals("parataxis")) return true;
        if (relation.equals("conj") || relation.equals("ccomp") || relation.equals("dep")) {
            return isSpeech(sentence, up.governor()) || reaches(sentence, up.governor(), befalls);
        }
        if (relation.startsWith("acl:relcl")) return (befalls || isAsideOnThing(sentence, up)) && reaches(sentence, up.governor(), befalls);
        if (isClauseOfTime(sentence, up)) return reaches(sentence, up.governor(), befalls);
        return LOOSE.contains(relation) && standsAlone(sentence, up.dependent()) && reaches(sentence, up.governor(), befalls);
    }

    /** "The mill, which burned down": goes on with the story, as what is said of a person need not. */
    private static boolean isAsideOnThing(Sentence sentence, Dependency up) {
        return sentence.dependents(up.dependent()).stream().map(Dependency::dependent)
                .anyMatch(word -> word > 0 && THINGS.contains(sentence.token(word).lemma()) && sentence.token(word - 1).word().equals(","));
    }

    private static boolean isClauseOfTime(Sentence sentence, Dependency up) {
        return up.relation().startsWith("advcl") && sentence.dependents(up.dependent()).stream().filter(d -> d.relation().equals("mark") || d.relation().equals("advmod"))
                .anyMatch(d -> CLAUSES_OF_TIME.contains(sentence.token(d.dependent()).lemma()));
    }

    /** A clause with a subject of its own and no conjunction or relative word is one of several main clauses, whatever the parser hangs it on. */
    private static boolean standsAlone(Sentence sentence, int predicate) {
        List<Dependency> below = sentence.dependents(predicate);
        return below.stream().anyMatch(d -> d.relation().startsWith("nsubj"))
                && below.stream().noneMatch(d -> d.relation().equals("mark") || sentence.token(d.dependent()).pos().startsWith("W"));
    }

    private boolean isSpeech(Sentence sentence, int word) {
        return lexicon.entry(sentence.token(word).lemma(), PartOfSpeech.VERB)
                .filter(e -> e.cues().contains(Cue.REPORTS) || e.cues().contains(Cue.REPORTS_DENIAL) || e.cues().contains(Cue.BELIEVES)).isPresent();
    }

    private boolean isPastSpeech(Sentence sentence, int word) {
        return isSpeech(sentence, word) && sentence.token(word).pos().equals("VBD");
    }

    private static boolean isFinite(Sentence sentence, int word) {
        List<Token> auxiliaries = sentence.dependents(word).stream().filter(d -> d.relation().startsWith("aux") || d.relation().equals("cop"))
                .map(d -> sentence.token(d.dependent())).toList();
        boolean infinitive = sentence.dependents(word).stream().anyMatch(d -> sentence.token(d.dependent()).pos().equals("TO"));
        boolean subject = sentence.dependents(word).stream().anyMatch(d -> d.relation().equals("nsubj"));
        return switch (sentence.token(word).pos()) {
            case "VBD", "VBZ", "VBP" -> true;
            // the tagger's slip: a participle with a subject and no auxiliary is a past form
            case "VBN" -> auxiliaries.isEmpty() ? subject : !infinitive && isHelped(auxiliaries);
            default -> !infinitive && isHelped(auxiliaries);
        };
    }

    private static boolean isHelped(List<Token> auxiliaries) {
        return auxiliaries.stream().anyMatch(t -> t.pos().matches("VBD|VBZ|VBP|VB"));
    }

    /** "Officers said that they had cleared the mines": they said "we have cleared", which is as new as what they say. */
    private boolean isBackshifted(Sentence sentence, int word) {
        if (sentence.dependents(word).stream().anyMatch(d -> EARLIER.contains(sentence.token(d.dependent()).lemma()))) return false;
        int first = word;
        Optional<Dependency> up = sentence.governor(first);
        while (up.filter(u -> u.relation().equals("conj")).isPresent() && !isPastSpeech(sentence, up.get().governor())) {
            first = up.get().governor();
            up = sentence.governor(first);
        }
        if (up.isPresent()) return Set.of("ccomp", "dep", "conj").contains(up.get().relation()) && isPastSpeech(sentence, up.get().governor());
        int predicate = first;
        return sentence.dependents(predicate).stream().anyMatch(d -> Set.of("parataxis", "dep", "ccomp").contains(d.relation())
                && d.dependent() > predicate && isPastSpeech(sentence, d.dependent()));
    }

    /** Past perfect, "used to", "earlier". */
    static boolean isEarlier(Sentence sentence, int word) {
        return sentence.dependents(word).stream().map(Dependency::dependent).map(sentence::token)
                .anyMatch(t -> t.lemma().equals("have") && (t.pos().equals("VBD") || t.word().equalsIgnoreCase("'d")) || EARLIER.contains(t.lemma()) && t.pos().startsWith("RB"));
    }
}
