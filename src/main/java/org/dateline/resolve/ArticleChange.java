package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * Which articles there are, and which have come and gone since the last time. Digests are told apart as objects: nobody makes two of one article that is
 * still the same.
 *
 * @param articles all, in the order of their IRIs
 */
public record ArticleChange(List<ArticleDigest> articles, List<ArticleDigest> gone, List<ArticleDigest> come) {

    /** From no articles. */
    public static ArticleChange to(List<ArticleDigest> articles) {
        return new ArticleChange(articles, List.of(), articles);
    }

    /** Both in the order of their IRIs. */
    public static ArticleChange between(List<ArticleDigest> before, List<ArticleDigest> after) {
        List<ArticleDigest> gone = new ArrayList<>();
        List<ArticleDigest> come = new ArrayList<>();
        int old = 0;
        for (ArticleDigest article : after) {
            while (old < before.size() && before.get(old).iri().compareTo(article.iri()) < 0) gone.add(before.get(old++));
            boolean there = old < before.size() && before.get(old).iri().equals(article.iri());
            if (there && before.get(old) != article) gone.add(before.get(old));
            if (!there || before.get(old) != article) come.add(article);
            if (there) old++;
        }
        gone.addAll(before.subList(old, before.size()));
        return new ArticleChange(after, gone, come);
    }
}
