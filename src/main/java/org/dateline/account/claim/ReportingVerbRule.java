package org.dateline.account.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.dateline.account.factuality.CueFinder;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Token;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.number.MeasureUnit;
import org.dateline.mention.quote.Quotation;
import org.dateline.mention.time.CalendarWords;
import org.dateline.text.Span;

/** "X said that …", "…, X said", "X urged Y to …", "X, who said …", "…, adding that …", "was quoted as saying", "is said to have …". */
final class ReportingVerbRule implements AttributionRule {
    private static final Set<String> SEEMING = Set.of("appear", "seem", "purport");
    private static final Set<String> NAMING = Set.of("name", "identify", "quote");
    private static final Set<String> QUOTING = Set.of("quote", "cite");
    private static final Set<String> WHEN = Set.of("yesterday", "today", "tomorrow", "tonight", "noon", "midnight", "midday", "morning", "afternoon", "evening", "night");
    private static final Set<String> SPEAKER_OR_READER = Set.of("i", "we", "you", "me", "us");

    @Override
    public List<Attribution> find(SentenceReading reading) {
        List<Attribution> found = new ArrayList<>();
        for (Token token : reading.sentence().tokens()) {
            if (!token.isVerb() || isModifier(reading, token)) continue;
            reading.cues().at(reading.sentence(), token.index()).filter(ReportingVerbRule::attributes)
                    .flatMap(cue -> attribution(reading, cue)).ifPresent(found::add);
        }
        return found;
    }

    private static boolean attributes(CueFinder.Match cue) {
        return says(cue) || cue.has(Cue.SHOWS) || cue.has(Cue.HEARS) || cue.has(Cue.NAMES) || cue.has(Cue.GAUGES);
    }

    private static boolean says(CueFinder.Match cue) {
        return cue.has(Cue.REPORTS) || cue.has(Cue.REPORTS_DENIAL) || cue.has(Cue.REPORTS_APPEAL) || cue.has(Cue.BELIEVES);
    }

    private static boolean isModifier(SentenceReading reading, Token token) {
        boolean participle = token.pos().equals("VBN") || token.pos().equals("VBG");
        return participle && reading.sentence().governor(token.index()).map(Dependency::relation).filter(Set.of("amod", "compound", "case")::contains).isPresent();
    }

    private static Optional<Attribution> attribution(SentenceReading reading, CueFinder.Match cue) {
        int verb = cue.first();
        int seeming = seeming(reading, verb);
        if (!reading.isFact(seeming)) return Optional.empty();
        SourceFinder sources = new SourceFinder(reading);
        WordOrder order = new WordOrder(reading, cue);
        boolean finite = isFinite(reading, sources, verb);
        Optional<Integer> quoted = quoted(reading, verb);
        Optional<Integer> source = quoted.or(() -> source(reading, sources, order, verb, finite)).or(() -> speakerBefore(reading, verb)).map(head -> speakerOf(reading, head));
        if (reading.headsPhrase().test(verb) && cue.tokens().size() == 1 || isToldInQuotation(reading, verb) || asksForAnonymity(reading, verb)) return Optional.empty();
        if (source.isEmpty() && !isImpersonal(reading, sources, cue) || isSpeakerOrReader(reading, verb, source)) return Optional.empty();
        if (!fits(reading, cue, source)) return Optional.empty();
        SortedSet<Integer> content = content(reading, cue, finite, order);
        boolean introduces = content.isEmpty() && reading.endsWithColon();
        if (content.isEmpty() && !introduces && verb > 0) return Optional.empty();
        RelayFinder relays = new RelayFinder(reading);
        Optional<Integer> relay = quoted.isPresent() ? relays.quoting(verb) : cue.has(Cue.REPORTS) ? relays.relay(verb) : Optional.empty();
        return Optional.of(new Attribution(reading.sentence().index(), cueSpan(reading, cue, seeming), verb, source, relay, content,
                cue.has(Cue.REPORTS_DENIAL), introduces, "reporting-verb"));
    }

