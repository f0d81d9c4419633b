package org.dateline.account.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.document.BlockKind;
import org.dateline.mention.quote.Quotation;
import org.dateline.text.Span;

/**
 * Gives each quotation to the claim whose words it is: the one that reports it, the one before it in its paragraph
 * ("…," she said. "…"), or one of its own, by the last speaker, where it fills a paragraph.
 */
final class QuotationAssigner {
    /** Share of a paragraph's characters from which on a quotation fills it. */
    private static final double FILLS = 0.9;
    /** How many paragraphs may lie between a speaker and the quotation that goes on. */
    private static final int FARTHEST_SPEAKER = 2;

    private final List<Sentence> sentences;
    private final AnnotatedArticle article;
    private final List<ClaimDraft> drafts;

    private QuotationAssigner(AnnotatedArticle article, List<ClaimDraft> drafts) {
        this.article = article;
        this.sentences = article.sentences();
        this.drafts = new ArrayList<>(drafts);
    }

    /** @return the drafts with their quotations, and those of quotations that had none, in reading order */
    static List<ClaimDraft> assign(AnnotatedArticle article, List<ClaimDraft> drafts, List<Quotation> quotations) {
        QuotationAssigner assigner = new QuotationAssigner(article, drafts);
        List<Quotation> left = new ArrayList<>();
        for (Quotation quotation : quotations) {
            assigner.reporter(quotation).ifPresentOrElse(draft -> assigner.give(quotation, draft), () -> left.add(quotation));
        }
        left.stream().filter(q -> q.isSpeech() && q.depth() == 0).forEach(assigner::goOn);
        assigner.drafts.forEach(assigner::takeNextParagraph);
        return assigner.drafts.stream().filter(d -> !d.isEmpty()).sorted(Comparator.comparing((ClaimDraft d) -> d.attribution().cue())).toList();
    }

    private void give(Quotation quotation, ClaimDraft draft) {
        boolean within = draft.quotations().stream().anyMatch(q -> q.words().contains(quotation.words()));
        if (!within) draft.quote(quotation, sentences);
    }

    private Optional<ClaimDraft> reporter(Quotation quotation) {
        List<ClaimDraft> outside = drafts.stream().filter(d -> !quotation.words().overlaps(d.attribution().cue())).toList();
        Optional<ClaimDraft> reporting = outside.stream().filter(d -> d.reports(quotation.words(), sentences)).min(Comparator.comparingInt(ClaimDraft::size));
        if (reporting.isPresent() || !quotation.isSpeech()) return reporting;
        Optional<ClaimDraft> closing = outside.stream().filter(d -> d.isEmpty() && d.attribution().cueHead() == 0)
                .filter(d -> closes(sentences.get(d.attribution().sentence()), quotation)).findFirst();
        if (closing.isPresent()) return closing;
        return outside.stream().filter(d -> sentences.get(d.attribution().sentence()).span().overlaps(quotation.marked()))
                .min(Comparator.comparingInt(d -> distance(d.attribution().cue(), quotation.marked())));
    }

    /** "Why us?" asked the mayor: the words after the mark are a sentence of their own. */
    private static boolean closes(Sentence sentence, Quotation quotation) {
        int gap = sentence.span().begin() - quotation.marked().end();
        return gap >= 0 && gap <= 1 && sentence.paragraph() == quotation.paragraph();
    }

    private static int distance(Span a, Span b) {
        return a.begin() < b.begin() ? b.begin() - a.end() : a.begin() - b.end();
    }

    private void goOn(Quotation quotation) {
        Optional<ClaimDraft> last = drafts.stream().filter(d -> d.attribution().cue().end() <= quotation.marked().begin())
                .max(Comparator.comparing(d -> d.attribution().cue()));
        if (last.isEmpty()) return;
        Attribution before = last.get().attribution();
        int apart = quotation.paragraph() - sentences.get(before.sentence()).paragraph();
        boolean handedOver = before.introduces() && apart <= 1;
        if (apart == 0 && !last.get().quotations().isEmpty() || handedOver) last.get().quote(quotation, sentences);
        else if (isRunningText(quotation) && apart == 1 && opensParagraph(quotation) && !last.get().quotations().isEmpty() && last.get().claimant().isKnown()) {
            drafts.add(ofItsOwn(quotation, last.get()));
        } else if (isRunningText(quotation) && apart <= FARTHEST_SPEAKER && last.get().claimant().isKnown() && fillsParagraph(quotation)) drafts.add(ofItsOwn(quotation, last.get()));
    }

    private boolean isRunningText(Quotation quotation) {
        return article.article().blocks().get(quotation.paragraph()).kind() == BlockKind.PARAGRAPH;
    }

    private boolean opensParagraph(Quotation quotation) {
        return quotation.marked().begin() == article.article().blocks().get(quotation.paragraph()).span().begin();
    }

    private boolean fillsParagraph(Quotation quotation) {
        return quotation.marked().length() >= FILLS * article.article().blocks().get(quotation.paragraph()).span().length();
    }

    private ClaimDraft ofItsOwn(Quotation quotation, ClaimDraft last) {
        Sentence first = sentences.stream().filter(s -> s.span().overlaps(quotation.words())).findFirst().orElseThrow();
        Span cue = new Span(Math.max(first.span().begin(), quotation.words().begin()), Math.min(first.span().end(), quotation.words().end()));
        ClaimDraft draft = new ClaimDraft(new Attribution(first.index(), cue, first.tokens().getFirst().index(), Optional.empty(), last.attribution().relay(),
                new TreeSet<>(), false, false, "continued-quotation"), last.claimant());
        draft.quote(quotation, sentences);
        return draft;
    }

    /** What is handed over to with a colon and no marks is the next paragraph. */
    private void takeNextParagraph(ClaimDraft draft) {
        if (!draft.isEmpty() || !draft.attribution().introduces()) return;
        int next = sentences.get(draft.attribution().sentence()).paragraph() + 1;
        sentences.stream().filter(s -> s.paragraph() == next).forEach(s -> draft.addContent(s, s.span()));
    }
}
