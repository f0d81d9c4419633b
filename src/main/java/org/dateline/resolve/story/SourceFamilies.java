package org.dateline.resolve.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.cluster.Agglomeration;
import org.dateline.resolve.cluster.AverageLinkage;
import org.dateline.resolve.cluster.Postings;

/**
 * Which articles are copies of one text, as when many outlets print an agency's report: articles whose fingerprints agree in most components. A family
 * counts as one source.
 */
public final class SourceFamilies {
    /** The average share of common shingles from which texts are copies: a copy cut to a third still has it, and texts written apart share far less. */
    private static final double THRESHOLD = 0.3;
    private static final int WINDOW = 8;

    private SourceFamilies() {
    }

    /** @return the number of the family, by article */
    public static Map<String, Integer> of(List<ArticleDigest> articles) {
        Postings postings = new Postings(WINDOW);
        for (int i = 0; i < articles.size(); i++) for (String band : articles.get(i).fingerprint().bands()) postings.add(band, i);
        AverageLinkage linkage = new AverageLinkage((i, j) -> articles.get(i).fingerprint().similarity(articles.get(j).fingerprint()));
        List<int[]> families = Agglomeration.cluster(articles.size(), postings.pairs(), linkage, THRESHOLD);
        Map<String, Integer> familyOf = new HashMap<>();
        for (int family = 0; family < families.size(); family++) for (int article : families.get(family)) familyOf.put(articles.get(article).iri(), family);
        return familyOf;
    }

    /** The families of several articles: IRIs, sorted. */
    public static List<List<String>> copies(Map<String, Integer> familyOf) {
        TreeMap<Integer, List<String>> families = new TreeMap<>();
        familyOf.keySet().stream().sorted().forEach(article -> families.computeIfAbsent(familyOf.get(article), k -> new ArrayList<>()).add(article));
        return families.values().stream().filter(family -> family.size() > 1).toList();
    }
}
