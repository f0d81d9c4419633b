package org.dateline.account.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.account.Account;
import org.dateline.account.Participation;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.document.DateBasis;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EventMention;
import org.dateline.mention.LogLinearModel;
import org.dateline.mention.Role;

/**
 * Where a reader takes an event to have been whose own clauses do not say: the likeliest of the article's locations, by weights learned from annotated stories.
 */
final class LikelyPlace {
    static final String HERE = "here";
    static final String ELSEWHERE = "elsewhere";
    /** How likely a place must be to be told; where less is known the place stays unknown. */
    private static final double LEAST = 0.42;
    private static final LogLinearModel MODEL = LogLinearModel.of(LikelyPlace.class, "place-weights.tsv");

    private final ArticleScene scene;

    LikelyPlace(AnnotatedArticle article, EntityIndex entities, List<Account> accounts) {
        this.scene = new ArticleScene(article, entities, accounts);
    }

    private record Likely(ArticleEntity location, double probability) {
    }

    Optional<Participation> of(Account account) {
        return scene.locations().stream().filter(PlaceRule::isDistinct).map(location -> new Likely(location, MODEL.probabilities(PlaceFeatures.of(scene, account, location)).get(HERE)))
                .max(Comparator.comparingDouble(Likely::probability)).filter(best -> best.probability() >= LEAST)
                .map(best -> new Participation(Role.PLACE, best.location().index(), nearest(account, best.location()).evidence(), "likely-place", DateBasis.INFERRED));
    }

    /** The mention that a reader would point to: the last one before the event, else the first. */
    private static EntityMention nearest(Account account, ArticleEntity location) {
        EventMention trigger = account.mentions().getFirst();
        return location.mentions().stream().filter(m -> m.evidence().compareTo(trigger.evidence()) < 0).reduce((a, b) -> b).orElse(location.mentions().getFirst());
    }
}
