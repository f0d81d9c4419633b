package org.dateline.account;

import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.mention.ArticleEntity;

/**
 * All that one article says, by that article alone. Indexes in the parts are places in these lists.
 *
 * @param contradictions of headlines by what stands below them
 */
public record ArticleFacts(AnnotatedArticle article, List<ArticleEntity> entities, List<Account> accounts, List<Claim> claims, List<Figure> figures,
                           List<HeadlineContradiction> contradictions) {
    public ArticleFacts {
        entities = List.copyOf(entities);
        accounts = List.copyOf(accounts);
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
        contradictions = List.copyOf(contradictions);
    }
}
