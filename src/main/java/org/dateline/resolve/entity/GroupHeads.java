package org.dateline.resolve.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.resolve.name.NameForm;
import org.dateline.resolve.name.NameWords;

/**
 * People together that a story calls by a bare noun and by that noun with more: "rebels" and "northern rebels" are one, as long as the story has
 * no rebels of two origins. A noun that fits any side ("forces") joins nothing.
 */
final class GroupHeads {
    private final List<Naming> namings;
    private final List<int[]> clusters;

    private record Described(int cluster, int naming, NameForm form) {
    }

    /** @param clusters of namings by number */
    GroupHeads(List<Naming> namings, List<int[]> clusters) {
        this.namings = namings;
        this.clusters = clusters;
    }

    /** The namings with more words, each with the bare one that means the same, in order. */
    List<ShortNames.Meaning> meanings() {
        TreeMap<String, List<Described>> byHead = new TreeMap<>();
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            for (int naming : clusters.get(cluster)) add(byHead, cluster, naming);
        }
        List<ShortNames.Meaning> meanings = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        byHead.values().forEach(described -> join(described, meanings, done));
        return meanings;
    }

    private void add(Map<String, List<Described>> byHead, int cluster, int naming) {
        Naming candidate = namings.get(naming);
        if (!isDescribedGroup(candidate)) return;
        for (NameForm form : candidate.forms()) {
            String head = form.last().text();
            if (NameWords.ARMED.contains(head)) continue;
            candidate.stories().forEach(story -> byHead.computeIfAbsent(story + " " + head, k -> new ArrayList<>()).add(new Described(cluster, naming, form)));
        }
    }

    /** The nouns by which a naming may be joined to others of its stories. */
    static Set<String> heads(Naming naming) {
        if (!isDescribedGroup(naming)) return Set.of();
        return naming.forms().stream().map(form -> form.last().text()).filter(head -> !NameWords.ARMED.contains(head)).collect(Collectors.toSet());
    }

    private static boolean isDescribedGroup(Naming naming) {
        boolean onlyDescribed = naming.forms().stream().allMatch(form -> form.kind() == NameForm.Kind.DESCRIPTION);
        return NameForm.isGroup(naming.type()) && !naming.anonymous() && naming.authority().isEmpty() && onlyDescribed;
    }

    private void join(List<Described> described, List<ShortNames.Meaning> meanings, Set<Integer> done) {
        Optional<Described> bare = described.stream().filter(d -> d.form.spelt().size() == 1).findFirst();
        if (bare.isEmpty()) return;
        Set<String> origins = described.stream().map(d -> origin(d.form)).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        for (Described more : described) {
            boolean told = more.form.spelt().size() > 1 && more.cluster != bare.get().cluster && (origins.size() <= 1 || origin(more.form).isEmpty());
            if (told && done.add(more.cluster)) {
                NameRelation relation = new NameRelation(NameRelation.Kind.SHORT_FOR, 0.85, "same-group-in-story",
                        "\"" + bare.get().form.text() + "\" and \"" + more.form.text() + "\" are one group in this story");
                meanings.add(new ShortNames.Meaning(more.naming, Optional.of(bare.get().naming), relation));
            }
        }
    }

    /** The words before the noun that are written as names are. */
    private static Set<String> origin(NameForm form) {
        String[] tokens = form.text().strip().split("\\s+");
        Set<String> origin = new HashSet<>();
        for (String token : tokens) {
            if (Character.isUpperCase(token.codePointAt(0)) && !token.equals(tokens[tokens.length - 1])) origin.add(token);
        }
        return origin;
    }
}
