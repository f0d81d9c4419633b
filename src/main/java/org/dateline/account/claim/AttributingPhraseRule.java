package org.dateline.account.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.account.factuality.CueFinder;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.PartOfSpeech;

/** "According to X, …", "…, per X", "in the words of X", "the agency reported, citing X". */
final class AttributingPhraseRule implements AttributionRule {
    static final String NAME = "according-to";
    private static final Set<String> BY_ACCOUNT = Set.of("by", "on");

    @Override
    public List<Attribution> find(SentenceReading reading) {
        List<Attribution> found = new ArrayList<>();
        for (Token token : reading.sentence().tokens()) {
            cue(reading, token).flatMap(cue -> attribution(reading, cue)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<CueFinder.Match> cue(SentenceReading reading, Token token) {
        Optional<CueFinder.Match> phrase = reading.cues().prepositionAt(reading.sentence(), token.index()).filter(m -> m.has(Cue.ATTRIBUTES));
        return phrase.or(() -> byAccount(reading, token)).or(() -> reading.cues().at(reading.sentence(), token.index()).filter(m -> m.has(Cue.ATTRIBUTES) && m.tokens().size() == 1)
                .filter(m -> !token.isVerb() || token.pos().equals("VBG")));
    }

    /** "By the mayor's account", "on their own admission", "by the ministry's count": the noun tells that it is what its owner says. */
    private static Optional<CueFinder.Match> byAccount(SentenceReading reading, Token preposition) {
        boolean setOff = preposition.index() == 0 || reading.token(preposition.index() - 1).word().equals(",");
        if (!preposition.pos().equals("IN") || !BY_ACCOUNT.contains(preposition.lemma().toLowerCase(Locale.ROOT))) return Optional.empty();
        return object(reading.sentence(), preposition.index()).filter(head -> setOff && reading.has(head, Cue.REPORTS) || reading.has(head, Cue.GAUGES))
                .filter(head -> reading.token(head).isNoun() && owner(reading, head).filter(owner -> reading.entity(owner).isPresent()).isPresent())
                .flatMap(head -> reading.cues().at(reading.sentence(), head)).map(noun -> new CueFinder.Match(noun.entry(), List.of(preposition.index())));
    }

    private static Optional<Attribution> attribution(SentenceReading reading, CueFinder.Match cue) {
        Optional<Integer> phrase = object(reading.sentence(), cue.last());
        Optional<Integer> source = phrase.map(head -> owner(reading, head).orElse(head));
        boolean oneWord = cue.tokens().size() == 1 && !reading.token(cue.first()).isVerb();
        if (source.isEmpty() || oneWord && !canSpeak(reading, source.get())) return Optional.empty();
        boolean verb = reading.token(cue.first()).isVerb() && cue.entry().partOfSpeech() == PartOfSpeech.VERB;
        SortedSet<Integer> content = content(reading, cue, phrase.get(), verb);
        if (content.isEmpty()) return Optional.empty();
        Optional<Integer> relay = verb ? new SourceFinder(reading).source(cue.first()).flatMap(reading::entity).map(ArticleEntity::index) : Optional.empty();
        // "by the board's count": the noun is a part of the cue
        int last = cue.entry().partOfSpeech() == PartOfSpeech.NOUN ? Math.max(cue.last(), phrase.get()) : cue.last();
        return Optional.of(new Attribution(reading.sentence().index(), reading.sentence().cover(cue.first(), last), cue.first(), source, relay,
                content, false, false, verb ? "citing" : NAME));
    }

    /** "According to her words", "to the minister's account", "by the reckoning of the chamber": whose they are. */
    private static Optional<Integer> owner(SentenceReading reading, int head) {
        if (!reading.has(head, Cue.REPORTS) && !reading.has(head, Cue.GAUGES)) return Optional.empty();
        return reading.dependents(head, "nmod:poss").stream().findFirst()
                .or(() -> reading.has(head, Cue.GAUGES) ? reading.dependents(head, "nmod").stream().filter(t -> reading.preposition(t).filter("of"::equals).isPresent()).findFirst() : Optional.empty());
    }

    /** The head of the noun phrase after the cue. */
    private static Optional<Integer> object(Sentence sentence, int cueEnd) {
        int at = cueEnd + 1;
        while (at < sentence.tokens().size() && !isPhraseWord(sentence.token(at))) at++;
        if (at == sentence.tokens().size() || at > cueEnd + 2) return Optional.empty();
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            Optional<Dependency> up = sentence.governor(at);
            if (up.isEmpty() || up.get().governor() <= cueEnd || !List.of("det", "amod", "compound", "nmod:poss", "nummod", "case", "advmod", "flat").contains(up.get().relation())) break;
            at = up.get().governor();
        }
        return Optional.of(at);
    }

    private static boolean isPhraseWord(Token token) {
        return Character.isLetterOrDigit(token.word().charAt(0));
    }

    /** "per the ministry" and "per Reuters", but not "per day" or "per million residents". */
    private static boolean canSpeak(SentenceReading reading, int head) {
        boolean definite = reading.token(head).isProperNoun() || !reading.dependents(head, "det", "nmod:poss").isEmpty();
        return definite && reading.entity(head).filter(e -> e.type() != EntityType.PLACE && e.type() != EntityType.FACILITY).isPresent();
    }

    /** The clause that the phrase hangs on, without the phrase. */
    private static SortedSet<Integer> content(SentenceReading reading, CueFinder.Match cue, int source, boolean verb) {
        int phrase = verb ? cue.first() : outOfCue(reading, cue, source);
        SortedSet<Integer> content = reading.sentence().governor(phrase).map(d -> clause(reading, d.governor())).map(clause -> closes(reading, phrase, cue) ? main(reading, clause) : clause)
                .map(reading::subtree).orElseGet(TreeSet::new);
        content.removeAll(reading.subtree(phrase));
        content.removeAll(cue.tokens());
        if (verb) new SourceFinder(reading).source(cue.first()).ifPresent(head -> content.removeAll(reading.subtree(head)));
        return content;
    }

    /** Behind a comma at the end the phrase stands for all that was said before: "they fled when the dam broke, according to the mayor". */
    private static boolean closes(SentenceReading reading, int phrase, CueFinder.Match cue) {
        int last = reading.subtree(phrase).last();
        boolean end = reading.sentence().tokens().stream().skip(last + 1L).noneMatch(t -> Character.isLetterOrDigit(t.word().charAt(0)));
        return end && cue.first() > 0 && reading.token(cue.first() - 1).word().equals(",");
    }

    /** The clause that an adverbial clause belongs to. */
    private static int main(SentenceReading reading, int clause) {
        Optional<Integer> above = reading.sentence().governor(clause).filter(d -> d.relation().startsWith("advcl")).map(Dependency::governor);
        return above.map(up -> main(reading, up)).orElse(clause);
    }

    /** In "as reported by the agency" the agency hangs on the cue's own verb. */
    private static int outOfCue(SentenceReading reading, CueFinder.Match cue, int source) {
        int at = source;
        for (int steps = 0; steps < reading.sentence().tokens().size(); steps++) {
            Optional<Dependency> up = reading.sentence().governor(at).filter(d -> cue.tokens().contains(d.governor()));
            if (up.isEmpty()) return at;
            at = up.get().governor();
        }
        return at;
    }

    private static int clause(SentenceReading reading, int token) {
        int at = token;
        for (int steps = 0; steps < reading.sentence().tokens().size() && !reading.token(at).isVerb() && reading.dependents(at, "cop").isEmpty(); steps++) {
            Optional<Dependency> up = reading.sentence().governor(at);
            if (up.isEmpty()) return at;
            at = up.get().governor();
        }
        return at;
    }
}