    /** "The paper quoted <u>the general</u> as saying that …". */
    private static Optional<Integer> quoted(SentenceReading reading, int verb) {
        boolean asSaying = verb > 0 && reading.token(verb).pos().equals("VBG") && reading.token(verb - 1).lemma().equals("as");
        return reading.sentence().governor(verb).filter(d -> asSaying && QUOTING.contains(reading.token(d.governor()).lemma()))
                .flatMap(d -> reading.dependents(d.governor(), "obj").stream().filter(object -> object < verb).findFirst());
    }

    /** Within a quotation only a clause is reported: "he asked for water" there is what somebody did. */
    private static boolean isToldInQuotation(SentenceReading reading, int verb) {
        Optional<Quotation> speech = reading.quotationOf(verb).filter(Quotation::isSpeech);
        boolean aside = reading.sentence().governor(verb).map(Dependency::relation).filter("parataxis"::equals).isPresent();
        return speech.isPresent() && !aside && reading.dependents(verb, "ccomp").isEmpty()
                && reading.quotations().stream().noneMatch(q -> q.depth() > speech.get().depth() && speech.get().words().contains(q.words()));
    }

    /** "who asked not to be named". */
    private static boolean asksForAnonymity(SentenceReading reading, int verb) {
        return reading.dependents(verb, "xcomp").stream().anyMatch(t -> NAMING.contains(reading.token(t).lemma()) && !reading.dependents(t, "aux:pass").isEmpty());
    }

    /** Footage "appears to show" what it shows: the verb that is to be fact is the one above. */
    private static int seeming(SentenceReading reading, int verb) {
        return reading.sentence().governor(verb).filter(d -> d.relation().equals("xcomp") && reading.has(verb, Cue.SHOWS))
                .map(Dependency::governor).filter(up -> SEEMING.contains(reading.token(up).lemma()) && up < verb).orElse(verb);
    }

    /** What stands before the verb if it is finite, else its subject in the grammar; no day speaks. */
    private static Optional<Integer> source(SentenceReading reading, SourceFinder sources, WordOrder order, int verb, boolean finite) {
        Optional<Integer> beside = order.subject().filter(head -> !saysWhen(reading.token(head)));
        Optional<Integer> grammatical = sources.source(verb);
        if (finite) return beside.or(() -> grammatical);
        return grammatical.filter(head -> !saysWhen(reading.token(head))).or(() -> grammatical.isEmpty() ? grammatical : beside);
    }

    /** "The paper reported on its website, adding that": who is told to speak before a participle that the parser leaves without a subject. */
    private static Optional<Integer> speakerBefore(SentenceReading reading, int verb) {
        if (!reading.token(verb).pos().equals("VBG") || verb == 0 || !reading.token(verb - 1).word().equals(",")) return Optional.empty();
        return IntStream.range(0, verb).map(i -> verb - 1 - i).filter(i -> reading.token(i).isVerb() && reading.reports(i)).boxed().findFirst()
                .flatMap(before -> reading.cues().at(reading.sentence(), before))
                .flatMap(cue -> source(reading, new SourceFinder(reading), new WordOrder(reading, cue), cue.first(), true));
    }

    /** Whether a noun is of time and speaks of nothing itself: a day, a span, a part of the day. */
    static boolean saysWhen(Token token) {
        return CalendarWords.isDayOrMonth(token.word()) || WHEN.contains(token.lemma()) || isSpan(token);
    }

    /** "Hours after denying that": no span of time speaks. */
    private static boolean isSpan(Token token) {
        return token.isNoun() && MeasureUnit.of(token.lemma()).filter(unit -> unit.dimension() == MeasureUnit.Dimension.TIME).isPresent();
    }

    /** Only a document shows things and only a forum hears; anybody may say, or find that something is so. */
    private static boolean fits(SentenceReading reading, CueFinder.Match cue, Optional<Integer> source) {
        return says(cue) || source.filter(head -> cue.has(Cue.SHOWS) && (reading.has(head, Cue.DOCUMENT) || findsThat(reading, cue, head)) || cue.has(Cue.HEARS) && reading.has(head, Cue.FORUM)
                || cue.has(Cue.NAMES) || cue.has(Cue.GAUGES)).isPresent();
    }

    /** "The judge found that the firm had lied", but not "she found the door open". */
    private static boolean findsThat(SentenceReading reading, CueFinder.Match cue, int head) {
        boolean that = reading.dependents(cue.first(), "ccomp").stream().flatMap(clause -> reading.dependents(clause, "mark").stream())
                .anyMatch(mark -> reading.token(mark).lemma().equals("that"));
        return that && reading.entity(head).isPresent();
    }

