package org.dateline.mention.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Sense;

/** Verbs in the present tense that a tagger takes for plurals, where a headline has no other verb: "Ferry capsizes in storm". */
final class HeadlineVerbs {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    private HeadlineVerbs() {
    }

    /** The usual reading of the verb that the noun is; empty where it may well be a noun. */
    static Optional<Sense> sense(Lexicon lexicon, Sentence sentence, Token noun) {
        boolean plural = noun.pos().equals("NNS") || noun.pos().equals("NNPS");
        boolean behindSubject = noun.index() > 0 && sentence.token(noun.index() - 1).isNoun();
        if (!plural || !behindSubject || sentence.tokens().stream().anyMatch(t -> FINITE.contains(t.pos()))) return Optional.empty();
        Optional<LexicalEntry> verb = lexicon.entry(noun.lemma().toLowerCase(Locale.ROOT), PartOfSpeech.VERB).filter(e -> !e.cues().contains(Cue.STATE));
        boolean mayBeNoun = lexicon.entry(noun.lemma().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN).isPresent()
                && sentence.governor(noun.index()).filter(d -> d.relation().equals("compound")).isEmpty();
        return mayBeNoun ? Optional.empty() : verb.flatMap(e -> e.senses().stream().filter(s -> s.wants().isEmpty()).findFirst());
    }
}
