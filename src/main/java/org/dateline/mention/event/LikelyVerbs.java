package org.dateline.mention.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.LogLinearModel;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Sense;
import org.dateline.mention.time.TimeMention;

/**
 * Verbs that a reader may take for events although the lexicon does not: those of states and everyday acts ("the lorries waited at the border on Monday"), and
 * those without the arguments that their readings want. By weights learned from annotated stories.
 */
final class LikelyVerbs {
    static final String EVENT = "event";
    static final String NOTHING = "nothing";
    /** How likely an event must be to be told. */
    private static final double LEAST = 0.45;
    private static final LogLinearModel MODEL = LogLinearModel.of(LikelyVerbs.class, "verb-weights.tsv");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
    /** What serves the statement of another verb or noun. */
    private static final Set<Cue> SERVING = EnumSet.of(Cue.ASPECT, Cue.MAKES_PLANNED, Cue.MAKES_POSSIBLE, Cue.MAKES_DENIED, Cue.MAKES_ONGOING, Cue.BRINGS_ABOUT,
            Cue.BELIEVES, Cue.REPORTS, Cue.REPORTS_DENIAL, Cue.REPORTS_APPEAL, Cue.SHOWS, Cue.NAMES, Cue.TAKES_AS_GIVEN, Cue.ENDS);
    private static final String PLAIN_EVENT = "Event";
    private static final String PLAIN_FRAME = "transitive";

    private final Lexicon lexicon;
    private final Optional<Sense> plain;

    LikelyVerbs(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.plain = lexicon.entries().stream().flatMap(entry -> entry.senses().stream()).filter(sense -> sense.frame().name().equals(PLAIN_FRAME))
                .map(sense -> new Sense(PLAIN_EVENT, sense.frame(), Optional.empty())).findFirst();
    }

    /** Whether it is a verb that can tell of something itself. */
    boolean mayTell(Token verb) {
        Set<Cue> cues = entry(verb).map(LexicalEntry::cues).orElse(Set.of());
        return !AUXILIARIES.contains(verb.lemma().toLowerCase(Locale.ROOT)) && cues.stream().noneMatch(SERVING::contains);
    }

    /** Its usual reading, if it is likely to tell of an event. */
    Optional<Sense> sense(Sentence sentence, Token verb, EntityIndex entities, List<TimeMention> times) {
        if (isMeasure(sentence, verb)) return Optional.empty();
        return MODEL.probabilities(VerbFeatures.of(lexicon, sentence, verb, entities, times)).get(EVENT) < LEAST ? Optional.empty() : reading(verb);
    }

    /** "The stadium holds 9,000" says how many go in. */
    private static boolean isMeasure(Sentence sentence, Token verb) {
        return sentence.arguments(verb.index()).stream().anyMatch(d -> d.relation().equals("obj") && sentence.token(d.dependent()).pos().equals("CD"));
    }

    /** The first that says more than that something happened. */
    private Optional<Sense> reading(Token verb) {
        List<Sense> senses = entry(verb).map(LexicalEntry::senses).orElse(List.of());
        return senses.stream().filter(sense -> !sense.eventType().equals(PLAIN_EVENT)).findFirst().or(() -> senses.stream().findFirst()).or(() -> plain);
    }

    private Optional<LexicalEntry> entry(Token verb) {
        return lexicon.entry(verb.lemma().toLowerCase(Locale.ROOT), PartOfSpeech.VERB);
    }
}
