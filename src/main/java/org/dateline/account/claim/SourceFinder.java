package org.dateline.account.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.ReportedClause;
import org.dateline.annotate.Token;
import org.dateline.mention.quote.Quotation;

/** Finds who does the speaking of a verb: its subject, wherever the grammar puts it. */
final class SourceFinder {
    private static final Set<String> SHARES_SUBJECT = Set.of("xcomp", "advcl", "dep", "conj", "parataxis", "discourse");
    private static final int LONGEST_CLIMB = 6;

    private final SentenceReading reading;

    SourceFinder(SentenceReading reading) {
        this.reading = reading;
    }

    /** The head of the noun phrase that speaks; empty where nobody is named. */
    Optional<Integer> source(int verb) {
        return source(verb, 0);
    }

    boolean isPassive(int verb) {
        boolean auxiliary = !reading.dependents(verb, "aux:pass", "nsubj:pass").isEmpty();
        boolean reduced = reading.token(verb).pos().equals("VBN") && reading.dependents(verb, "nsubj", "aux").isEmpty()
                && relation(verb).filter(r -> r.startsWith("acl") || r.equals("advcl")).isPresent();
        return auxiliary || reduced;
    }

    private Optional<Integer> source(int verb, int climbed) {
        if (climbed > LONGEST_CLIMB) return Optional.empty();
        if (isPassive(verb)) return agent(verb).or(() -> quotedSpeaker(verb));
        Optional<Integer> own = reading.dependents(verb, "nsubj").stream().filter(t -> !isQuoted(t, verb)).findFirst();
        if (own.isPresent()) return isRelative(own.get()) ? antecedent(verb, own.get()) : own;
        Optional<Integer> shared = reading.sentence().arguments(verb).stream()
                .filter(d -> d.relation().equals("nsubj") || d.relation().equals("nsubj:xsubj")).map(Dependency::dependent).findFirst();
        Optional<Integer> outer = outerSpeaker(verb, climbed);
        if (outer.isPresent()) return outer;
        if (shared.isPresent() && !isRelative(shared.get()) && !isObjectOf(shared.get(), verb)) return shared;
        return above(verb, climbed).or(() -> beside(verb));
    }

    /**
     * "The mayor said the bridge was old and added that …": joined to what was said, but the bridge does not speak. A person's pronoun there
     * mostly is the speaker too.
     */
    private Optional<Integer> outerSpeaker(int verb, int climbed) {
        Optional<Integer> left = ReportedClause.leftBy(reading.sentence(), verb).filter(reading::reports);
        if (left.isPresent()) return source(left.get(), climbed + 1);
        Optional<Integer> host = reading.sentence().governor(verb).filter(d -> d.relation().equals("conj")).map(Dependency::governor);
        Optional<Integer> outer = host.flatMap(reading.sentence()::governor).filter(d -> d.relation().equals("ccomp")).map(Dependency::governor).filter(reading::reports);
        if (outer.isEmpty()) return Optional.empty();
        boolean inert = reading.dependents(host.get(), "nsubj", "nsubj:pass", "expl").stream()
                .allMatch(t -> isPronoun(reading.token(t)) || reading.entity(t).map(e -> e.type().isLocation()).orElse(true));
        return inert ? source(outer.get(), climbed + 1) : Optional.empty();
    }

    /** A noun inside a quotation does not speak of it. */
    private boolean isQuoted(int noun, int verb) {
        return reading.quotations().stream().map(Quotation::words).anyMatch(q -> q.contains(reading.token(noun).span()) && !q.contains(reading.token(verb).span()));
    }

    private Optional<Integer> agent(int verb) {
        return reading.dependents(verb, "obl:agent", "obl").stream().filter(t -> reading.preposition(t).filter("by"::equals).isPresent()).findFirst();
    }

    /** "was quoted as saying": the one who is quoted speaks. */
    private Optional<Integer> quotedSpeaker(int verb) {
        boolean asClause = reading.dependents(verb, "advcl", "ccomp", "obl").stream()
                .anyMatch(clause -> reading.dependents(clause, "mark", "case").stream().anyMatch(t -> reading.token(t).lemma().equals("as")));
        return asClause ? reading.dependents(verb, "nsubj:pass").stream().findFirst() : Optional.empty();
    }

    /** A participle, infinitive or coordinated verb without a subject has that of the verb above it; one that describes a noun has the noun. */
    private Optional<Integer> above(int verb, int climbed) {
        Optional<Dependency> governor = reading.sentence().governor(verb);
        if (governor.isEmpty()) return Optional.empty();
        int up = governor.get().governor();
        Token token = reading.token(up);
        if (reading.token(verb).pos().equals("VBG") && verb > 0 && reading.token(verb - 1).word().equals(",")) return freeAdjunct(verb, up, climbed);
        boolean describes = governor.get().relation().startsWith("acl") || governor.get().relation().equals("dep") && !token.isVerb();
        if (describes && token.isNoun() && ReportingVerbRule.saysWhen(token)) return clauseOf(up).flatMap(clause -> source(clause, climbed + 1));
        if (describes) return up < verb && (token.isNoun() || isPronoun(token)) ? Optional.of(up) : antecedentBefore(verb).map(this::pastTimes);
        if (!SHARES_SUBJECT.contains(governor.get().relation())) return Optional.empty();
        return source(up, climbed + 1);
    }

    /** "Resigned hours after denying it": the verb in whose clause the span of time stands. */
    private Optional<Integer> clauseOf(int noun) {
        return reading.sentence().governor(noun).map(Dependency::governor).filter(up -> reading.token(up).isVerb());
    }

