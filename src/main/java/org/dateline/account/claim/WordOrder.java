package org.dateline.account.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.account.factuality.CueFinder;
import org.dateline.annotate.Token;
import org.dateline.mention.quote.Quotation;
import org.dateline.mention.time.CalendarWords;

/**
 * What stands around a reporting verb by the order of the words. News puts its sources into asides ("…, a senior official told the paper"),
 * which the parser attaches anywhere; commas, quotation marks and the run of nouns beside the verb are surer.
 */
final class WordOrder {
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "--", "-", "(", ")", "…", "...");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "''", "``", "‘", "’", "'", "«", "»", "„");
    private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");
    private static final Set<String> NOUN_PHRASE = Set.of("DT", "PDT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "PRP", "PRP$", "POS", "CC");
    private static final Set<String> LINKS = Set.of("of", "in", "from", "at", "with", "for", "near");
    private static final Set<String> OPENS_CLAUSE = Set.of("WDT", "WP", "WRB", "CC");
    private static final Set<String> CONJUNCTIONS = Set.of("that", "as", "while", "because", "although", "though", "if", "whether", "after", "before", "since", "until",
            "so", "where", "when");

    private final SentenceReading reading;
    private final int verb;
    private final int size;
    private final int after;

    WordOrder(SentenceReading reading, CueFinder.Match cue) {
        this.reading = reading;
        this.verb = cue.first();
        this.after = cue.last() + 1;
        this.size = reading.sentence().tokens().size();
    }

    /** The head of the noun phrase right before the verb, before the aside that parts them, or after the verb behind a quotation. */
    Optional<Integer> subject() {
        int last = beforeVerb();
        if (last < 0 || isMark(last)) return inverted();
        return isBreak(last) ? beyondAside(last).or(this::inverted) : phrase(last).map(this::head);
    }

    /** Whether what is reported stands before the verb and its subject, behind a comma. */
    boolean isAside() {
        int end = asideEnd();
        if (end <= 0 || hasContentAfter()) return false;
        boolean endsThere = nextBreak(after) == after || after >= size || !Character.isLetterOrDigit(reading.token(after).word().charAt(0));
        return endsThere || hasFinite(end) || isMark(end);
    }

    private boolean hasFinite(int end) {
        for (int i = 0; i < end; i++) if (FINITE.contains(reading.token(i).pos())) return true;
        return false;
    }

    /** What stands before the aside; and after it, where the aside parts subject and verb ("The strike, leaders say, will …"). */
    SortedSet<Integer> aroundAside() {
        int end = asideEnd();
        SortedSet<Integer> tokens = new TreeSet<>();
        for (int i = 0; i < end; i++) tokens.add(i);
        boolean parted = !hasFinite(end) && !isMark(end);
        for (int i = nextBreak(after) + 1; parted && i < size; i++) tokens.add(i);
        return tokens;
    }

    /** Whether a clause or quotation follows before the next comma. */
    boolean hasContentAfter() {
        if (reading.dependents(verb, "ccomp").stream().anyMatch(clause -> clause > verb)) return true;
        for (int i = after; i < size && !isComma(i); i++) {
            Token token = reading.token(i);
            boolean clause = FINITE.contains(token.pos()) || token.word().equalsIgnoreCase("that") || token.word().equals(":");
            if (clause || isMark(i) && i + 1 < size && reading.quotationOf(i + 1).isPresent()) return true;
        }
        return false;
    }

    /** All after the verb, where a clause follows that the parser has not seen as one. */
    SortedSet<Integer> restOfSentence() {
        SortedSet<Integer> tokens = new TreeSet<>();
        for (int i = after; i < size; i++) tokens.add(i);
        return tokens;
    }

    /** Whether nouns and then a finite verb follow at once: "officials say the toll will rise". */
    boolean clauseFollows() {
        int i = after;
        // "confessed and testified"
        if (i < size && reading.token(i).pos().equals("CC")) return false;
        while (i < size && (NOUN_PHRASE.contains(reading.token(i).pos()) || isLink(i) || reading.token(i).pos().equals("RB")
                || reading.token(i).pos().equals("EX") || reading.token(i).word().equalsIgnoreCase("that"))) i++;
        // "recalled its envoy and Chile threatened sanctions": another clause follows, which the speaker does not say
        boolean another = i < size && reading.dependents(verb, "conj").contains(i) && !reading.dependents(verb, "obj").isEmpty();
        return i < size && FINITE.contains(reading.token(i).pos()) && !another;
    }

    /** The index of the comma or closing mark before the verb's subject; -1 where there is none. */
    private int asideEnd() {
        int last = beforeVerb();
        if (last < 0) return -1;
        if (isBreak(last) || isMark(last)) {
            Optional<Integer> beyond = isMark(last) ? Optional.empty() : beyondAside(last);
            if (beyond.isEmpty()) return inverted().isPresent() ? last : -1;
            return beyond.flatMap(this::phrase).map(first -> first - 1).filter(this::endsContent).orElse(-1);
        }
        return phrase(last).map(first -> first - 1).filter(this::endsContent).orElse(-1);
    }

    private boolean endsContent(int index) {
        if (index <= 0) return false;
        return isComma(index) || isDash(index) || isMark(index) && reading.quotationOf(index - 1).isPresent();
    }

    /** The last token before the verb that is no auxiliary and no adverb. */
    private int beforeVerb() {
        int i = verb - 1;
        while (i >= 0 && (reading.token(i).pos().startsWith("RB") || Set.of("have", "be").contains(reading.token(i).lemma()) || isDate(i))) i -= isDate(i) ? 2 : 1;
        return i;
    }

    /** "had <u>until Friday</u> denied". */
    private boolean isDate(int i) {
        return i > 0 && CalendarWords.isDayOrMonth(reading.token(i).word()) && reading.token(i - 1).pos().equals("IN");
    }

    /** The first token of the noun phrase that ends here; empty where it does not begin after a break or a clause's opening word. */
    private Optional<Integer> phrase(int last) {
        if (!isNominal(last)) return Optional.empty();
        int first = firstOfRun(last);
        if (isLink(first)) return Optional.empty();
        boolean bounded = first == 0 || isBreak(first - 1) || isMark(first - 1) || opensClause(first - 1)
                || reading.token(first - 1).pos().startsWith("RB") && (first == 1 || isBreak(first - 2));
        return bounded ? Optional.of(first) : Optional.empty();
    }

    private boolean opensClause(int i) {
        return OPENS_CLAUSE.contains(reading.token(i).pos()) || CONJUNCTIONS.contains(reading.token(i).lemma());
    }

    private int firstOfRun(int last) {
        int first = last;
        while (first > 0 && (NOUN_PHRASE.contains(reading.token(first - 1).pos()) || isLink(first - 1) || isPossessive(first - 1))) first--;
        while (first < last && reading.token(first).pos().equals("CC")) first++;
        return first;
    }

    /** The last noun before a preposition or conjunction, past possessors. */
    private int head(int first) {
        int head = first;
        for (int i = first; i < verb && !isLink(i) && !FINITE.contains(reading.token(i).pos()) && !reading.token(i).pos().equals("CC") && !isBreak(i); i++) {
            if (isNominal(i) && !(i + 1 < verb && isPossessive(i + 1))) head = i;
        }
        return head;
    }

    /** "Ana Quispe, the minister who …, said": the noun phrase before the aside. */
    private Optional<Integer> beyondAside(int asideEnds) {
        if (isMark(asideEnds)) return Optional.empty();
        for (int i = asideEnds - 1; i > 0; i--) {
            if (isMark(i)) return Optional.empty();
            boolean parts = isDash(asideEnds) ? isDash(i) : isComma(i);
            if (!parts) continue;
            Optional<Integer> first = phrase(i - 1).filter(f -> f == 0 || isBreak(f - 1) || isMark(f - 1));
            if (first.isEmpty() || !opensAside(i + 1)) return Optional.empty();
            Optional<Integer> named = first.get() > 1 && isComma(first.get() - 1) ? name(first.get() - 2) : Optional.empty();
            return reading.token(head(first.get())).isProperNoun() ? first.map(this::head) : named.or(() -> first.map(this::head));
        }
        return Optional.empty();
    }

    /** The name that ends here, which the next noun phrase only describes: "Ana Quispe, the minister for trade, who …, said". */
    private Optional<Integer> name(int last) {
        return phrase(last).map(this::head).filter(h -> reading.token(h).isProperNoun());
    }

    private boolean opensAside(int index) {
        return Set.of("DT", "NN", "NNS", "NNP", "JJ", "WP", "WDT", "WP$", "PRP$", "VBN", "VBG", "IN", "RB", "RBR", "RBS", "JJR", "JJS").contains(reading.token(index).pos());
    }

    /** "…," said the mayor. */
    private Optional<Integer> inverted() {
        // "…, calls for an end to the war": what follows a phrase is its object
        if (after > verb + 1) return Optional.empty();
        int before = verb - 1;
        // a question's or exclamation's mark has ended the sentence of the quotation: "Why us?" asked the mayor
        boolean opens = verb == 0 && reading.token(verb).word().equals(reading.token(verb).word().toLowerCase(Locale.ROOT));
        if (!opens && before < 1 || !opens && !isMark(before) && !isComma(before) || !FINITE.contains(reading.token(verb).pos())) return Optional.empty();
        int end = after;
        while (end < size && (NOUN_PHRASE.contains(reading.token(end).pos()) || isPossessive(end))) end++;
        if (end == after || end < size && (FINITE.contains(reading.token(end).pos()) || reading.token(end).pos().equals("TO"))) return Optional.empty();
        int head = -1;
        for (int i = after; i < end && !reading.token(i).pos().equals("CC"); i++) {
            if (isNominal(i) && !(i + 1 < end && isPossessive(i + 1))) head = i;
        }
        int found = head;
        // behind a mere comma the object is the hearer: "…, the minister, after the vote, told the paper"
        boolean hearer = !opens && isComma(before) && reading.organisation(found).isPresent() && reading.dependents(verb, "obj", "iobj").contains(found);
        return head < 0 || hearer || reading.quotationOf(head).isPresent() ? Optional.empty() : Optional.of(head);
    }

    private int nextBreak(int from) {
        int i = from;
        while (i < size && !isComma(i) && !isDash(i)) i++;
        return i;
    }

    private boolean isNominal(int i) {
        Token token = reading.token(i);
        return token.isNoun() || SourceFinder.isPronoun(token);
    }

    private boolean isLink(int i) {
        return reading.token(i).pos().equals("IN") && LINKS.contains(reading.token(i).lemma());
    }

    /** The tagger takes the apostrophe of "the rebels' leader" for a closing mark. */
    private boolean isPossessive(int i) {
        if (reading.token(i).pos().equals("POS")) return true;
        boolean single = Set.of("’", "'").contains(reading.token(i).word());
        return single && reading.quotations().stream().map(Quotation::marked).noneMatch(q -> q.end() == reading.token(i).span().end());
    }

    private boolean isBreak(int i) {
        return BREAKS.contains(reading.token(i).word());
    }

    private boolean isComma(int i) {
        return reading.token(i).word().equals(",");
    }

    private boolean isDash(int i) {
        return Set.of("—", "–", "--").contains(reading.token(i).word());
    }

    private boolean isMark(int i) {
        return MARKS.contains(reading.token(i).word()) && !isPossessive(i);
    }
}
