package org.dateline.resolve.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.mention.lexicon.Authority;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Link;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.cluster.Agglomeration;
import org.dateline.resolve.cluster.Constraints;
import org.dateline.resolve.cluster.KeyedPostings;
import org.dateline.resolve.name.Names;

/** The references of a block of names become entities: names of one bearer first, then what is short for them. */
final class EntityBlock {
    private static final int WINDOW = 24;

    private final Names names;
    private final Authority authority;
    private final GazetteerLinking gazetteer;
    private final List<Naming> namings;
    private final NameRelations relations;
    private final EntityLinkage linkage;
    private final Constraints constraints;

    /** @param namings in the order of their signatures */
    EntityBlock(List<Naming> namings, Names names, Authority authority, GazetteerLinking gazetteer, List<Ruling> rulings, CoMention coMention) {
        this.namings = namings;
        this.names = names;
        this.authority = authority;
        this.gazetteer = gazetteer;
        this.constraints = constraints(rulings);
        this.relations = new NameRelations(namings);
        this.linkage = new EntityLinkage(namings, relations, coMention);
    }

    EntityDecision decide() {
        KeyedPostings<String> postings = new KeyedPostings<>(WINDOW);
        for (int i = 0; i < namings.size(); i++) for (String key : namings.get(i).keys()) postings.add(key, i);
        List<int[]> clusters = Agglomeration.cluster(namings.size(), postings.pairs(), linkage, EntityLinkage.THRESHOLD, constraints);
        List<Link> links = new ArrayList<>();
        NameLinks explained = new NameLinks(namings, relations, constraints);
        clusters.forEach(cluster -> links.addAll(explained.of(cluster)));
        List<int[]> heads = joined(clusters, new GroupHeads(namings, clusters).meanings(), links);
        List<List<ReferenceDigest>> groups = withShortNames(joined(heads, new StoryNames(namings, heads, names).meanings(), links), links);
        return decision(groups, links);
    }

    private Constraints constraints(List<Ruling> rulings) {
        Map<String, Integer> itemOf = new HashMap<>();
        for (int i = 0; i < namings.size(); i++) for (ReferenceDigest reference : namings.get(i).references()) itemOf.put(reference.iri(), i);
        return new Constraints(rulings, iri -> Optional.ofNullable(itemOf.get(iri)));
    }

    /** @param meanings each of a cluster that was not joined yet */
    private List<int[]> joined(List<int[]> clusters, List<ShortNames.Meaning> meanings, List<Link> links) {
        int[] clusterOf = clusterOf(clusters);
        TreeMap<Integer, int[]> joined = new TreeMap<>();
        for (int c = 0; c < clusters.size(); c++) joined.put(c, clusters.get(c));
        Map<Integer, Integer> moved = new HashMap<>();
        for (ShortNames.Meaning meaning : meanings) {
            int from = now(clusterOf[meaning.shortNaming()], moved);
            int to = now(clusterOf[meaning.fullNaming().orElseThrow()], moved);
            if (from == to || constraints.forbids(joined.get(from), joined.get(to))) continue;
            int[] more = joined.remove(from);
            moved.put(from, to);
            joined.merge(to, more, (a, b) -> IntStream.concat(Arrays.stream(a), Arrays.stream(b)).sorted().toArray());
            links.add(NameLinks.link(namings.get(meaning.shortNaming()), namings.get(meaning.fullNaming().get()), meaning.relation()));
        }
        return List.copyOf(joined.values());
    }

    private static int now(int cluster, Map<Integer, Integer> moved) {
        int now = cluster;
        while (moved.containsKey(now)) now = moved.get(now);
        return now;
    }

    private int[] clusterOf(List<int[]> clusters) {
        int[] clusterOf = new int[namings.size()];
        for (int c = 0; c < clusters.size(); c++) for (int naming : clusters.get(c)) clusterOf[naming] = c;
        return clusterOf;
    }

    private List<List<ReferenceDigest>> withShortNames(List<int[]> clusters, List<Link> links) {
        int[] clusterOf = clusterOf(clusters);
        TreeMap<Integer, List<ReferenceDigest>> groups = new TreeMap<>();
        for (int c = 0; c < clusters.size(); c++) groups.put(c, references(clusters.get(c)));
        List<List<ReferenceDigest>> apart = new ArrayList<>();
        Set<String> parted = new HashSet<>();
        for (ShortNames.Meaning meaning : new ShortNames(namings, clusters, constraints).meanings()) {
            List<ReferenceDigest> shortOnes = groups.remove(clusterOf[meaning.shortNaming()]);
            if (meaning.fullNaming().isPresent()) {
                int full = meaning.fullNaming().get();
                groups.get(clusterOf[full]).addAll(shortOnes);
                links.add(NameLinks.link(namings.get(meaning.shortNaming()), namings.get(full), meaning.relation()));
            } else {
                shortOnes.forEach(reference -> parted.add(reference.iri()));
                shortOnes.forEach(reference -> apart.add(List.of(reference)));
            }
        }
        links.removeIf(link -> parted.contains(link.left()) || parted.contains(link.right()));
        apart.addAll(groups.values());
        return apart;
    }

    private List<ReferenceDigest> references(int[] cluster) {
        return new ArrayList<>(Arrays.stream(cluster).mapToObj(i -> namings.get(i).references()).flatMap(List::stream).toList());
    }

    private EntityDecision decision(List<List<ReferenceDigest>> groups, List<Link> links) {
        List<Entity> entities = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Map<String, String> conceptOf = new HashMap<>();
        namings.forEach(n -> n.authority().ifPresent(concept -> n.references().forEach(r -> conceptOf.put(r.iri(), concept))));
        for (List<ReferenceDigest> group : groups) {
            Optional<String> concept = group.stream().map(r -> conceptOf.get(r.iri())).filter(Objects::nonNull).findFirst();
            Entity entity = EntitySummary.of(group, concept, names, authority, gazetteer);
            entities.add(entity);
            if (group.stream().anyMatch(ReferenceDigest::named)) named.add(entity.key());
        }
        entities.sort(Comparator.comparing(Entity::key));
        Set<String> articles = namings.stream().flatMap(naming -> naming.references().stream()).map(ReferenceDigest::article).collect(Collectors.toSet());
        Resolution.Part part = new Resolution.Part(entities, List.of(), links, List.of(), List.of(), List.of(), List.of());
        return new EntityDecision(part, named, articles, linkage.company());
    }
}
