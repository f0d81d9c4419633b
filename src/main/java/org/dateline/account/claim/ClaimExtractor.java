package org.dateline.account.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.account.Account;
import org.dateline.account.Claim;
import org.dateline.account.factuality.CueFinder;
import org.dateline.account.factuality.FactualityRules;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityType;
import org.dateline.mention.EventMention;
import org.dateline.mention.Evidence;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.quote.Quotation;
import org.dateline.mention.quote.QuoteFinder;

/** Finds who an article says says what. The words that attribute come from the lexicon, the ways of attributing are its rules. */
public final class ClaimExtractor {
    /** In the order of trust: what overlaps the cue of an earlier rule is not found again. */
    private static final List<AttributionRule> RULES =
            List.of(new AttributingPhraseRule(), new ReportingVerbRule(), new ReportingNounRule(), new ColonRule(), new HeadlineRule());

    private final CueFinder cues;
    private final FactualityRules factuality;

    public ClaimExtractor(Lexicon lexicon) {
        this.cues = new CueFinder(lexicon);
        this.factuality = new FactualityRules(lexicon);
    }

    /**
     * The article's claims in the order of their cues, nested ones each by itself.
     *
     * @param accounts what the article tells, so that each claim knows what it tells of
     */
    public List<Claim> claims(AnnotatedArticle article, EntityIndex entities, List<Account> accounts) {
        List<Quotation> quotations = QuoteFinder.quotations(article);
        Speakers speakers = new Speakers();
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            SentenceReading reading = reading(sentence, entities, quotations, accounts);
            speakers.hear(reading);
            for (Attribution attribution : attributions(reading)) {
                drafts.add(new ClaimDraft(attribution, attribution.source().map(head -> speakers.claimant(reading, head)).orElse(Claimant.NOBODY)));
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (ClaimDraft draft : QuotationAssigner.assign(article, drafts, quotations)) {
            claims.add(claim(claims.size(), draft, article.sentences(), accounts));
        }
        return List.copyOf(claims);
    }

    private SentenceReading reading(Sentence sentence, EntityIndex entities, List<Quotation> quotations, List<Account> accounts) {
        Set<Integer> triggers = new HashSet<>();
        Set<Integer> phrases = new HashSet<>();
        for (EventMention mention : accounts.stream().flatMap(a -> a.mentions().stream()).filter(m -> m.evidence().sentence() == sentence.index()).toList()) {
            triggers.add(mention.head());
            if (mention.lemma().contains(" ")) phrases.add(mention.head());
        }
        return new SentenceReading(sentence, entities, cues, factuality, quotations.stream().filter(q -> q.marked().overlaps(sentence.span())).toList(),
                token -> triggers.contains(token) || cues.tellsOfEvent(sentence.token(token)), phrases::contains);
    }

    private static List<Attribution> attributions(SentenceReading reading) {
        List<Attribution> found = new ArrayList<>();
        for (AttributionRule rule : RULES) {
            for (Attribution attribution : rule.find(reading)) {
                if (found.stream().noneMatch(f -> f.cue().overlaps(attribution.cue()))) found.add(attribution);
            }
        }
        found.sort((a, b) -> a.cue().compareTo(b.cue()));
        return found.stream().map(inner -> throughItsReporter(inner, found, reading)).toList();
    }

    /** "X announced …, according to the agency": the agency relays what X says. */
    private static Attribution throughItsReporter(Attribution inner, List<Attribution> all, SentenceReading reading) {
        if (inner.relay().isPresent() || inner.source().isEmpty()) return inner;
        return all.stream().filter(outer -> outer.rule().equals(AttributingPhraseRule.NAME) && outer.content().contains(inner.cueHead()) && outer.source().isPresent())
                .map(outer -> reading.entity(outer.source().get())).flatMap(Optional::stream)
                .filter(e -> e.type() == EntityType.ORGANISATION).findFirst()
                .filter(e -> reading.entity(inner.source().get()).filter(same -> same.index() == e.index()).isEmpty())
                .map(e -> inner.withRelay(e.index())).orElse(inner);
    }

    private static Claim claim(int index, ClaimDraft draft, List<Sentence> sentences, List<Account> accounts) {
        Attribution attribution = draft.attribution();
        List<Evidence> content = draft.contentPieces(sentences);
        Optional<Integer> relay = attribution.relay().filter(r -> !draft.claimant().entities().contains(r));
        List<Integer> about = accounts.stream().filter(a -> a.mentions().stream().anyMatch(m -> isToldOf(m, content, attribution))).map(Account::index).toList();
        return new Claim(index, new Evidence(attribution.sentence(), attribution.cue()), draft.claimant().entities(), draft.claimant().words(), relay,
                draft.quotedPieces(sentences), content, about, attribution.denial(), attribution.rule());
    }

    private static boolean isToldOf(EventMention mention, List<Evidence> content, Attribution attribution) {
        boolean isCue = attribution.source().isPresent() && mention.evidence().span().overlaps(attribution.cue());
        return !isCue && content.stream().anyMatch(piece -> piece.span().contains(mention.evidence().span()));
    }
}
