package org.dateline.resolve.story;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.cluster.Agglomeration;
import org.dateline.resolve.cluster.AverageLinkage;
import org.dateline.resolve.cluster.PairScore;
import org.dateline.resolve.cluster.Postings;
import org.dateline.resolve.name.Names;

/** Which articles tell of one story: those that share names, happenings and headline words, and were not published long after one another. */
public final class StoryClusters {
    /** The average cosine from which articles belong together; articles on two happenings of a kind share lemmas but hardly names and stay below. */
    private static final double THRESHOLD = 0.08;
    /** Days between publications after which articles tell of another story, however alike. */
    private static final long SPAN = 60;
    private static final long UNKNOWN = Long.MIN_VALUE;
    /** What all of a few articles share is not common for that: it may be what their one story is about. */
    private static final int COLLECTION = 50;
    private static final int KEYS = 40;
    private static final int WINDOW = 8;

    private final List<int[]> stories;
    private final int[] storyOf;

    /** @param articles in an order that depends on the set alone */
    public StoryClusters(List<ArticleDigest> articles, Names names) {
        this(articles, ArticleFeatures.of(articles, names));
    }

    /**
     * @param articles in an order that depends on the set alone
     * @param features of these articles, and of no others
     */
    public StoryClusters(List<ArticleDigest> articles, ArticleFeatures features) {
        ArticleVectors vectors = new ArticleVectors(articles, features, COLLECTION);
        Postings postings = new Postings(WINDOW);
        for (int i = 0; i < articles.size(); i++) for (int key : vectors.keys(i, KEYS)) postings.add(key, i);
        long[] days = articles.stream().mapToLong(article -> article.published().map(LocalDate::toEpochDay).orElse(UNKNOWN)).toArray();
        PairScore score = (i, j) -> areFarApart(days[i], days[j]) ? Agglomeration.NEVER : vectors.cosine(i, j);
        Agglomeration.Candidates near = sink -> postings.pairs().tell((i, j) -> {
            if (!areFarApart(days[i], days[j])) sink.pair(i, j);
        });
        stories = Agglomeration.cluster(articles.size(), near, new AverageLinkage(score), THRESHOLD);
        storyOf = new int[articles.size()];
        for (int story = 0; story < stories.size(); story++) for (int article : stories.get(story)) storyOf[article] = story;
    }

    private StoryClusters(List<int[]> stories, int[] storyOf) {
        this.stories = stories;
        this.storyOf = storyOf;
    }

    /** Stories that are known, by the story of each article; the first has number 0. */
    public static StoryClusters numbered(List<Integer> storyOf) {
        TreeMap<Integer, IntStream.Builder> members = new TreeMap<>();
        for (int i = 0; i < storyOf.size(); i++) members.computeIfAbsent(storyOf.get(i), k -> IntStream.builder()).add(i);
        return new StoryClusters(members.values().stream().map(builder -> builder.build().toArray()).toList(), storyOf.stream().mapToInt(i -> i).toArray());
    }

    /** Numbers of articles, by story. */
    public List<int[]> stories() {
        return stories;
    }

    public int storyOf(int article) {
        return storyOf[article];
    }

    private static boolean areFarApart(long left, long right) {
        return left != UNKNOWN && right != UNKNOWN && Math.abs(left - right) > SPAN;
    }
}
