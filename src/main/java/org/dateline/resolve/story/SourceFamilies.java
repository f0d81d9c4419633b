package org.dateline.resolve.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.resolve.ArticleChange;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Fingerprint;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.cluster.Agglomeration;
import org.dateline.resolve.cluster.AverageLinkage;
import org.dateline.resolve.cluster.Blocks;
import org.dateline.resolve.cluster.KeyedPostings;

/**
 * Which articles are copies of one text, as when many outlets print an agency's report: articles whose fingerprints agree in most components. A family
 * counts as one source. What is remembered of the last time saves only work. Not for use by several threads.
 */
public final class SourceFamilies {
    /** The average share of common shingles from which texts are copies: a copy cut to a third still has it, and texts written apart share far less. */
    private static final double THRESHOLD = 0.3;
    private static final int WINDOW = 8;

    private final Blocks<ArticleDigest, Fingerprint.Band> blocks = new Blocks<>(article -> article.fingerprint().bands(), Comparator.comparing(ArticleDigest::iri));
    /** Of each block, the families of several articles. */
    private final Map<Blocks.Block<ArticleDigest>, Resolution.Part> copies = new LinkedHashMap<>();
    private final Map<String, String> familyOf = new HashMap<>();

    /**
     * From now on, these are the articles.
     *
     * @return IRIs of those of which the family is another than before
     */
    public Set<String> become(ArticleChange articles) {
        Blocks.Change<ArticleDigest> change = blocks.change(articles.gone(), articles.come());
        change.gone().forEach(copies::remove);
        articles.gone().forEach(article -> familyOf.remove(article.iri()));
        Set<String> moved = new HashSet<>();
        for (Blocks.Block<ArticleDigest> block : change.come()) {
            List<List<String>> found = families(block.items());
            for (List<String> family : found) {
                for (String article : family) if (!family.getFirst().equals(familyOf.put(article, family.getFirst()))) moved.add(article);
            }
            List<List<String>> several = found.stream().filter(family -> family.size() > 1).toList();
            if (!several.isEmpty()) copies.put(block, new Resolution.Part(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), several));
        }
        return moved;
    }

    /** The family of an article, by the IRI of its first. */
    public String of(String article) {
        return familyOf.get(article);
    }

    /** The families of several articles. */
    public Collection<Resolution.Part> copies() {
        return copies.values();
    }

    /** Each in the order of the IRIs, as the articles are. */
    private static List<List<String>> families(List<ArticleDigest> articles) {
        if (articles.size() == 1) return List.of(List.of(articles.getFirst().iri()));
        KeyedPostings<Fingerprint.Band> postings = new KeyedPostings<>(WINDOW);
        for (int i = 0; i < articles.size(); i++) for (Fingerprint.Band band : articles.get(i).fingerprint().bands()) postings.add(band, i);
        AverageLinkage linkage = new AverageLinkage((i, j) -> articles.get(i).fingerprint().similarity(articles.get(j).fingerprint()));
        return Agglomeration.cluster(articles.size(), postings.pairs(), linkage, THRESHOLD).stream()
                .map(family -> Arrays.stream(family).mapToObj(i -> articles.get(i).iri()).toList()).toList();
    }
}
