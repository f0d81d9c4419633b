package org.dateline.account.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.Evidence;
import org.dateline.mention.MentionForm;

/** Takes every noun phrase for an entity, so that the tests of claims rest on no other stage; phrases with the same last word are one entity. */
final class TestEntities {
    private static final Set<String> INSIDE = Set.of("compound", "flat", "amod", "det", "nummod", "nmod:poss");

    private TestEntities() {
    }

    static EntityIndex of(AnnotatedArticle article) {
        Map<String, List<EntityMention>> byHead = new LinkedHashMap<>();
        Map<String, EntityType> types = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (!token.isNoun() || sentence.governor(token.index()).filter(d -> d.relation().equals("compound")).isPresent()) continue;
                byHead.computeIfAbsent(token.lemma(), k -> new ArrayList<>()).add(mention(sentence, token, article.article().text()));
                types.putIfAbsent(token.lemma(), type(token));
            }
        }
        List<ArticleEntity> entities = new ArrayList<>();
        byHead.forEach((head, mentions) ->
                entities.add(new ArticleEntity(entities.size(), types.get(head), mentions.getFirst().text(), mentions, Optional.empty())));
        return new EntityIndex(entities);
    }

    private static EntityMention mention(Sentence sentence, Token head, CharSequence text) {
        int first = head.index();
        for (Dependency d : sentence.dependents(head.index())) {
            boolean name = INSIDE.contains(d.relation()) && !sentence.token(d.dependent()).isVerb() && !sentence.token(d.dependent()).pos().equals("DT");
            if (name && d.dependent() < first) first = sentence.subtree(d.dependent()).getFirst();
        }
        Evidence evidence = new Evidence(sentence.index(), sentence.cover(first, head.index()));
        return new EntityMention(evidence, head.index(), evidence.span().of(text), head.isProperNoun() ? MentionForm.NAME : MentionForm.NOMINAL);
    }

    private static EntityType type(Token head) {
        return switch (head.name()) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANISATION;
            case "LOCATION" -> EntityType.PLACE;
            default -> head.pos().equals("NNS") ? EntityType.PEOPLE_GROUP : EntityType.PERSON;
        };
    }
}
