package org.dateline.resolve.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.story.StoryClusters;

/** Which stories are decided together: those that may have an event in common, which is so by a user's word alone. */
final class StoryGroups {
    private final int[] parent;

    private StoryGroups(int stories) {
        this.parent = IntStream.range(0, stories).toArray();
    }

    /** The numbers of the articles of each group, ascending. */
    static List<int[]> of(List<ArticleDigest> articles, StoryClusters stories, List<Ruling> rulings) {
        if (rulings.isEmpty()) return stories.stories();
        StoryGroups groups = new StoryGroups(stories.stories().size());
        Map<String, Integer> storyByAccount = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            int story = stories.storyOf(i);
            for (AccountDigest account : articles.get(i).accounts()) storyByAccount.put(account.iri(), story);
        }
        for (Ruling ruling : rulings) {
            Stream.concat(ruling.one().stream(), ruling.other().stream()).filter(storyByAccount::containsKey).map(storyByAccount::get)
                    .reduce((one, other) -> groups.join(one, other));
        }
        TreeMap<Integer, IntStream.Builder> members = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) members.computeIfAbsent(groups.root(stories.storyOf(i)), k -> IntStream.builder()).add(i);
        return members.values().stream().map(builder -> builder.build().toArray()).toList();
    }

    private int join(int one, int other) {
        parent[root(one)] = root(other);
        return other;
    }

    private int root(int story) {
        int at = story;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
