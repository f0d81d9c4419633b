package org.dateline.resolve.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.resolve.ArticleChange;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.ReferenceDigest;
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
    private final Map<String, Set<String>> namedIn = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    CoMention(Names names) {
        this.forms = names;
    }

    /** From now on, these are the articles. */
    void become(ArticleChange articles) {
        for (ArticleDigest article : articles.gone()) {
            namedIn.remove(article.iri()).forEach(name -> frequency.computeIfPresent(name, (n, count) -> count == 1 ? null : count - 1));
        }
        for (ArticleDigest article : articles.come()) {
            Set<String> named = new HashSet<>();
            article.references().stream().filter(ReferenceDigest::named).forEach(r -> r.names().forEach(name -> named.add(forms.key(name))));
            namedIn.put(article.iri(), named);
            named.forEach(name -> frequency.merge(name, 1, Integer::sum));
        }
    }

    /** Whether somebody or something is named beside both of two people of two stories. */
    boolean acrossStories(Naming left, Naming right) {
        Set<String> own = new HashSet<>(names(left.references().stream()));
        Set<String> company = company(left, own);
        company.retainAll(company(right, Set.of()));
        company.removeAll(names(right.references().stream()));
        return !company.isEmpty();
    }

    private Set<String> company(Naming naming, Set<String> own) {
        Set<String> company = new HashSet<>();
        naming.references().stream().limit(ARTICLES).forEach(r -> company.addAll(namedIn.get(r.article())));
        company.removeAll(own);
        double most = Math.max(FEW, COMMON * namedIn.size());
        company.removeIf(name -> frequency.get(name) > most);
        return company;
    }

    private List<String> names(Stream<ReferenceDigest> references) {
        return references.flatMap(r -> r.names().stream()).map(forms::key).toList();
    }
}
