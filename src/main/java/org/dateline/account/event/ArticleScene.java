package org.dateline.account.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.account.Account;
import org.dateline.account.Participation;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.document.BlockKind;
import org.dateline.document.DateBasis;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityMention;
import org.dateline.mention.Role;
import org.dateline.text.NameKey;

/** The locations that an article speaks of: where they are named, how much it speaks of each, and what it says happens there. */
final class ArticleScene {
    /** Sentences that open an article. */
    private static final int OPENING = 2;
    /** Sentences back that a reader keeps in mind. */
    private static final int REACH = 8;

    /** A mention of a location. */
    record Named(ArticleEntity location, EntityMention mention) {
    }

    private final AnnotatedArticle article;
    /** What the accounts' own clauses say, by the accounts' indexes. */
    private final List<Map<Role, Set<Integer>>> stated;
    private final Map<Integer, List<Account>> placed = new HashMap<>();
    private final List<ArticleEntity> locations;
    private final Map<Integer, List<Named>> bySentence = new HashMap<>();
    private final Set<Integer> headlines = new HashSet<>();
    private final Set<Integer> openings = new HashSet<>();

    ArticleScene(AnnotatedArticle article, EntityIndex entities, List<Account> accounts) {
        this.article = article;
        this.stated = accounts.stream().map(ArticleScene::statedRoles).toList();
        accounts.forEach(a -> stated(a, Role.PLACE).forEach(place -> placed.computeIfAbsent(place, p -> new ArrayList<>()).add(a)));
        this.locations = entities.entities().stream().filter(e -> e.type().isLocation())
                .sorted(Comparator.comparingInt((ArticleEntity e) -> -e.mentions().size()).thenComparingInt(ArticleEntity::index)).toList();
        for (ArticleEntity location : locations) {
            for (EntityMention m : location.mentions()) bySentence.computeIfAbsent(m.evidence().sentence(), s -> new ArrayList<>()).add(new Named(location, m));
        }
        bySentence.values().forEach(named -> named.sort(Comparator.comparingInt((Named n) -> n.mention().head()).thenComparingInt(n -> n.location().index())));
        article.sentences().stream().filter(s -> s.block() == BlockKind.HEADLINE).forEach(s -> headlines.add(s.index()));
        article.sentences().stream().filter(s -> s.block() == BlockKind.PARAGRAPH).limit(OPENING).forEach(s -> openings.add(s.index()));
    }

    Sentence sentence(int index) {
        return article.sentences().get(index);
    }

    /** The most mentioned first. */
    List<ArticleEntity> locations() {
        return locations;
    }

    List<Named> named(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    boolean isInHeadline(ArticleEntity location) {
        return location.mentions().stream().anyMatch(m -> headlines.contains(m.evidence().sentence()));
    }

    boolean isInOpening(ArticleEntity location) {
        return isInHeadline(location) || location.mentions().stream().anyMatch(m -> openings.contains(m.evidence().sentence()));
    }

    boolean isDateline(ArticleEntity location) {
        return article.article().metadata().dateline().map(NameKey::of)
                .filter(place -> location.mentions().stream().anyMatch(m -> m.form().isName() && NameKey.of(m.text()).equals(place))).isPresent();
    }

    /** Whether the paragraph of a sentence names the location in its first sentence. */
    boolean opensParagraph(ArticleEntity location, Sentence sentence) {
        int first = sentence.index();
        while (first > 0 && sentence(first - 1).paragraph() == sentence.paragraph()) first--;
        return named(first).stream().anyMatch(n -> n.location() == location);
    }

    /** The locations named before a token, the latest first. */
    List<ArticleEntity> before(int sentence, int token) {
        Set<ArticleEntity> latest = new LinkedHashSet<>();
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            for (Named n : named(s).reversed()) if (s < sentence || n.mention().head() < token) latest.add(n.location());
        }
        return List.copyOf(latest);
    }

    /** Entities that the clauses of an account give a role. */
    Set<Integer> stated(Account account, Role role) {
        return stated.get(account.index()).getOrDefault(role, Set.of());
    }

    /** Who does it, and to whom. */
    Set<Integer> actors(Account account) {
        Set<Integer> actors = new HashSet<>(stated(account, Role.AGENT));
        actors.addAll(stated(account, Role.PATIENT));
        return actors;
    }

    /** Accounts that say themselves that they were there. */
    List<Account> placedAt(ArticleEntity location) {
        return placed.getOrDefault(location.index(), List.of());
    }

    /** Whether some account gives the location a role. */
    boolean isTold(ArticleEntity location, Role role) {
        return stated.stream().anyMatch(roles -> roles.getOrDefault(role, Set.of()).contains(location.index()));
    }

    /** How many accounts say where they were; one in two places counts twice. */
    int placed() {
        return placed.values().stream().mapToInt(List::size).sum();
    }

    /** How many accounts the place of most has. */
    int most() {
        return placed.values().stream().mapToInt(List::size).max().orElse(0);
    }

    private static Map<Role, Set<Integer>> statedRoles(Account account) {
        return account.participations().stream().filter(p -> p.basis() == DateBasis.STATED)
                .collect(Collectors.groupingBy(Participation::role, Collectors.mapping(Participation::entity, Collectors.toSet())));
    }
}
