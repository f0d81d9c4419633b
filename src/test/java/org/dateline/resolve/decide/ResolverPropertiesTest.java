package org.dateline.resolve.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.mention.lexicon.Authority;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolverPropertiesTest {
    private static final Resolver RESOLVER = resolver();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfArticlesDoesNotMatter(long seed) {
        List<ArticleDigest> articles = new InventedNews(seed).articles(4, 8, 10, 12);
        Resolution expected = RESOLVER.resolve(articles);
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            List<ArticleDigest> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, random);
            assertEquals(expected, RESOLVER.resolve(shuffled));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53, 54})
    void whatAResolverRemembersDoesNotShow(long seed) {
        List<ArticleDigest> articles = new InventedNews(seed).articles(6, 6, 6, 8);
        Random random = new Random(seed);
        Resolver remembering = resolver();
        for (int round = 0; round < 8; round++) {
            List<ArticleDigest> some = articles.stream().filter(article -> random.nextInt(4) > 0).toList();
            assertEquals(resolver().resolve(some), remembering.resolve(some));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void everyAccountIsInOneEventAndEveryReferenceInOneEntity(long seed) {
        List<ArticleDigest> articles = new InventedNews(seed).articles(5, 6, 8, 10);
        Resolution resolution = RESOLVER.resolve(articles);
        List<String> accounts = articles.stream().flatMap(a -> a.accounts().stream()).map(AccountDigest::iri).sorted().toList();
        List<String> references = articles.stream().flatMap(a -> a.references().stream()).map(ReferenceDigest::iri).sorted().toList();
        assertEquals(accounts, resolution.events().stream().flatMap(e -> e.accounts().stream()).sorted().toList());
        assertEquals(references, resolution.entities().stream().flatMap(e -> e.references().stream()).sorted().toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void linksHoldTogetherExactlyWhatIsOne(long seed) {
        Resolution resolution = RESOLVER.resolve(new InventedNews(seed).articles(5, 6, 8, 10));
        Map<String, String> holder = new HashMap<>();
        resolution.entities().forEach(e -> e.references().forEach(iri -> holder.put(iri, e.key())));
        resolution.events().forEach(e -> e.accounts().forEach(iri -> holder.put(iri, e.key())));
        resolution.links().forEach(link -> assertEquals(holder.get(link.left()), holder.get(link.right()), link.toString()));
        Set<String> holders = new HashSet<>(holder.values());
        assertEquals(holder.size() - holders.size(), resolution.links().size(), "a tree of links for each");
    }

    @Test
    void whatOneStoryHoldsDoesNotChangeWhenAnotherComes() {
        List<ArticleDigest> one = new InventedNews(31).articles(1, 8, 8, 10);
        List<ArticleDigest> other = new InventedNews(32).articles(1, 8, 8, 10).stream().map(ResolverPropertiesTest::renamed).toList();
        List<ArticleDigest> both = new ArrayList<>(one);
        both.addAll(other);
        assertTrue(RESOLVER.resolve(both).events().containsAll(RESOLVER.resolve(one).events()));
    }

    @Test
    void costGrowsNearLinearly() {
        long small = cpu(new InventedNews(41).articles(50, 10, 40, 40));
        long large = cpu(new InventedNews(42).articles(200, 10, 40, 40));
        assertTrue(large < 8 * Math.max(small, 200), "500 articles took " + small + " ms, 2000 took " + large);
    }

    private static Resolver resolver() {
        return new Resolver(InventedNews.TYPES, new Authority(List.of()));
    }

    private static long cpu(List<ArticleDigest> articles) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        RESOLVER.resolve(articles);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private static ArticleDigest renamed(ArticleDigest article) {
        String iri = article.iri().replace("/article/", "/article/x");
        return new ArticleDigest(iri, article.published(), article.references().stream()
                .map(r -> new ReferenceDigest(r.iri().replace("/article/", "/article/x"), iri, r.type(), r.names(), r.named(), r.authority())).toList(), List.of(), List.of());
    }
}
