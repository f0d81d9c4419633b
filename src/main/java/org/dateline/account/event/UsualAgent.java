package org.dateline.account.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.account.Account;
import org.dateline.account.Participation;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.document.DateBasis;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.Evidence;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;

/**
 * Who has done what the text says of nobody: the body that does such things, where the article speaks of one. "Police fired tear gas. Nine people were arrested":
 * it is they who have arrested them. Of several the one last spoken of is meant.
 */
final class UsualAgent {
    private static final String RULE = "usual-agent";
    private static final Set<EntityType> BODIES = Set.of(EntityType.ORGANISATION, EntityType.ARMED_GROUP);

    private final AnnotatedArticle article;
    private final EntityIndex entities;
    private final Lexicon lexicon;

    private UsualAgent(AnnotatedArticle article, EntityIndex entities, Lexicon lexicon) {
        this.article = article;
        this.entities = entities;
        this.lexicon = lexicon;
    }

    static List<Account> complete(AnnotatedArticle article, EntityIndex entities, List<Account> accounts, Lexicon lexicon) {
        UsualAgent agents = new UsualAgent(article, entities, lexicon);
        return accounts.stream().map(account -> agents.of(account).map(account::with).orElse(account)).toList();
    }

    private Optional<Participation> of(Account account) {
        Set<String> kinds = lexicon.usualAgents(account.eventType());
        if (kinds.isEmpty() || !account.entities(Role.AGENT).isEmpty()) return Optional.empty();
        Evidence trigger = account.mentions().getFirst().evidence();
        List<Participation> agents = entities.entities().stream().filter(e -> BODIES.contains(e.type()) && account.participations().stream().noneMatch(p -> p.entity() == e.index()))
                .flatMap(e -> described(e, kinds)).toList();
        Comparator<Participation> inOrder = Comparator.comparing(Participation::evidence);
        return agents.stream().filter(p -> p.evidence().compareTo(trigger) < 0).max(inOrder).or(() -> agents.stream().min(inOrder));
    }

    /** The mentions of an entity in which its name or description says that it is of one of the kinds. */
    private Stream<Participation> described(ArticleEntity entity, Set<String> kinds) {
        return entity.mentions().stream().filter(m -> m.form().calls() && kinds(m).anyMatch(kinds::contains))
                .map(m -> new Participation(Role.AGENT, entity.index(), m.evidence(), RULE, DateBasis.INFERRED));
    }

    private Stream<String> kinds(EntityMention mention) {
        String noun = article.sentences().get(mention.evidence().sentence()).token(mention.head()).lemma().toLowerCase(Locale.ROOT);
        return lexicon.entry(noun, PartOfSpeech.NOUN).stream().flatMap(entry -> entry.kinds().stream());
    }
}
