package org.dateline.account.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.document.BlockKind;
import org.dateline.mention.EventMention;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Frame;
import org.dateline.mention.lexicon.Slot;

/**
 * Tells passive participles that have neither an auxiliary nor the grammar of one: headlines leave it out ("Captain arrested"), and the parser takes the
 * participle behind a noun for the main verb ("miners trapped on Monday were freed") and small clauses for whole ones ("had the captives moved").
 */
final class BareParticiple {
    /** Verbs whose clause may be a noun with a participle alone. */
    private static final Set<String> SMALL_CLAUSE = Set.of("have", "get", "see", "find", "leave", "keep", "want", "order");
    /** Past forms of strong verbs that are their participles, too. */
    private static final Set<String> SAME_FORM = Set.of("hit", "shot", "cut", "set", "put", "held", "found", "left", "sold", "lost", "won", "caught", "hurt", "struck", "brought",
            "sent", "built", "bought", "split", "met", "paid", "made", "spent", "laid", "swept", "sought", "overrun", "shut");
    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "xcomp");

    private final Sentence sentence;
    private final int verb;

    private BareParticiple(Sentence sentence, int verb) {
        this.sentence = sentence;
        this.verb = verb;
    }

    static boolean is(Sentence sentence, EventMention trigger) {
        return new BareParticiple(sentence, trigger.head()).test(trigger);
    }

    private boolean test(EventMention trigger) {
        Frame frame = trigger.sense().frame();
        boolean doneTo = frame.role(Slot.SUBJECT).filter(Role.AGENT::equals).isPresent()
                && frame.role(Slot.OBJECT).filter(r -> r == Role.PATIENT || r == Role.PLACE).isPresent();
        Optional<Integer> subject = sentence.dependents(verb).stream().filter(d -> d.relation().equals("nsubj") && d.dependent() < verb).map(Dependency::dependent).findFirst();
        if (!doneTo || !isParticiple() || subject.isEmpty() || sentence.token(subject.get()).pos().matches("PRP|W.*") || holdsNoun(trigger) || hasObject()) return false;
        return frame.needs().contains(Slot.OBJECT) || isSmallClause() || isOfHeadline(frame) || isCutOff(subject.get()) || hasMainVerbBehind();
    }

    private boolean isParticiple() {
        Token token = sentence.token(verb);
        String word = token.word().toLowerCase(Locale.ROOT);
        boolean form = token.pos().equals("VBN") || token.pos().equals("VBD") && (word.endsWith("ed") || SAME_FORM.contains(word));
        return form && sentence.dependents(verb).stream().noneMatch(d -> d.relation().startsWith("aux") || d.relation().equals("cop"));
    }

    /** The object of "take prisoners" is a word of the trigger, as that of "strip of a title" is not. */
    private boolean holdsNoun(EventMention trigger) {
        return sentence.tokens().stream().anyMatch(t -> t.index() != verb && t.isNoun() && trigger.evidence().span().contains(t.span())
                && sentence.dependents(t.index()).stream().noneMatch(d -> d.relation().equals("case")));
    }

    /** Of its own, shared with a verb joined to it, or one that the parser lost. */
    private boolean hasObject() {
        if (hasObject(verb) || sentence.dependents(verb).stream().anyMatch(d -> d.relation().equals("conj") && hasObject(d.dependent()))) return true;
        int next = verb + 1;
        while (next < sentence.tokens().size() && sentence.token(next).pos().matches("RB|RP")) next++;
        if (next == sentence.tokens().size() || !sentence.token(next).pos().matches("DT|PRP.*|CD|NN.*|JJ.*|POS")) return false;
        return belowVerb(next).filter(d -> d.relation().startsWith("obl") || d.relation().startsWith("advmod") || d.relation().startsWith("advcl")).isEmpty();
    }

    private boolean hasObject(int predicate) {
        return sentence.arguments(predicate).stream().anyMatch(d -> OBJECTS.contains(d.relation()));
    }

    /** The dependent of the verb in whose phrase the token stands. */
    private Optional<Dependency> belowVerb(int token) {
        Optional<Dependency> up = sentence.governor(token);
        for (int step = 0; up.isPresent() && up.get().governor() != verb && step < sentence.tokens().size(); step++) up = sentence.governor(up.get().governor());
        return up;
    }

    private boolean isSmallClause() {
        return sentence.governor(verb).filter(d -> List.of("ccomp", "xcomp").contains(d.relation()) && SMALL_CLAUSE.contains(sentence.token(d.governor()).lemma())).isPresent();
    }

    /** Headlines tell in the present what somebody does. */
    private boolean isOfHeadline(Frame frame) {
        boolean heading = sentence.block() == BlockKind.HEADLINE || sentence.block() == BlockKind.SUBHEADING;
        boolean bullet = sentence.block() == BlockKind.SUMMARY && !sentence.tokens().getLast().word().equals(".");
        return (heading || bullet) && frame.role(Slot.OBJECT).filter(Role.PATIENT::equals).isPresent();
    }

    /** "Miners cut off by a landslide suffered": the true main verb follows, without a subject. */
    private boolean hasMainVerbBehind() {
        return sentence.dependents(verb).stream().filter(d -> d.relation().equals("dep") || d.relation().equals("ccomp") || d.relation().equals("parataxis"))
                .filter(d -> d.dependent() > verb && sentence.token(d.dependent()).pos().matches("VB[DPZ]") && !sentence.token(d.dependent() - 1).pos().matches("CC|,|TO"))
                .anyMatch(d -> sentence.dependents(d.dependent()).stream().noneMatch(below -> below.relation().matches("nsubj.*|mark|cc")));
    }

    /** "Velk, shot on Monday, ": no single comma parts a subject from its verb. */
    private boolean isCutOff(int subject) {
        long commas = sentence.tokens().subList(subject, verb).stream().filter(t -> t.word().equals(",")).count();
        return sentence.token(verb - 1).word().equals(",") && commas % 2 == 1;
    }
}
