package org.dateline.account.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Token;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.Evidence;
import org.dateline.mention.MentionForm;
import org.dateline.mention.quote.Quotation;
import org.dateline.text.Span;

/**
 * Those who have spoken or acted so far, in reading order: "he said" is said by the last one whom the pronoun fits.
 * Those who are named only within somebody's quotation do not count outside it.
 */
final class Speakers {
    /** How many sentences back a pronoun is sure to reach. */
    private static final int REACH = 4;

    private record Turn(int sentence, Span place, ArticleEntity entity, Optional<Quotation> within) {
    }

    private final List<Turn> turns = new ArrayList<>();

    /** Takes note of the people who are named as subjects in a sentence. */
    void hear(SentenceReading reading) {
        for (Token token : reading.sentence().tokens()) {
            boolean subject = reading.sentence().governor(token.index()).map(Dependency::relation).filter(r -> r.startsWith("nsubj")).isPresent();
            Optional<EntityMention> mention = reading.entities().mentionAt(reading.sentence().index(), token.index());
            if (!subject || mention.filter(m -> m.form() == MentionForm.NAME).isEmpty()) continue;
            reading.entities().at(reading.sentence().index(), token.index()).ifPresent(e -> note(reading, token.index(), e));
        }
    }

    /** Who a noun phrase with this head names, with those that are joined to it; they are remembered as the last speakers. */
    Claimant claimant(SentenceReading reading, int head) {
        List<Integer> entities = Stream.concat(resolve(reading, head).stream(), reading.joined(head).stream().flatMap(other -> resolve(reading, other).stream()))
                .map(ArticleEntity::index).distinct().toList();
        boolean pronoun = SourceFinder.isPronoun(reading.token(head));
        return new Claimant(entities, pronoun ? Optional.empty() : Optional.of(new Evidence(reading.sentence().index(), reading.nounPhrase(head))));
    }

    private Optional<ArticleEntity> resolve(SentenceReading reading, int head) {
        Optional<ArticleEntity> speaker = SourceFinder.isPronoun(reading.token(head)) ? ofPronoun(reading, head) : reading.entity(head);
        speaker.ifPresent(e -> note(reading, head, e));
        return speaker;
    }

    private void note(SentenceReading reading, int token, ArticleEntity entity) {
        turns.add(new Turn(reading.sentence().index(), reading.token(token).span(), entity, reading.quotationOf(token).filter(Quotation::isSpeech)));
    }

    private Optional<ArticleEntity> ofPronoun(SentenceReading reading, int head) {
        Set<EntityType> fitting = fitting(reading.token(head));
        Optional<ArticleEntity> last = last(reading.sentence().index() - REACH, reading.token(head).span(), fitting);
        Optional<ArticleEntity> known = reading.entities().at(reading.sentence().index(), head);
        boolean person = fitting.contains(EntityType.PERSON);
        return person ? last.or(() -> known).or(() -> last(0, reading.token(head).span(), fitting)) : known.or(() -> last);
    }

    private Optional<ArticleEntity> last(int fromSentence, Span before, Set<EntityType> fitting) {
        return turns.stream().filter(t -> t.sentence() >= fromSentence && t.place().end() <= before.begin() && fitting.contains(t.entity().type()))
                .filter(t -> t.within().map(q -> q.words().contains(before)).orElse(true))
                .max((a, b) -> a.place().compareTo(b.place())).map(Turn::entity);
    }

    private static Set<EntityType> fitting(Token pronoun) {
        return switch (pronoun.word().toLowerCase(Locale.ROOT)) {
            case "he", "she" -> EnumSet.of(EntityType.PERSON);
            case "they" -> EnumSet.of(EntityType.PEOPLE_GROUP, EntityType.ARMED_GROUP, EntityType.ORGANISATION);
            case "it" -> EnumSet.of(EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP);
            default -> EnumSet.noneOf(EntityType.class);
        };
    }
}
