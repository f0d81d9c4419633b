package org.dateline.account.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.account.Timing;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EventMention;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.time.TimeMention;
import org.dateline.mention.time.When;

/**
 * Gives an event the time that grammar gives it: one that hangs on its own trigger, or on the nearest predicate above it that it shares
 * a clause with. The time of a reporting verb is that of the report, and a clause with a conjunction of its own has its own time.
 */
final class TimingRule {
    private static final Set<Cue> SPEECH = Set.of(Cue.REPORTS, Cue.REPORTS_DENIAL, Cue.REPORTS_APPEAL, Cue.BELIEVES);
    private static final Set<String> TIMES_OF_DAY = Set.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m", "gmt", "o'clock", "o’clock", "hour", "dawn", "dusk", "noon", "midday", "midnight",
            "sunrise", "sunset", "daybreak", "nightfall", "morning", "afternoon", "evening", "night", "early", "late", "shortly");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])[:.][0-5]\\d([ap]\\.?m\\.?)?|\\d{1,2}([ap]\\.?m\\.?)");
    private static final Set<String> ADVERBIAL = Set.of("in", "on", "during", "between");
    private static final int HIGHEST = 5;

    private final Lexicon lexicon;

    TimingRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Timing> find(Sentence sentence, EventMention trigger, List<TimeMention> times) {
        int at = trigger.head();
        boolean noun = sentence.token(at).isNoun();
        boolean known = Reference.isToKnownEvent(sentence, at);
        for (int step = 0; step < HIGHEST; step++) {
            Optional<Timing> timing = direct(sentence, at, times, step == 0 ? "own-time" : "time-of-clause");
            if (timing.isPresent()) return timing;
            Optional<Timing> ofArgument = ofArgument(sentence, at, times);
            if (ofArgument.isPresent()) return ofArgument;
            Optional<Timing> carriedOut = noun && step == 0 ? ofLightParticiple(sentence, at, times) : Optional.empty();
            if (carriedOut.isPresent()) return carriedOut;
            Optional<Timing> ofClause = WhenClause.time(sentence, at, times);
            if (ofClause.isPresent()) return ofClause;
            if (isAtUnknownTime(sentence, at, times)) return Optional.empty();
            Optional<Dependency> up = sentence.governor(at);
            if (up.isEmpty() || !sharesTime(sentence, up.get())) return Optional.empty();
            // the talks that discuss a surge, or are held because of it, are not at its time
            boolean anotherClause = noun && step > 0 && sentence.token(at).isVerb() && !up.get().relation().equals("conj") && !Clauses.isFreeParticiple(sentence, up.get());
            if (known || anotherClause) return Optional.empty();
            at = up.get().governor();
        }
        return Optional.empty();
    }

    /** "Was cleared days later": some time of its own, which is not that of the clause above. */
    static boolean isAtUnknownTime(Sentence sentence, int predicate, List<TimeMention> times) {
        return times.stream().anyMatch(t -> t.when().isEmpty() && predicate == governorOutside(sentence, t));
    }

    /** The first time that hangs on the predicate, or a narrower one within it: "three years later, in July 2017". */
    private Optional<Timing> direct(Sentence sentence, int predicate, List<TimeMention> times, String rule) {
        List<TimeMention> own = times.stream().filter(t -> t.when().isPresent() && predicate == governorOutside(sentence, t) && !Comparison.bounds(sentence, t))
                .filter(t -> !isOfReport(sentence, t, predicate)).toList();
        if (own.isEmpty()) return Optional.empty();
        When first = own.getFirst().when().get();
        return own.stream().filter(t -> !t.when().get().isApartFrom(first)).min(Comparator.comparing(t -> t.when().get().precision()))
                .map(t -> Timing.stated(t.when().get(), t.evidence(), rule));
    }

    /** "Took bribes between 2014 and 2017": the parser hangs on the verb's object what says when the verb was. */
    private Optional<Timing> ofArgument(Sentence sentence, int verb, List<TimeMention> times) {
        if (!sentence.token(verb).isVerb()) return Optional.empty();
        return sentence.dependents(verb).stream().filter(d -> d.dependent() > verb && Set.of("obj", "obl", "xcomp").contains(d.relation()) && sentence.token(d.dependent()).isNoun())
                .filter(d -> !isEvent(sentence, d.dependent()))
                .flatMap(d -> times.stream().filter(t -> isAdverbial(sentence, t)).flatMap(t -> direct(sentence, d.dependent(), List.of(t), "time-of-object").stream())).findFirst();
    }

    private boolean isEvent(Sentence sentence, int noun) {
        return lexicon.entry(sentence.token(noun).lemma().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN).filter(e -> !e.senses().isEmpty()).isPresent();
    }

    /** "in May", "between 2014 and 2017", "last month", but not "of 2014", nor "2014" right before a noun. */
    private static boolean isAdverbial(Sentence sentence, TimeMention time) {
        Optional<Dependency> up = sentence.governor(time.head());
        boolean bare = up.filter(d -> d.relation().endsWith(":tmod")).isPresent();
        return bare || sentence.dependents(time.head()).stream().anyMatch(d -> d.relation().equals("case") && ADVERBIAL.contains(sentence.token(d.dependent()).lemma()));
    }

    /** The word that an expression of time hangs on; that of a time of the day hangs on what this does: "at 5 p.m. on Sunday". */
    private static int governorOutside(Sentence sentence, TimeMention time) {
        int at = time.head();
        Optional<Dependency> up = sentence.governor(at);
        while (up.isPresent() && (time.evidence().span().contains(sentence.token(up.get().governor()).span()) || isTimeOfDay(sentence.token(up.get().governor())))) {
            at = up.get().governor();
            up = sentence.governor(at);
        }
        return up.map(Dependency::governor).orElse(at);
    }

    /** "It will buy Hansa, both said on Thursday": what stands right behind a verb of speech says when that was. */
    private boolean isOfReport(Sentence sentence, TimeMention time, int predicate) {
        int first = sentence.tokens().stream().filter(t -> time.evidence().span().contains(t.span())).mapToInt(Token::index).min().orElse(time.head());
        int verb = first > 0 && sentence.token(first - 1).pos().equals("IN") ? first - 2 : first - 1;
        if (verb < 0 || verb == predicate || !sentence.token(verb).pos().matches("VB[DZ]")) return false;
        return lexicon.entry(sentence.token(verb).lemma(), PartOfSpeech.VERB).filter(e -> e.cues().contains(Cue.REPORTS) && e.senses().isEmpty()).isPresent();
    }

    /** "A raid carried out in 1982": the participle says no more than that there was one. */
    private Optional<Timing> ofLightParticiple(Sentence sentence, int noun, List<TimeMention> times) {
        return sentence.dependents(noun).stream().filter(d -> d.relation().equals("acl")).map(Dependency::dependent)
                .filter(participle -> lexicon.entry(sentence.token(participle).lemma(), PartOfSpeech.VERB).filter(e -> e.cues().contains(Cue.LIGHT)).isPresent())
                .flatMap(participle -> direct(sentence, participle, times, "time-of-clause").stream()).findFirst();
    }

    private static boolean isTimeOfDay(Token token) {
        return TIMES_OF_DAY.contains(token.lemma().toLowerCase(Locale.ROOT)) || CLOCK.matcher(token.word()).matches();
    }

    private boolean sharesTime(Sentence sentence, Dependency up) {
        boolean reported = isSpeech(sentence, up.governor()) && !up.relation().startsWith("nsubj");
        return !reported && (Clauses.shares(sentence, up) || Clauses.isSimultaneous(sentence, up));
    }

    private boolean isSpeech(Sentence sentence, int word) {
        return lexicon.entry(sentence.token(word).lemma(), PartOfSpeech.VERB).filter(e -> e.cues().stream().anyMatch(SPEECH::contains)).isPresent();
    }
}
