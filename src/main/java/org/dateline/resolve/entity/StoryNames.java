package org.dateline.resolve.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.mention.EntityType;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.name.NameForm;
import org.dateline.resolve.name.NameWords;
import org.dateline.resolve.name.Names;
import org.dateline.text.NameKey;

/**
 * What a story calls by less than a name where it has one alone of the kind: "the mayor" is the mayor who is named, "the jail" the one jail, "Strelsau
 * Shipping" the firm Strelsau Shipping Lines. Where two could be meant nothing is joined.
 */
final class StoryNames {
    private static final double SCORE = 0.85;
    private static final Comparator<List<String>> LONGEST_FIRST = Comparator.comparingInt((List<String> words) -> -words.size()).thenComparing(words -> String.join(" ", words));

    private final List<Naming> namings;
    private final List<int[]> clusters;
    private final Names names;

    /** Something that may be called by a word: by its full name or by less. A body's full name may itself be less than another. */
    private record Called(int cluster, int naming, List<String> words, boolean full, boolean body) {
    }

    /** @param clusters of namings by number */
    StoryNames(List<Naming> namings, List<int[]> clusters, Names names) {
        this.namings = namings;
        this.clusters = clusters;
        this.names = names;
    }

    /** The namings of less than a name, each with the one that it means, in order. */
    List<ShortNames.Meaning> meanings() {
        TreeMap<String, List<Called>> byKey = new TreeMap<>();
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            for (int naming : clusters.get(cluster)) {
                for (Map.Entry<String, Called> called : called(cluster, naming).entrySet()) {
                    for (String story : namings.get(naming).stories()) byKey.computeIfAbsent(story + " " + called.getKey(), k -> new ArrayList<>()).add(called.getValue());
                }
            }
        }
        List<ShortNames.Meaning> meanings = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        byKey.values().forEach(all -> join(all, meanings, done));
        return meanings;
    }

    /** Under which a naming may be joined to others of its stories. */
    static Set<String> keys(Naming naming, Names names) {
        return new StoryNames(List.of(naming), List.of(new int[] {0}), names).called(0, 0).keySet();
    }

    private Map<String, Called> called(int cluster, int number) {
        Naming naming = namings.get(number);
        Map<String, Called> called = new TreeMap<>();
        switch (naming.type()) {
            case PERSON -> offices(naming).forEach(words -> called.putIfAbsent("office " + words.getLast(), new Called(cluster, number, words, !naming.anonymous(), false)));
            case FACILITY -> site(naming).ifPresent(words -> called.put("facility " + words.getLast(), new Called(cluster, number, words, !naming.anonymous(), false)));
            case PLACE -> site(naming).filter(words -> NameWords.LANDMARK.contains(words.getLast()))
                    .ifPresent(words -> called.put("landmark " + words.getLast(), new Called(cluster, number, words, !naming.anonymous(), false)));
            case ORGANISATION, ARMED_GROUP -> bodies(naming).forEach(words -> {
                called.putIfAbsent("opens " + words.getFirst(), new Called(cluster, number, words, true, true));
                called.putIfAbsent("ends " + words.getLast(), new Called(cluster, number, words, true, true));
            });
            case PEOPLE_GROUP, STATE -> { }
        }
        return called;
    }

    /** "mayor" of "Mayor Elena Ruiz", "rebel leader" of who is described so. */
    private Set<List<String>> offices(Naming naming) {
        Set<List<String>> offices = new TreeSet<>(LONGEST_FIRST);
        for (ReferenceDigest reference : naming.references()) {
            for (String name : reference.names()) {
                List<String> words = office(name, reference);
                if (!words.isEmpty() && NameWords.OFFICE.contains(words.getLast())) offices.add(words);
            }
        }
        return offices;
    }

    private List<String> office(String name, ReferenceDigest reference) {
        NameForm form = names.form(name, EntityType.PERSON, reference.named());
        if (!form.isName()) return form.words();
        List<String> words = Arrays.asList(NameKey.of(name).split(" "));
        int title = words.size() - form.spelt().size();
        return title <= 0 ? List.of() : names.form(String.join(" ", words.subList(0, title)), EntityType.PERSON, false).words();
    }

    private Optional<List<String>> site(Naming naming) {
        List<String> words = naming.forms().getFirst().words();
        return NameWords.COMMONPLACE.contains(words.getLast()) ? Optional.empty() : Optional.of(words);
    }

    private Set<List<String>> bodies(Naming naming) {
        if (naming.authority().isPresent()) return Set.of();
        return naming.forms().stream().filter(form -> form.kind() == NameForm.Kind.FULL).map(NameForm::words).filter(words -> !words.stream().allMatch(names::tellsOrigin))
                .collect(Collectors.toCollection(() -> new TreeSet<>(LONGEST_FIRST)));
    }

    private void join(List<Called> all, List<ShortNames.Meaning> meanings, Set<Integer> done) {
        for (Called lesser : all) {
            if (done.contains(lesser.cluster) || lesser.full && !lesser.body) continue;
            List<Called> meant = all.stream().filter(c -> c.cluster != lesser.cluster && c.full && stands(lesser, c)).toList();
            Set<Integer> bearers = meant.stream().map(Called::cluster).collect(Collectors.toCollection(TreeSet::new));
            Optional<Called> full = bearers.size() == 1 ? Optional.of(meant.getFirst())
                    : bearers.isEmpty() && !lesser.full ? all.stream().filter(c -> c.cluster < lesser.cluster && !c.full && c.words.equals(lesser.words)).findFirst() : Optional.empty();
            if (full.isEmpty()) continue;
            done.add(lesser.cluster);
            NameRelation relation = new NameRelation(NameRelation.Kind.SHORT_FOR, SCORE, "only-one-in-story",
                    "\"" + text(lesser) + "\" is the only one of its kind in this story, \"" + text(full.get()) + "\"");
            meanings.add(new ShortNames.Meaning(lesser.naming, Optional.of(full.get().naming), relation));
        }
    }

    /** Whether the lesser words open or end the fuller ones. */
    private static boolean stands(Called lesser, Called full) {
        int size = lesser.words.size();
        if (size > full.words.size() || lesser.body && size == full.words.size()) return false;
        return full.words.subList(full.words.size() - size, full.words.size()).equals(lesser.words) || lesser.body && full.words.subList(0, size).equals(lesser.words);
    }

    private String text(Called called) {
        return namings.get(called.naming).forms().getFirst().text();
    }
}
