package org.dateline.account.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.account.Account;
import org.dateline.account.ArticleFacts;
import org.dateline.account.Claim;
import org.dateline.account.Figure;
import org.dateline.account.claim.ClaimExtractor;
import org.dateline.account.event.AccountExtractor;
import org.dateline.account.factuality.FactualityRules;
import org.dateline.account.figure.FigureExtractor;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.document.PublicationDate;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.entity.EntityFinder;
import org.dateline.mention.event.EventFinder;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.SenseWidening;
import org.dateline.mention.time.TimeFinder;
import org.dateline.mention.time.TimeMention;

/** Extracts all that one article says, by that article, the lexicon and the authority file alone. Thread-safe. */
public final class Extractor {
    private final EntityFinder entities;
    private final AccountExtractor accounts;
    private final ClaimExtractor claims;
    private final FigureExtractor figures;

    public Extractor(Lexicon lexicon, Authority authority, SenseWidening widening) {
        this.entities = new EntityFinder(lexicon, authority, widening);
        this.accounts = new AccountExtractor(lexicon, authority, new EventFinder(lexicon, widening), new FactualityRules(lexicon));
        this.claims = new ClaimExtractor(lexicon);
        this.figures = new FigureExtractor(lexicon);
    }

    public ArticleFacts extract(AnnotatedArticle article) {
        List<ArticleEntity> found = entities.find(article);
        EntityIndex index = new EntityIndex(found);
        Map<Integer, List<TimeMention>> times = times(article);
        List<Account> told = accounts.accounts(article, index, times);
        List<Claim> claimed = claims.claims(article, index, told);
        List<Figure> counted = figures.figures(article, told, claimed, times);
        return new ArticleFacts(article, found, told, claimed, counted, new HeadlineCheck(article, told, counted).find());
    }

    private static Map<Integer, List<TimeMention>> times(AnnotatedArticle article) {
        Optional<LocalDate> published = article.article().metadata().published().map(PublicationDate::day);
        return TimeFinder.find(article.sentences(), published);
    }
}
