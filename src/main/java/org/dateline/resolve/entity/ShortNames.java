package org.dateline.resolve.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.mention.EntityType;
import org.dateline.resolve.cluster.Constraints;
import org.dateline.resolve.name.NameForm;

/**
 * Surnames, acronyms and names of a group's members go to the one full name of their story that they are short for. Where several could be meant, the
 * one that clearly more articles name is; where none stands out, the short name stays by itself, article by article.
 */
final class ShortNames {
    /** How many times more articles must name the one than the next. */
    private static final int OUTSTANDING = 2;
    private static final double THRESHOLD = 0.75;

    /** What a short naming comes to: the full one that it is short for, or none, if several could be. */
    record Meaning(int shortNaming, Optional<Integer> fullNaming, NameRelation relation) {
    }

    private final List<Naming> namings;
    private final List<int[]> clusters;
    private final Constraints constraints;
    private final Map<String, Set<Integer>> fullClusters = new HashMap<>();

    /** @param clusters of namings by number, as far as they were found to be one without short names */
    ShortNames(List<Naming> namings, List<int[]> clusters, Constraints constraints) {
        this.constraints = constraints;
        this.namings = namings;
        this.clusters = clusters;
        for (int cluster = 0; cluster < clusters.size(); cluster++) if (isFull(cluster)) index(cluster);
    }

    /** Under which a naming is short for others of its stories, or others are short for it. */
    static Set<String> keys(Naming naming) {
        Set<String> keys = new TreeSet<>();
        if (naming.anonymous()) return keys;
        for (NameForm form : naming.forms()) {
            keys.add(shortKey(form, naming.type()));
            keys.addAll(fullKeys(form, naming.type()));
        }
        return keys;
    }

    /** The short namings of which something follows, in order. */
    List<Meaning> meanings() {
        List<Meaning> meanings = new ArrayList<>();
        for (int cluster = 0; cluster < clusters.size(); cluster++) if (!isFull(cluster)) meaning(cluster).ifPresent(meanings::add);
        return meanings;
    }

    private record Option(int cluster, int naming, int articles, NameRelation relation) {
    }

    private Optional<Meaning> meaning(int cluster) {
        int shortNaming = clusters.get(cluster)[0];
        TreeMap<Integer, Option> options = new TreeMap<>();
        for (int naming : clusters.get(cluster)) {
            for (int candidate : candidates(namings.get(naming))) {
                if (constraints.forbids(clusters.get(cluster), clusters.get(candidate))) continue;
                option(naming, candidate).ifPresent(o -> options.merge(candidate, o, (a, b) -> a.relation.score() >= b.relation.score() ? a : b));
            }
        }
        if (options.isEmpty()) return Optional.empty();
        List<Option> byArticles = options.values().stream()
                .sorted(Comparator.comparingInt((Option o) -> -o.articles).thenComparingDouble(o -> -o.relation.score()).thenComparingInt(o -> o.cluster)).toList();
        Option first = byArticles.getFirst();
        boolean stands = byArticles.size() == 1 || first.articles >= OUTSTANDING * byArticles.get(1).articles;
        return Optional.of(new Meaning(shortNaming, stands ? Optional.of(first.naming) : Optional.empty(), first.relation));
    }

    /** How the candidate's best naming is related, if it can be meant in a story that both stand in. */
    private Optional<Option> option(int shortNaming, int candidate) {
        Naming shorter = namings.get(shortNaming);
        Option best = null;
        Set<String> articles = new TreeSet<>();
        for (int full : clusters.get(candidate)) {
            Naming naming = namings.get(full);
            NameRelation relation = shorter.relation(naming);
            if (relation.kind() == NameRelation.Kind.CONFLICT) return Optional.empty();
            naming.references().forEach(r -> articles.add(r.article()));
            boolean fits = relation.kind() == NameRelation.Kind.SHORT_FOR && relation.score() >= THRESHOLD
                    && shorter.stories().stream().anyMatch(naming.stories()::contains);
            if (fits && (best == null || relation.score() > best.relation.score())) best = new Option(candidate, full, 0, relation);
        }
        return best == null ? Optional.empty() : Optional.of(new Option(candidate, best.naming, articles.size(), best.relation));
    }

    private Set<Integer> candidates(Naming shorter) {
        if (shorter.anonymous()) return Set.of();
        Set<Integer> candidates = new TreeSet<>();
        for (String story : shorter.stories()) {
            for (NameForm form : shorter.forms()) candidates.addAll(fullClusters.getOrDefault(story + " " + shortKey(form, shorter.type()), Set.of()));
        }
        return candidates;
    }

    private void index(int cluster) {
        for (int naming : clusters.get(cluster)) {
            Naming full = namings.get(naming);
            for (String story : full.stories()) {
                for (NameForm form : full.forms()) {
                    for (String key : fullKeys(form, full.type())) fullClusters.computeIfAbsent(story + " " + key, k -> new TreeSet<>()).add(cluster);
                }
            }
        }
    }

    private static String shortKey(NameForm form, EntityType type) {
        return switch (form.kind()) {
            case SINGLE, FULL -> type == EntityType.PERSON ? "part " + form.last().sound() : "whole " + form.joined().text();
            case ACRONYM -> "letters " + form.joined().text();
            case GROUP, DESCRIPTION -> "whole " + form.joined().text();
        };
    }

    private static Collection<String> fullKeys(NameForm form, EntityType type) {
        if (form.kind() != NameForm.Kind.FULL) return Set.of("whole " + form.joined().text());
        if (type != EntityType.PERSON) {
            return new TreeSet<>(List.of("whole " + form.joined().text(), "letters " + form.initials(), "letters " + form.allInitials()));
        }
        return new TreeSet<>(List.of("part " + form.last().sound(), "part " + form.first().sound()));
    }

    private boolean isFull(int cluster) {
        for (int naming : clusters.get(cluster)) if (namings.get(naming).isFull()) return true;
        return false;
    }
}
