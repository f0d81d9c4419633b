package org.dateline.resolve.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.mention.EntityType;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.name.Names;
import org.dateline.resolve.name.Names;

/**
 * Who is spoken of beside whom. Two people of one name in two stories are taken for one only where somebody or something else is named beside both;
 * other names, unless they only sound alike, mean the same everywhere.
 */
final class CoMention {
    /** Names in more articles than this share say nothing of the company somebody keeps. */
    private static final double COMMON = 0.2;
    private static final int FEW = 10;
    private static final int ARTICLES = 20;

    private final Names forms;
    private final Map<String, Set<String>> namesOfArticle = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    CoMention(List<ArticleDigest> articles, Names names) {
        this.forms = names;
        for (ArticleDigest article : articles) {
            Set<String> named = new HashSet<>();
            article.references().stream().filter(ReferenceDigest::named).forEach(r -> r.names().forEach(name -> named.add(names.key(name))));
            named.forEach(name -> frequency.merge(name, 1, Integer::sum));
            namesOfArticle.put(article.iri(), named);
        }
        double most = Math.max(FEW, COMMON * articles.size());
        frequency.values().removeIf(articlesWithIt -> articlesWithIt > most);
    }

    boolean acrossStories(Naming left, Naming right) {
        if (left.type() != EntityType.PERSON) return true;
        Set<String> own = new HashSet<>(names(left.references().stream()));
        Set<String> company = company(left, own);
        company.retainAll(company(right, Set.of()));
        company.removeAll(names(right.references().stream()));
        return !company.isEmpty();
    }

    private Set<String> company(Naming naming, Set<String> own) {
        Set<String> company = new HashSet<>();
        naming.references().stream().limit(ARTICLES).forEach(r -> company.addAll(namesOfArticle.get(r.article())));
        company.removeAll(own);
        company.retainAll(frequency.keySet());
        return company;
    }

    private List<String> names(Stream<ReferenceDigest> references) {
        return references.flatMap(r -> r.names().stream()).map(forms::key).toList();
    }
}
