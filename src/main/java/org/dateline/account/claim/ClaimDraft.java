package org.dateline.account.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.annotate.Sentence;
import org.dateline.mention.Evidence;
import org.dateline.mention.quote.Quotation;
import org.dateline.text.Span;

/** A claim while its quotations are still being gathered from the sentences around its cue. */
final class ClaimDraft {
    private final Attribution attribution;
    private final Claimant claimant;
    private final SortedMap<Integer, SortedSet<Integer>> content = new TreeMap<>();
    private final List<Quotation> quotations = new ArrayList<>();

    ClaimDraft(Attribution attribution, Claimant claimant) {
        this.attribution = attribution;
        this.claimant = claimant;
        if (!attribution.content().isEmpty()) content.put(attribution.sentence(), new TreeSet<>(attribution.content()));
    }

    Attribution attribution() {
        return attribution;
    }

    Claimant claimant() {
        return claimant;
    }

    List<Quotation> quotations() {
        return List.copyOf(quotations);
    }

    void quote(Quotation quotation, List<Sentence> sentences) {
        quotations.add(quotation);
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(quotation.words())) addContent(sentence, quotation.words());
        }
    }

    void addContent(Sentence sentence, Span span) {
        sentence.tokens().stream().filter(t -> span.contains(t.span()))
                .forEach(t -> content.computeIfAbsent(sentence.index(), k -> new TreeSet<>()).add(t.index()));
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    /** How many words it reports; the innermost of nested claims has the fewest. */
    int size() {
        return content.values().stream().mapToInt(SortedSet::size).sum();
    }

    boolean reports(Span span, List<Sentence> sentences) {
        return content.entrySet().stream().anyMatch(e -> e.getValue().stream().anyMatch(t -> span.contains(sentences.get(e.getKey()).token(t).span())));
    }

    /** The reported words as they stand, one piece for each run of them. */
    List<Evidence> contentPieces(List<Sentence> sentences) {
        List<Evidence> pieces = new ArrayList<>();
        content.forEach((index, tokens) -> runs(sentences.get(index), tokens).forEach(span -> pieces.add(new Evidence(index, span))));
        return pieces;
    }

    /** The quoted words, one piece for each sentence that they run through. */
    List<Evidence> quotedPieces(List<Sentence> sentences) {
        List<Evidence> pieces = new ArrayList<>();
        for (Quotation quotation : quotations) {
            for (Sentence sentence : sentences) {
                if (!sentence.span().overlaps(quotation.words())) continue;
                Span piece = new Span(Math.max(sentence.span().begin(), quotation.words().begin()), Math.min(sentence.span().end(), quotation.words().end()));
                pieces.add(new Evidence(sentence.index(), piece));
            }
        }
        return pieces.stream().distinct().sorted().toList();
    }

    private static List<Span> runs(Sentence sentence, SortedSet<Integer> tokens) {
        List<Span> runs = new ArrayList<>();
        int begin = -1;
        int end = -1;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            boolean word = Character.isLetterOrDigit(sentence.token(i).word().charAt(0)) || sentence.token(i).word().equals("$");
            if (word && tokens.contains(i)) {
                if (begin < 0) begin = i;
                end = i;
            } else if (word && begin >= 0) {
                runs.add(sentence.cover(begin, end));
                begin = -1;
            }
        }
        if (begin >= 0) runs.add(sentence.cover(begin, end));
        return runs;
    }
}