    /** "…, adding that …": the subject of the clause before, wherever the parser hangs the participle. */
    private Optional<Integer> freeAdjunct(int verb, int up, int climbed) {
        int at = up;
        for (int steps = 0; steps < reading.sentence().tokens().size(); steps++) {
            boolean infinitive = reading.dependents(at, "mark").stream().anyMatch(t -> reading.token(t).pos().equals("TO"));
            if (reading.token(at).isVerb() && !infinitive && at < verb) {
                Optional<Integer> subject = source(at, climbed + 1);
                if (subject.isPresent()) return subject;
            }
            Optional<Dependency> governor = reading.sentence().governor(at);
            if (governor.isEmpty()) return Optional.empty();
            at = governor.get().governor();
        }
        return Optional.empty();
    }

    /** The raised object is the subject of what it is asked to do, not of what follows by mistake of the parser. */
    private boolean isObjectOf(int noun, int verb) {
        return reading.sentence().governor(noun).filter(d -> d.relation().equals("obj") && d.governor() != verb).isPresent()
                && relation(verb).filter("xcomp"::equals).isEmpty();
    }

    /** Where the parse has lost the subject: the noun right before the verb, or right after it behind a quotation. */
    private Optional<Integer> beside(int verb) {
        if (!Set.of("VBD", "VBZ", "VBP").contains(reading.token(verb).pos())) return Optional.empty();
        int before = verb - 1;
        while (before >= 0 && Set.of("RB", "MD").contains(reading.token(before).pos())) before--;
        if (before >= 0 && (reading.token(before).isNoun() || isPronoun(reading.token(before)))) return outOfPhrase(nounPhraseHead(before));
        int after = verb + 1;
        boolean quoteBefore = verb > 0 && List.of(",", "”", "\"", "''", "’", "'", "»").contains(reading.token(verb - 1).word());
        if (quoteBefore && after < reading.sentence().tokens().size()) {
            for (int i = after; i < Math.min(after + 5, reading.sentence().tokens().size()); i++) {
                if (reading.token(i).isNoun() || isPronoun(reading.token(i))) return Optional.of(nounPhraseHead(i));
            }
        }
        return Optional.empty();
    }

    /** "Residents reached by phone said": the noun before the verb closes a phrase of the noun that speaks. */
    private Optional<Integer> outOfPhrase(int noun) {
        int at = noun;
        for (int steps = 0; steps < LONGEST_CLIMB && reading.preposition(at).isPresent(); steps++) {
            Optional<Integer> up = reading.sentence().governor(at).map(Dependency::governor);
            if (up.isEmpty()) return Optional.of(noun);
            int phrase = up.get();
            Optional<Integer> subject = reading.dependents(phrase, "nsubj").stream().filter(t -> t < phrase).findFirst();
            boolean participle = reading.token(phrase).pos().equals("VBN") && phrase < noun;
            if (participle && subject.isPresent()) return subject;
            if (participle && relation(phrase).filter("acl"::equals).isPresent()) at = reading.sentence().governor(phrase).orElseThrow().governor();
            else if (reading.token(phrase).isNoun() && phrase < noun) at = phrase;
            else return Optional.of(noun);
        }
        return Optional.of(at);
    }

    private int nounPhraseHead(int token) {
        return reading.sentence().governor(token).filter(d -> Set.of("compound", "amod", "nmod:poss", "flat").contains(d.relation()))
                .map(Dependency::governor).orElse(token);
    }

    private Optional<Integer> antecedent(int verb, int pronoun) {
        boolean second = pronoun > 0 && reading.token(pronoun - 1).pos().equals("CC");
        return (second ? relativeBefore(pronoun).flatMap(this::describedWith) : Optional.<Integer>empty()).or(() -> describedBy(verb)).or(() -> antecedentBefore(pronoun)).map(this::pastTimes);
    }

    /** The noun of the relative clause that the pronoun stands in. */
    private Optional<Integer> describedWith(int pronoun) {
        return Stream.iterate(reading.sentence().governor(pronoun), Optional::isPresent, up -> reading.sentence().governor(up.get().governor())).limit(LONGEST_CLIMB)
                .map(up -> describedBy(up.get().governor())).flatMap(Optional::stream).findFirst();
    }

    private Optional<Integer> describedBy(int clause) {
        return reading.sentence().governor(clause).filter(d -> d.relation().startsWith("acl") && reading.token(d.governor()).isNoun()).map(Dependency::governor);
    }

    /** "whose lines fell and which": the pronoun of the first of two relative clauses, which have one antecedent. */
    private Optional<Integer> relativeBefore(int pronoun) {
        return IntStream.range(0, pronoun).map(i -> pronoun - 1 - i).filter(i -> reading.token(i).pos().startsWith("W")).boxed().findFirst();
    }

    /** "two men held on Tuesday, who said": what the time is told of. */
    private int pastTimes(int noun) {
        if (!ReportingVerbRule.saysWhen(reading.token(noun))) return noun;
        Optional<Integer> clause = clauseOf(noun);
        return clause.flatMap(reading.sentence()::governor).filter(d -> d.relation().startsWith("acl")).map(Dependency::governor)
                .or(() -> clause.flatMap(verb -> reading.dependents(verb, "nsubj", "nsubj:pass").stream().filter(t -> !isRelative(t)).findFirst())).orElse(noun);
    }

    private Optional<Integer> antecedentBefore(int token) {
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            if (reading.token(i).isNoun()) return Optional.of(nounPhraseHead(i));
        }
        return Optional.empty();
    }

    private boolean isRelative(int token) {
        return Set.of("WP", "WDT").contains(reading.token(token).pos()) || reading.token(token).word().equalsIgnoreCase("that");
    }

    static boolean isPronoun(Token token) {
        return token.pos().equals("PRP");
    }

    private Optional<String> relation(int token) {
        return reading.sentence().governor(token).map(Dependency::relation);
    }
}