    /** The phrase if it stands together, else its verb. */
    private static Span cueSpan(SentenceReading reading, CueFinder.Match cue, int seeming) {
        if (seeming < cue.first()) return reading.sentence().cover(seeming, cue.first());
        boolean together = cue.last() - cue.first() == cue.tokens().size() - 1;
        return reading.sentence().cover(cue.first(), together ? cue.last() : cue.first());
    }

    /** Of "a statement by the ministry said" the ministry is the one who speaks. */
    private static int speakerOf(SentenceReading reading, int head) {
        boolean statement = reading.token(head).isNoun() && reading.has(head, Cue.REPORTS);
        return statement ? ReportingNounRule.author(reading, head).orElse(head) : head;
    }

    /** The tagger takes many a past tense for a participle; one with its subject before it and no "be" is finite. */
    private static boolean isFinite(SentenceReading reading, SourceFinder sources, int verb) {
        return switch (reading.token(verb).pos()) {
            case "VBD", "VBZ", "VBP" -> !sources.isPassive(verb);
            case "VBN" -> reading.dependents(verb, "aux:pass", "nsubj:pass", "obl:agent").isEmpty()
                    && (!reading.dependents(verb, "aux", "nsubj").isEmpty() || verb > 0 && Set.of("—", "–").contains(reading.token(verb - 1).word()));
            default -> false;
        };
    }

    private static SortedSet<Integer> content(SentenceReading reading, CueFinder.Match cue, boolean finite, WordOrder order) {
        boolean says = (says(cue) || cue.has(Cue.SHOWS) || cue.has(Cue.HEARS)) && (!cue.has(Cue.REPORTS_APPEAL) || cue.has(Cue.REPORTS));
        if (finite && says && order.isAside() && !objectSays(reading, cue, order)) return order.aroundAside();
        SortedSet<Integer> content = new ReportedContent(reading, cue).tokens();
        if (!says(cue)) return content;
        boolean adding = cue.first() > 0 && reading.token(cue.first()).pos().equals("VBG") && reading.token(cue.first() - 1).word().equals(",");
        if ((finite || adding) && says && order.clauseFollows() && content.stream().noneMatch(t -> t > cue.last() && reading.token(t).isVerb())) {
            return order.restOfSentence();
        }
        return content;
    }

    /** "After the vote, the party announced a boycott" is no aside. */
    private static boolean objectSays(SentenceReading reading, CueFinder.Match cue, WordOrder order) {
        return order.subject().filter(head -> head > cue.first()).isEmpty() && reading.dependents(cue.first(), "obj").stream()
                .anyMatch(object -> object > cue.first() && reading.quotationOf(object).isEmpty() && reading.tellsEvent().test(object));
    }

    /** "It is said that …", "is said to have …": told, but by nobody in particular. */
    private static boolean isImpersonal(SentenceReading reading, SourceFinder sources, CueFinder.Match cue) {
        boolean perfect = reading.dependents(cue.first(), "xcomp").stream().flatMap(t -> reading.dependents(t, "aux").stream())
                .anyMatch(t -> reading.token(t).lemma().equals("have"));
        boolean withClause = perfect || !reading.dependents(cue.first(), "ccomp").isEmpty();
        return cue.has(Cue.REPORTS) && withClause && !reading.dependents(cue.first(), "aux:pass").isEmpty() && sources.isPassive(cue.first());
    }

    /** Inside a quotation "we believe" and "people tell me" are the speaker's own words; outside, "we" is the author. */
    private static boolean isSpeakerOrReader(SentenceReading reading, int verb, Optional<Integer> source) {
        boolean speaks = source.filter(head -> isSpeakerOrReader(reading.token(head))).isPresent();
        return speaks || reading.quotationOf(verb).isPresent() && reading.dependents(verb, "obj", "iobj").stream().anyMatch(t -> isSpeakerOrReader(reading.token(t)));
    }

    private static boolean isSpeakerOrReader(Token token) {
        return SPEAKER_OR_READER.contains(token.word().toLowerCase(Locale.ROOT));
    }
}
