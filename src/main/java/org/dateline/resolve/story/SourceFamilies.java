package org.dateline.resolve.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.resolve.ArticleChange;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.cluster.Agglomeration;
import org.dateline.resolve.cluster.AverageLinkage;
import org.dateline.resolve.cluster.Blocks;
import org.dateline.resolve.cluster.Postings;

/**
 * Which articles are copies of one text, as when many outlets print an agency's report: articles whose fingerprints agree in most components. A family
 * counts as one source. What is remembered of the last time saves only work. Not for use by several threads.
 */
public final class SourceFamilies {
    /** The average share of common shingles from which texts are copies: a copy cut to a third still has it, and texts written apart share far less. */
    private static final double THRESHOLD = 0.3;
    private static final int WINDOW = 8;

    private final Blocks<ArticleDigest, String> blocks = new Blocks<>(article -> article.fingerprint().bands(), Comparator.comparing(ArticleDigest::iri));
    private final Map<Blocks.Block<ArticleDigest>, List<List<ArticleDigest>>> families = new LinkedHashMap<>();

    /** @return the number of the family, by article */
    public Map<String, Integer> of(ArticleChange articles) {
        Blocks.Change<ArticleDigest> change = blocks.change(articles.gone(), articles.come());
        change.gone().forEach(families::remove);
        change.come().forEach(block -> families.put(block, families(block.items())));
        Map<String, Integer> familyOf = new HashMap<>(2 * articles.articles().size());
        int number = 0;
        for (List<List<ArticleDigest>> found : families.values()) {
            for (List<ArticleDigest> family : found) {
                for (ArticleDigest article : family) familyOf.put(article.iri(), number);
                number++;
            }
        }
        return familyOf;
    }

    private static List<List<ArticleDigest>> families(List<ArticleDigest> articles) {
        if (articles.size() == 1) return List.of(articles);
        Postings<String> postings = new Postings<>(WINDOW);
        for (int i = 0; i < articles.size(); i++) for (String band : articles.get(i).fingerprint().bands()) postings.add(band, i);
        AverageLinkage linkage = new AverageLinkage((i, j) -> articles.get(i).fingerprint().similarity(articles.get(j).fingerprint()));
        return Agglomeration.cluster(articles.size(), postings.pairs(), linkage, THRESHOLD).stream()
                .map(family -> Arrays.stream(family).mapToObj(articles::get).toList()).toList();
    }

    /** The families of several articles: IRIs, sorted. */
    public static List<List<String>> copies(Map<String, Integer> familyOf) {
        TreeMap<Integer, List<String>> families = new TreeMap<>();
        familyOf.forEach((article, family) -> families.computeIfAbsent(family, k -> new ArrayList<>(1)).add(article));
        return families.values().stream().filter(family -> family.size() > 1).map(family -> family.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst)).toList();
    }
}
